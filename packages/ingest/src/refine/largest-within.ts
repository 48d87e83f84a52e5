import { type Atlas, columnValues } from "@velvet/core";

/** The most populous fine unit within each coarse one, found when asked: what ended in the whole now ends there. */
export function largestWithin(fine: Atlas, coarseOf: Uint32Array): (coarseUnit: number) => number {
	const people = columnValues(fine, fine.votes[0].peopleColumn);
	const best = new Map<number, number>();
	coarseOf.forEach((coarse, u) => {
		const known = best.get(coarse);
		if (known === undefined || (people[u] || 0) > (people[known] || 0)) best.set(coarse, u);
	});
	return (coarseUnit) => best.get(coarseUnit) ?? 0;
}
