import { termWords } from "@velvet/scenarios";
import { counted } from "../words/numbers.ts";
import { type HappinessProps, readingOf } from "./happiness-props.ts";
import { RangeRows } from "./range-rows.tsx";

/** Every term and their sum as ranges about nought, in ink: a sign has no colour. */
export function LedgerRanges(props: HappinessProps) {
	const { ledger, total } = readingOf(props);
	const rows = [
		...ledger.map((row) => ({ key: row.term, name: termWords[row.term].name, range: row })),
		{ key: "total", name: "All together", range: total, strong: true },
	];
	const whys = [...new Set(ledger.flatMap(({ why }) => why ?? []))];
	return (
		<figure className="range-figure">
			<figcaption>Mean over voters, points of 10</figcaption>
			<RangeRows label="The ledger by term" rows={rows} words="beside" />
			<p className="range-key">
				Bar: nine tenths of {counted(props.welfare.draws, "draw")}; tick: the middle; ring: at the dials.
				{whys.map((why) => ` ${why}`)}
			</p>
		</figure>
	);
}
