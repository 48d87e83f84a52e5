import { OUTSIDE } from "@velvet/core";
import type { PointTable } from "./point-table.ts";
import type { SegmentNet } from "./segment-net.ts";

/** Least side of a cell of the search grid, in grid steps: about 2 km. */
const leastCell = 20_000;
/** How many cells all lines together may pass from west to east: larger cells for a map of endless lines. */
const mostCells = 5e6;
/** How far from a line a point may lie and still be on it, in grid steps: what rounding to the grid does. */
const reach = 1.5;

/**
 * Splits outer segments at corners of other outlines that lie on them: where one file draws a straight line in one
 * piece and its neighbour in several, the pieces are then found to be shared.
 *
 * @returns the number of corners.
 */
export function splitTouching(net: SegmentNet, points: PointTable): number {
	const outer: number[] = [];
	for (let s = 0; s < net.count; s++) if ((net.left[s] === OUTSIDE) !== (net.right[s] === OUTSIDE)) outer.push(s);
	const across = outer.reduce((sum, s) => sum + Math.abs(points.x[net.from[s]] - points.x[net.to[s]]), 0);
	const cell = Math.max(leastCell, Math.ceil(across / mostCells));
	const corners = cornersByCell(net, points, outer, cell);
	let split = 0;
	for (const s of outer) {
		const [p, q] = [net.from[s], net.to[s]];
		const found = cornersOn(p, q, points, corners, cell);
		if (found.length === 0) continue;
		split += found.length;
		const onRight = net.right[s] !== OUTSIDE;
		const unit = onRight ? net.right[s] : net.left[s];
		net.left[s] = net.right[s] = OUTSIDE;
		const path = [p, ...found, q];
		for (let k = 1; k < path.length; k++) {
			if (onRight) net.add(path[k - 1], path[k], unit);
			else net.add(path[k], path[k - 1], unit);
		}
	}
	return split;
}

type Corners = ReadonlyMap<string, readonly number[]>;

function cornersByCell(net: SegmentNet, { x, y }: PointTable, outer: readonly number[], cell: number): Corners {
	const corners = new Map<string, number[]>();
	const seen = new Set<number>();
	for (const s of outer) {
		for (const point of [net.from[s], net.to[s]]) {
			if (seen.has(point)) continue;
			seen.add(point);
			const key = `${Math.floor(x[point] / cell)},${Math.floor(y[point] / cell)}`;
			const others = corners.get(key);
			if (others) others.push(point);
			else corners.set(key, [point]);
		}
	}
	return corners;
}

/** Corners between the ends of a segment, in order. */
function cornersOn(p: number, q: number, { x, y }: PointTable, corners: Corners, cell: number): number[] {
	const [dx, dy] = [x[q] - x[p], y[q] - y[p]];
	const square = dx * dx + dy * dy;
	const found: { readonly point: number; readonly along: number }[] = [];
	const visit = (point: number) => {
		if (point === p || point === q) return;
		const [px, py] = [x[point] - x[p], y[point] - y[p]];
		const along = (px * dx + py * dy) / square;
		if (along <= 0 || along >= 1 || Math.abs(px * dy - py * dx) > reach * Math.sqrt(square)) return;
		found.push({ point, along });
	};
	const [west, east] = dx < 0 ? [x[q], x[p]] : [x[p], x[q]];
	const yAt = (at: number) => (dx === 0 ? y[p] : y[p] + (dy * (at - x[p])) / dx);
	for (let column = Math.floor((west - 2) / cell); column <= Math.floor((east + 2) / cell); column++) {
		const ends = [yAt(Math.max(west, column * cell)), yAt(Math.min(east, (column + 1) * cell))];
		const [south, north] =
			dx === 0 ? [Math.min(y[p], y[q]), Math.max(y[p], y[q])] : [Math.min(...ends), Math.max(...ends)];
		for (let row = Math.floor((south - 2) / cell); row <= Math.floor((north + 2) / cell); row++) {
			for (const point of corners.get(`${column},${row}`) ?? []) visit(point);
		}
	}
	return found.sort((a, b) => a.along - b.along).map(({ point }) => point);
}
