import { OUTSIDE } from "@velvet/core";
import type { ArcSides } from "./arc-sides.ts";
import type { GridTopology } from "./parse-topology.ts";
import type { PointTable } from "./point-table.ts";
import type { SegmentNet } from "./segment-net.ts";

/** Degrees per step of the grid that the points are on. */
export interface Grid {
	readonly scale: readonly [number, number];
	readonly translate: readonly [number, number];
}

/**
 * Chains the segments of a net into arcs, each as long as the units on its two sides stay the same: the arcs of a
 * topology, and what lies beside them. O(segments).
 */
export function chainArcs(
	net: SegmentNet,
	points: PointTable,
	grid: Grid,
): { readonly topology: GridTopology; readonly sides: ArcSides } {
	const ends = segmentsAtPoints(net, points.count);
	const used = new Uint8Array(net.count);
	const live = (s: number) => net.left[s] !== OUTSIDE || net.right[s] !== OUTSIDE;
	const total = 2 * net.count;
	const column = new Int32Array(total);
	const row = new Int32Array(total);
	const arcEnds: number[] = [0];
	const left: number[] = [];
	const right: number[] = [];
	let at = 0;
	const put = (point: number) => {
		column[at] = points.x[point];
		row[at++] = points.y[point];
	};
	const sideOf = (s: number, from: number, wantLeft: boolean) =>
		(net.from[s] === from) === wantLeft ? net.left[s] : net.right[s];

	/** The segment that goes on from `point`, when exactly one does and has the same units beside it. */
	const following = (s: number, point: number, leftUnit: number, rightUnit: number): number => {
		let other = -1;
		for (let k = ends.offsets[point]; k < ends.offsets[point + 1]; k++) {
			const candidate = ends.segments[k];
			if (candidate === s || !live(candidate)) continue;
			if (other >= 0) return -1;
			other = candidate;
		}
		if (other < 0) return -1;
		return sideOf(other, point, true) === leftUnit && sideOf(other, point, false) === rightUnit ? other : -1;
	};

	const walk = (first: number, start: number) => {
		const leftUnit = sideOf(first, start, true);
		const rightUnit = sideOf(first, start, false);
		put(start);
		let s = first;
		let point = start;
		while (s >= 0 && used[s] === 0) {
			used[s] = 1;
			point = net.from[s] === point ? net.to[s] : net.from[s];
			put(point);
			s = following(s, point, leftUnit, rightUnit);
		}
		arcEnds.push(at);
		left.push(leftUnit);
		right.push(rightUnit);
	};

	// Arcs with two ends first, from every end; what is then left are closed loops.
	for (let s = 0; s < net.count; s++) {
		if (!live(s) || used[s] === 1) continue;
		const [p, q] = [net.from[s], net.to[s]];
		if (following(s, p, sideOf(s, q, true), sideOf(s, q, false)) < 0) walk(s, p);
		else if (following(s, q, sideOf(s, p, true), sideOf(s, p, false)) < 0) walk(s, q);
	}
	for (let s = 0; s < net.count; s++) if (live(s) && used[s] === 0) walk(s, net.from[s]);

	const topology = {
		...grid,
		arcOffsets: Uint32Array.from(arcEnds),
		column: column.slice(0, at),
		row: row.slice(0, at),
		shapes: [],
	};
	return { topology, sides: { left: Uint32Array.from(left), right: Uint32Array.from(right) } };
}

function segmentsAtPoints(net: SegmentNet, points: number) {
	const offsets = new Uint32Array(points + 1);
	for (let s = 0; s < net.count; s++) {
		offsets[net.from[s] + 1]++;
		offsets[net.to[s] + 1]++;
	}
	for (let p = 0; p < points; p++) offsets[p + 1] += offsets[p];
	const segments = new Uint32Array(2 * net.count);
	const next = offsets.slice(0, points);
	for (let s = 0; s < net.count; s++) {
		segments[next[net.from[s]]++] = s;
		segments[next[net.to[s]]++] = s;
	}
	return { offsets, segments };
}
