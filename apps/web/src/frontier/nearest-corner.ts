import type { CornerView } from "../engine/views.ts";

/** The corner whose place on the axis is nearest. Corners run from the longest border to the shortest. */
export function nearestCorner(points: readonly CornerView[], at: number, x: (border: number) => number): number {
	let low = 0;
	let high = points.length - 1;
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if (x(points[middle].border) > at) low = middle;
		else high = middle;
	}
	return Math.abs(x(points[low].border) - at) < Math.abs(x(points[high].border) - at) ? low : high;
}

/** The longest corner that is no longer than a border: the best plan at that length. */
export function cornerWithin(points: readonly CornerView[], border: number): number {
	const found = points.findIndex((point) => point.border <= border);
	return found < 0 ? points.length - 1 : found;
}
