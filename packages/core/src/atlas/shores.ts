import type { Atlas } from "./atlas.ts";
import { ArcKind, OUTSIDE } from "./outlines.ts";

/** What lies outside the country along a unit's outline; flags that add up. */
export const Shore = { ocean: 1, lake: 2, abroad: 4 } as const;

const cache = new WeakMap<Atlas, Uint8Array>();

/** Shores of every unit, from the kinds of the arcs that only it has. Depends on the atlas alone: found once. */
export function unitShores(atlas: Atlas): Uint8Array {
	const known = cache.get(atlas);
	if (known !== undefined) return known;
	const shores = new Uint8Array(atlas.units.ids.length);
	const { arcKinds, arcLeft, arcRight } = atlas.outlines;
	for (let arc = 0; arc < arcKinds.length; arc++) {
		const flag = flagOf(arcKinds[arc]);
		if (flag === 0) continue;
		if (arcLeft[arc] !== OUTSIDE) shores[arcLeft[arc]] |= flag;
		if (arcRight[arc] !== OUTSIDE) shores[arcRight[arc]] |= flag;
	}
	cache.set(atlas, shores);
	return shores;
}

function flagOf(kind: number): number {
	if (kind === ArcKind.coast) return Shore.ocean;
	if (kind === ArcKind.lake) return Shore.lake;
	return kind === ArcKind.foreign ? Shore.abroad : 0;
}
