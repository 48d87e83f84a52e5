import type { DualGraph } from "@velvet/core";

export type Heading = "up" | "down" | "left" | "right";

const headings: { readonly [heading in Heading]: readonly [number, number] } = {
	up: [0, -1],
	down: [0, 1],
	left: [-1, 0],
	right: [1, 0],
};

/** Least cosine between the heading and the way to a neighbour: within 60° of it. */
const NEIGHBOUR_COSINE = 0.5;
/** Where no neighbour lies that way: the nearest unit within 45°, over any water. */
const FAR_COSINE = Math.SQRT1_2;

/**
 * The unit that an arrow key leads to. Neighbours first, the straightest and nearest of them; across open water the
 * nearest unit that way, so that islands can be left again. `null` at the edge of the country.
 */
export function neighbourTowards(
	graph: DualGraph,
	centres: Float32Array,
	unit: number,
	heading: Heading,
): number | null {
	const row = graph.neighbours.subarray(graph.offsets[unit], graph.offsets[unit + 1]);
	return (
		bestTowards(centres, unit, heading, row, NEIGHBOUR_COSINE) ??
		bestTowards(centres, unit, heading, everyUnit(centres), FAR_COSINE)
	);
}

function* everyUnit(centres: Float32Array): Generator<number> {
	for (let u = 0; u < centres.length / 2; u++) yield u;
}

function bestTowards(
	centres: Float32Array,
	unit: number,
	heading: Heading,
	candidates: Iterable<number>,
	leastCosine: number,
): number | null {
	const [hx, hy] = headings[heading];
	let best: number | null = null;
	let least = Infinity;
	for (const v of candidates) {
		if (v === unit) continue;
		const dx = centres[2 * v] - centres[2 * unit];
		const dy = centres[2 * v + 1] - centres[2 * unit + 1];
		const distance = Math.hypot(dx, dy);
		if (distance === 0) continue;
		const cosine = (dx * hx + dy * hy) / distance;
		if (cosine < leastCosine) continue;
		// A detour costs twice: straight ahead wins over slightly nearer but aslant.
		const cost = distance * (2 - cosine) ** 2;
		if (cost < least) {
			least = cost;
			best = v;
		}
	}
	return best;
}
