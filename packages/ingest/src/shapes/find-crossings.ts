import type { PointTable } from "../topology/point-table.ts";
import type { Ring } from "./ring-geometry.ts";

/** What is wrong between the lines of one shape. */
export type Tangle = "none" | "crossing" | "doubled" | "too-tangled";

/** More comparisons than any real shape needs: past it a shape is a knot, or an attack. */
const mostComparisons = 30_000_000;
/** A power of two that leaves room for a longitude beside it in 53 bits. */
const mostSegments = 2 ** 22;

/**
 * Whether any two lines of a shape cross between their ends, or run twice along the same stretch the same way.
 *
 * Sweeps from west to east over the segments of all its rings. Touching in a point is no crossing, and a stretch that
 * is walked both ways cancels out.
 */
export function findTangle(rings: readonly Ring[], points: PointTable): Tangle {
	const { x, y } = points;
	const count = rings.reduce((sum, ring) => sum + ring.length, 0);
	if (count > mostSegments) return "too-tangled";
	const from = new Int32Array(count);
	const to = new Int32Array(count);
	const east = new Int32Array(count);
	/** Western end and number of each segment in one sortable number. */
	const keys = new Float64Array(count);
	let s = 0;
	for (const ring of rings) {
		for (let k = 0; k < ring.length; k++, s++) {
			const [p, q] = [ring[k], ring[k + 1 === ring.length ? 0 : k + 1]];
			from[s] = p;
			to[s] = q;
			east[s] = x[p] > x[q] ? x[p] : x[q];
			keys[s] = (x[p] > x[q] ? x[q] : x[p]) * mostSegments + s;
		}
	}
	keys.sort();
	const open = new Int32Array(count);
	let opened = 0;
	let comparisons = 0;
	for (const key of keys) {
		const west = Math.floor(key / mostSegments);
		const s = key - west * mostSegments;
		comparisons += opened;
		if (comparisons > mostComparisons) return "too-tangled";
		let still = 0;
		for (let k = 0; k < opened; k++) {
			const t = open[k];
			if (east[t] < west) continue;
			open[still++] = t;
			if (from[s] === from[t] && to[s] === to[t]) return "doubled";
			if (crosses(from[s], to[s], from[t], to[t], x, y)) return "crossing";
		}
		open[still++] = s;
		opened = still;
	}
	return "none";
}

function crosses(a: number, b: number, c: number, d: number, x: Int32Array, y: Int32Array): boolean {
	if (a === c || a === d || b === c || b === d) return false;
	if (Math.max(y[a], y[b]) < Math.min(y[c], y[d]) || Math.max(y[c], y[d]) < Math.min(y[a], y[b])) return false;
	return turn(a, b, c, x, y) * turn(a, b, d, x, y) < 0 && turn(c, d, a, x, y) * turn(c, d, b, x, y) < 0;
}

/** 1 when the way from p over q to r turns left, -1 right, 0 straight on. */
function turn(p: number, q: number, r: number, x: Int32Array, y: Int32Array): number {
	return Math.sign((x[q] - x[p]) * (y[r] - y[p]) - (x[r] - x[p]) * (y[q] - y[p]));
}
