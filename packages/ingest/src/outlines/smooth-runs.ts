import { OUTSIDE } from "@velvet/core";
import type { ArcSides } from "../topology/arc-sides.ts";
import type { GridTopology } from "../topology/parse-topology.ts";

/** A run shorter than this between two of another kind is noise: metres. */
const shortest = 15_000;

/**
 * Walks every outer line from end to end, around the whole country and each island, and gives runs of a kind that
 * are too short to be real the kind of the longer of their two neighbours; shortest runs first.
 *
 * @param kinds by point, of the segment that ends there; changed in place.
 * @param metres by point, of the same segment.
 */
export function smoothRuns(topology: GridTopology, sides: ArcSides, kinds: Uint8Array, metres: Float64Array): void {
	for (const line of outerLines(topology, sides)) {
		let runs = runsOf(line, kinds, metres);
		while (runs.length > 1) {
			const least = runs.reduce((best, run, r) => (run.metres < runs[best].metres ? r : best), 0);
			if (runs[least].metres >= shortest) break;
			const before = runs[(least + runs.length - 1) % runs.length];
			const after = runs[(least + 1) % runs.length];
			const kind = (before.metres >= after.metres ? before : after).kind;
			for (const point of runs[least].points) kinds[point] = kind;
			runs = runsOf(line, kinds, metres);
		}
	}
}

interface Run {
	readonly kind: number;
	readonly points: number[];
	metres: number;
}

/** Runs of one kind around a closed line; the first and the last are one when they agree. */
function runsOf(line: readonly number[], kinds: Uint8Array, metres: Float64Array): Run[] {
	const runs: Run[] = [];
	for (const point of line) {
		if (runs.at(-1)?.kind !== kinds[point]) runs.push({ kind: kinds[point], points: [], metres: 0 });
		const run = runs[runs.length - 1];
		run.points.push(point);
		run.metres += metres[point];
	}
	const [first, last] = [runs[0], runs.at(-1)];
	if (runs.length > 1 && last !== undefined && first.kind === last.kind) {
		runs[0] = { kind: first.kind, points: [...last.points, ...first.points], metres: first.metres + last.metres };
		runs.pop();
	}
	return runs;
}

/** Closed walks along the outside, units on the right: the segments of each, by the point that ends them in their arc. */
function outerLines(topology: GridTopology, sides: ArcSides): number[][] {
	const { arcOffsets, column, row } = topology;
	const keyAt = (i: number) => `${column[i]},${row[i]}`;
	const leaving = new Map<string, { end: string; segments: number[] }[]>();
	for (let arc = 0; arc + 1 < arcOffsets.length; arc++) {
		const forwards = sides.left[arc] === OUTSIDE;
		if (forwards === (sides.right[arc] === OUTSIDE)) continue;
		const [first, last] = [arcOffsets[arc], arcOffsets[arc + 1] - 1];
		const segments = Array.from({ length: last - first }, (_, i) => first + 1 + i);
		const [start, end] = forwards ? [first, last] : [last, first];
		const walk = { end: keyAt(end), segments: forwards ? segments : segments.reverse() };
		const others = leaving.get(keyAt(start));
		if (others) others.push(walk);
		else leaving.set(keyAt(start), [walk]);
	}
	const lines: number[][] = [];
	for (const [start, walks] of leaving) {
		while (walks.length > 0) {
			const line: number[] = [];
			let at = start;
			for (;;) {
				const walk = leaving.get(at)?.shift();
				if (walk === undefined) break;
				line.push(...walk.segments);
				at = walk.end;
				if (at === start) break;
			}
			lines.push(line);
		}
	}
	return lines;
}
