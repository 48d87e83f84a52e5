import type { Outlines } from "@velvet/core";

/** Points of every arc in tenths of a frame unit, thinned to what the eye can tell: `points[a]` is x, y, x, y … */
export type DrawnArcs = readonly Int32Array[];

/** Arcs are thinned one by one, ends kept, so that shapes which share a line still share it. */
export function drawArcs(outlines: Outlines, tolerance = 0.18): DrawnArcs {
	const arcs: Int32Array[] = [];
	for (let a = 0; a + 1 < outlines.arcOffsets.length; a++) {
		arcs.push(inTenths(outlines, thin(outlines, outlines.arcOffsets[a], outlines.arcOffsets[a + 1] - 1, tolerance)));
	}
	return arcs;
}

/** Douglas and Peucker 1973, with a stack: the points that lie further than the tolerance from the line kept so far. */
function thin({ x, y }: Outlines, first: number, last: number, tolerance: number): number[] {
	const kept = [first];
	const stack = [last];
	let from = first;
	while (stack.length > 0) {
		const to = stack[stack.length - 1];
		let furthest = tolerance;
		let at = -1;
		for (let p = from + 1; p < to; p++) {
			const distance = distanceToSegment(x[p], y[p], x[from], y[from], x[to], y[to]);
			if (distance > furthest) {
				furthest = distance;
				at = p;
			}
		}
		if (at >= 0) {
			stack.push(at);
			continue;
		}
		kept.push(to);
		from = to;
		stack.pop();
	}
	return kept;
}

function distanceToSegment(px: number, py: number, ax: number, ay: number, bx: number, by: number): number {
	const dx = bx - ax;
	const dy = by - ay;
	const length = dx * dx + dy * dy;
	const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length));
	return Math.hypot(px - ax - along * dx, py - ay - along * dy);
}

function inTenths({ x, y }: Outlines, kept: readonly number[]): Int32Array {
	const points: number[] = [];
	for (const p of kept) {
		const px = Math.round(x[p] * 10);
		const py = Math.round(y[p] * 10);
		const end = points.length;
		if (end < 2 || points[end - 2] !== px || points[end - 1] !== py) points.push(px, py);
	}
	return Int32Array.from(points);
}
