import { type LocatedPoint, OUTSIDE, UNASSIGNED } from "@velvet/core";
import type { CheckGround } from "./check.ts";

/** Kilometres of one degree of latitude. */
const KM = 111.195;
/** Cells of this many degrees hold the lines near them. */
const CELL = 0.25;

/**
 * How far each point lies from the border of the plan, in kilometres, where that is no more than `most`; others are
 * absent. Measured to the drawn outlines, which are simplified: good to a kilometre or so. O(lines + points), since
 * every point looks only at the lines near its own cell.
 */
export function nearBorder(
	ground: CheckGround,
	points: readonly LocatedPoint[],
	most: number,
): ReadonlyMap<LocatedPoint, number> {
	const cells = borderCells(ground, most);
	const near = new Map<LocatedPoint, number>();
	for (const point of points) {
		const { longitude, latitude } = point;
		let least = Infinity;
		for (const segment of cells.get(cellOf(longitude, latitude)) ?? []) {
			least = Math.min(least, kilometresTo(segment, longitude, latitude));
		}
		if (least <= most) near.set(point, least);
	}
	return near;
}

type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** Lines of the border by every cell from which they may be within reach. */
function borderCells(ground: CheckGround, most: number): ReadonlyMap<string, readonly Segment[]> {
	const { arcOffsets, arcLeft, arcRight, longitudes, latitudes } = ground.theCase.atlas.outlines;
	const { assignment } = ground.scorecard.ground.plan;
	const cells = new Map<string, Segment[]>();
	for (let arc = 0; arc + 1 < arcOffsets.length; arc++) {
		const [left, right] = [arcLeft[arc], arcRight[arc]];
		if (left === OUTSIDE || right === OUTSIDE || assignment[left] === assignment[right]) continue;
		if (assignment[left] === UNASSIGNED || assignment[right] === UNASSIGNED) continue;
		for (let i = arcOffsets[arc] + 1; i < arcOffsets[arc + 1]; i++) {
			const segment: Segment = [longitudes[i - 1], latitudes[i - 1], longitudes[i], latitudes[i]];
			// A line over the 180th meridian is drawn across the whole world: it is near nothing.
			if (Math.abs(segment[2] - segment[0]) <= 180) addTo(cells, segment, most);
		}
	}
	return cells;
}

function addTo(cells: Map<string, Segment[]>, segment: Segment, most: number): void {
	const [x1, y1, x2, y2] = segment;
	const tall = most / KM;
	const wide = tall / shrinkAt(Math.max(Math.abs(y1), Math.abs(y2)) + tall);
	for (let x = step(Math.min(x1, x2) - wide); x <= step(Math.max(x1, x2) + wide); x++) {
		for (let y = step(Math.min(y1, y2) - tall); y <= step(Math.max(y1, y2) + tall); y++) {
			const key = `${x} ${y}`;
			const known = cells.get(key);
			if (known === undefined) cells.set(key, [segment]);
			else known.push(segment);
		}
	}
}

/** Distance from a point to a line of some kilometres: degrees of longitude as short as they are at that latitude. */
function kilometresTo([x1, y1, x2, y2]: Segment, longitude: number, latitude: number): number {
	const shrink = shrinkAt(latitude);
	const [dx, dy] = [(x2 - x1) * shrink, y2 - y1];
	const [px, py] = [(longitude - x1) * shrink, latitude - y1];
	const square = dx * dx + dy * dy;
	const along = square === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / square));
	return KM * Math.hypot(px - along * dx, py - along * dy);
}

function shrinkAt(latitude: number): number {
	return Math.max(0.02, Math.cos((latitude * Math.PI) / 180));
}

function cellOf(longitude: number, latitude: number): string {
	return `${step(longitude)} ${step(latitude)}`;
}

function step(degrees: number): number {
	return Math.floor(degrees / CELL);
}
