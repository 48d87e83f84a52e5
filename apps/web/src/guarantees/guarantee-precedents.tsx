import { guaranteeTitle } from "@velvet/report";
import { guaranteePrecedents, PRECEDENTS_CAVEAT } from "@velvet/scenarios";
import { TableBox } from "../panel/table-box.tsx";
import { tagWords } from "../precedents/vote-words.ts";

/** Guarantees of the past, each with its source and how it is known. */
export function GuaranteePrecedents() {
	return (
		<TableBox label="Guarantees of the past">
			<ul className="guarantee-precedents">
				{guaranteePrecedents.map(({ year, name, what, kinds, mutual, source, tag }) => (
					<li key={name}>
						<b>
							{name}, {year}
						</b>{" "}
						<span>
							{kinds.map((kind) => guaranteeTitle(kind).toLowerCase()).join(", ")};{" "}
							{mutual ? "on both sides" : "on one side"}
						</span>
						<p>{what}</p>
						<small>
							{source}; {tagWords(tag)}
						</small>
					</li>
				))}
			</ul>
			<p className="tab-note">{PRECEDENTS_CAVEAT}</p>
		</TableBox>
	);
}
