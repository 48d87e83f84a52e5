import type { CampKey } from "@velvet/core";
import { withArticle } from "@velvet/report";
import type { Cell } from "@velvet/scenarios";
import { slotClass } from "../engine/slot-of.ts";
import { inSlotOrder } from "../score/rows.tsx";
import { inThousands, short } from "../words/numbers.ts";
import type { HappinessProps } from "./happiness-props.ts";
import { type RangeRow, RangeRows } from "./range-rows.tsx";

export const campKeys: readonly CampKey[] = ["A", "B"];
const PLACES = 5;

/** What the whole ledger comes to for the voters of each camp in each nation: gains and losses on one axis, at one size. */
export function CampRanges({ theCase, welfare, choice }: HappinessProps) {
	const nations = inSlotOrder(theCase);
	const ranges = choice.reading === "years" ? welfare.horizon.cells : welfare.cells;
	const rows = campKeys.flatMap((camp, slot) =>
		nations.flatMap(({ id, name }): RangeRow[] => {
			const cell = welfare.cells[camp][id];
			if (cell === undefined) return [];
			return [
				{
					key: `${camp} ${id}`,
					name: `${theCase.campNames[camp]}, ${short(cell.voters)} ${changeWords(cell)} in ${withArticle(name)}`,
					brief: `${theCase.campNames[camp]}, ${changeWords(cell)}`,
					notes: placesOf(cell),
					range: ranges[camp][id].total,
					slot: slotClass(slot),
				},
			];
		}),
	);
	return (
		<figure className="range-figure">
			<figcaption>All together, by camp and nation</figcaption>
			<RangeRows label="The ledger by camp and nation" rows={rows} words="over" />
		</figure>
	);
}

/** What happens to a government of the own camp, in one word. */
export function changeWords({ outBefore, outAfter }: Pick<Cell, "outBefore" | "outAfter">): string {
	if (outAfter === outBefore) return outAfter === 0 ? "keep" : "still lack";
	return outAfter < outBefore ? "gain" : "lose";
}

function placesOf({ places }: Cell): readonly string[] {
	return places.slice(0, PLACES).map(({ name, votes }) => `${name.replace(/, (\S+)$/, " $1")} ${inThousands(votes)}`);
}
