import type { Geometry } from "./geometry.ts";

/** The unit at a point of the frame, or the nearest within `reach` frame units; `null` on open water. */
export function pickUnit(geometry: Geometry, x: number, y: number, reach: number): number | null {
	const found = geometry.index.search(x - reach, y - reach, x + reach, y + reach);
	for (const unit of found) if (contains(geometry, unit, x, y)) return unit;
	let nearest: number | null = null;
	let least = reach * reach;
	for (const unit of found) {
		const distance = squaredDistance(geometry, unit, x, y);
		if (distance > least) continue;
		least = distance;
		nearest = unit;
	}
	return nearest;
}

/** Even-odd test over all rings of a unit. O(points). */
export function contains(geometry: Geometry, unit: number, x: number, y: number): boolean {
	const { boxes, outlines } = geometry;
	if (x < boxes[4 * unit] || y < boxes[4 * unit + 1] || x > boxes[4 * unit + 2] || y > boxes[4 * unit + 3])
		return false;
	let inside = false;
	eachSegment(geometry, outlines.ringsOf[unit], outlines.ringsOf[unit + 1], (px, py, qx, qy) => {
		if (py > y !== qy > y && x < ((qx - px) * (y - py)) / (qy - py) + px) inside = !inside;
	});
	return inside;
}

function squaredDistance(geometry: Geometry, unit: number, x: number, y: number): number {
	const { ringsOf } = geometry.outlines;
	let least = Infinity;
	eachSegment(geometry, ringsOf[unit], ringsOf[unit + 1], (px, py, qx, qy) => {
		const dx = qx - px;
		const dy = qy - py;
		const along = dx === 0 && dy === 0 ? 0 : ((x - px) * dx + (y - py) * dy) / (dx * dx + dy * dy);
		const t = Math.min(1, Math.max(0, along));
		const distance = (px + t * dx - x) ** 2 + (py + t * dy - y) ** 2;
		if (distance < least) least = distance;
	});
	return least;
}

/** Every segment of rings `from` to `to`, whatever its direction: neither test above minds. */
function eachSegment(
	{ outlines }: Geometry,
	from: number,
	to: number,
	visit: (px: number, py: number, qx: number, qy: number) => void,
): void {
	const { ringOffsets, ringArcs, arcOffsets, x, y } = outlines;
	for (let k = ringOffsets[from]; k < ringOffsets[to]; k++) {
		const arc = ringArcs[k] < 0 ? ~ringArcs[k] : ringArcs[k];
		for (let p = arcOffsets[arc] + 1; p < arcOffsets[arc + 1]; p++) visit(x[p - 1], y[p - 1], x[p], y[p]);
	}
}
