import { indexUnits } from "@velvet/core";
import type { Shift } from "@velvet/scenarios";
import type { DifferenceScene } from "../map/index.ts";
import type { Compared } from "./compared.ts";

/** What a map of the difference shows, drawn on the first plan's atlas. */
export function differenceScene({ x, comparison }: Compared, shifts: readonly Shift[]): DifferenceScene {
	const index = indexUnits(x.atlas.units);
	const unitsOf = (ids: readonly string[]) => ids.map((id) => index.get(id) as number);
	const { only, divided } = comparison.notComparable;
	return {
		outlines: x.atlas.outlines,
		ways: shifts.map(({ from, to, ids }) => ({ from: slotOf(from), to: slotOf(to), units: unitsOf(ids) })),
		unknown: unitsOf([...only[0].ids, ...divided.ids]),
	};
}

/** Slot of a camp's or a nation's key: A and B have the camps' colours, others none. */
export function slotOf(key: string | null): number {
	return key === "A" ? 0 : key === "B" ? 1 : 2;
}

/** Name of a nation under the first plan's ids, as moves have it. */
export function nationName({ x, y }: Compared, id: string | null): string {
	if (id === null) return "no nation";
	const named = [...x.theCase.polities, ...y.theCase.polities].find((polity) => polity.id === id);
	return named?.name ?? id;
}
