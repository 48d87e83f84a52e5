import type { CampKey } from "@velvet/core";
import { withArticle } from "@velvet/report";
import type { Cell } from "@velvet/scenarios";
import { slotClass } from "../engine/slot-of.ts";
import { inSlotOrder } from "../score/rows.tsx";
import { inThousands, short } from "../words/numbers.ts";
import type { HappinessProps } from "./happiness-props.ts";
import { RangeRows, reachOfRanges } from "./range-rows.tsx";

const camps = ["A", "B"] as const;
const PLACES = 3;

/** What the whole ledger comes to for the voters of each camp in each nation, camp beside camp at the same size. */
export function CampRanges({ theCase, welfare }: HappinessProps) {
	const nations = inSlotOrder(theCase);
	const cells = camps.flatMap((camp) => Object.values(welfare.cells[camp]));
	const reach = reachOfRanges(cells.map(({ total }) => total));
	return (
		<figure className="range-figure">
			<figcaption>Whole ledger for good, by camp and nation</figcaption>
			{camps.map((camp, slot) => (
				<div key={camp}>
					<h4>
						{theCase.campNames[camp]} voters: {short(welfare.camps[camp].gain)} gain, {short(welfare.camps[camp].lose)}{" "}
						lose their government
					</h4>
					<RangeRows
						label={`${theCase.campNames[camp]} voters`}
						reach={reach}
						rows={nations.flatMap(({ id, name }) => {
							const cell = welfare.cells[camp][id];
							if (cell === undefined) return [];
							return [
								{
									key: id,
									name: `${short(cell.voters)} in ${withArticle(name)} ${changeWords(cell)}`,
									note: placesOf(cell),
									range: cell.total,
									slot: slotClass(slot),
								},
							];
						})}
					/>
				</div>
			))}
		</figure>
	);
}

/** What happens to a government of the own camp, in one word. */
export function changeWords({ outBefore, outAfter }: Pick<Cell, "outBefore" | "outAfter">): string {
	if (outAfter === outBefore) return outAfter === 0 ? "keep" : "still lack";
	return outAfter < outBefore ? "gain" : "lose";
}

function placesOf({ places }: Cell): string {
	return places
		.slice(0, PLACES)
		.map(({ name, votes }) => `${name.replace(/, (\S+)$/, " $1")} ${inThousands(votes)}`)
		.join(", ");
}

export const campKeys: readonly CampKey[] = camps;
