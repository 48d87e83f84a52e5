import { OUTSIDE } from "@velvet/core";
import { boxAround, type Geometry } from "./geometry.ts";
import type { Box } from "./map-scene.ts";

/** Land that goes one way and hangs together, too small on the screen for the hatch to be read. */
export interface Patch {
	readonly way: number;
	readonly units: readonly number[];
	/** Its largest unit, which bears the stroke. */
	readonly middle: number;
}

/**
 * The patches narrower than `least` frame units.
 *
 * @param wayOf by unit: which way it goes, or −1 when it stays.
 */
export function smallPatches(geometry: Geometry, wayOf: Int16Array, least: number): readonly Patch[] {
	const { arcLeft, arcRight } = geometry.outlines;
	const root = Int32Array.from(wayOf.keys());
	const rootOf = (unit: number): number => {
		let u = unit;
		while (root[u] !== u) u = root[u] = root[root[u]];
		return u;
	};
	for (let a = 0; a < arcLeft.length; a++) {
		const [p, q] = [arcLeft[a], arcRight[a]];
		if (p !== OUTSIDE && q !== OUTSIDE && wayOf[p] >= 0 && wayOf[p] === wayOf[q]) root[rootOf(p)] = rootOf(q);
	}
	const members = new Map<number, number[]>();
	for (const u of wayOf.keys()) {
		if (wayOf[u] < 0) continue;
		const list = members.get(rootOf(u));
		if (list === undefined) members.set(rootOf(u), [u]);
		else list.push(u);
	}
	const width = ({ x0, y0, x1, y1 }: Box) => Math.min(x1 - x0, y1 - y0);
	return [...members.values()]
		.filter((units) => width(boxAround(geometry, units)) < least)
		.map((units) => ({
			way: wayOf[units[0]],
			units,
			middle: units.reduce((best, u) =>
				width(boxAround(geometry, [u])) > width(boxAround(geometry, [best])) ? u : best,
			),
		}));
}
