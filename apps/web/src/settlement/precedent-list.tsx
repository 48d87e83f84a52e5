import { SETTLEMENT_CAVEATS, settlementPrecedents } from "@velvet/scenarios";
import { tagWords, typeset } from "../precedents/vote-words.ts";

/** How estates were divided before, each with its source and how it is known; and what must not be read into points. */
export function PrecedentList() {
	return (
		<section className="settlement-precedents" aria-label="How it was done before">
			<h4>How it was done before</h4>
			<ul>
				{settlementPrecedents.map(({ key, name, year, about, terms, parts, source, tag, conflict }) => (
					<li key={key}>
						<b>
							{name}, {year}
						</b>{" "}
						<span className="about">{about}.</span> {typeset(terms)}
						{parts !== undefined && ` ${parts.map(([party, share]) => `${party} ${share}`).join(", ")}.`}
						<small>
							{typeset(source)}; {tagWords(tag)}
						</small>
						{conflict !== undefined && (
							<small>
								Another source differs: {typeset(conflict.says)} {typeset(conflict.source)}; {tagWords(conflict.tag)}
							</small>
						)}
					</li>
				))}
			</ul>
			<h4>What points do not say</h4>
			<p>{SETTLEMENT_CAVEATS.join(" ")}</p>
		</section>
	);
}
