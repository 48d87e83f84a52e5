import { OUTSIDE, type Outlines } from "@velvet/core";

/** A set of units that something on the page speaks of: the arcs around it, found once. */
export interface Emphasis {
	readonly units: readonly number[];
	readonly arcs: readonly number[];
}

/** Lines with the set on one side only: a set of whole counties is outlined as one. */
export function emphasise({ arcLeft, arcRight }: Outlines, units: readonly number[]): Emphasis {
	const named = new Set(units);
	const within = (unit: number) => unit !== OUTSIDE && named.has(unit);
	const arcs: number[] = [];
	for (let a = 0; a < arcLeft.length; a++) {
		if (within(arcLeft[a]) !== within(arcRight[a])) arcs.push(a);
	}
	return { units, arcs };
}
