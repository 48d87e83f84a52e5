import type { PointTable } from "../topology/point-table.ts";

/** Point numbers around a ring; the last joins the first again, which stands only once. */
export type Ring = readonly number[];

/** Twice the signed area in square grid steps: negative when the ring runs clockwise, north up. */
export function twiceArea(ring: Ring, { x, y }: PointTable): number {
	if (ring.length < 3) return 0;
	const [x0, y0] = [x[ring[0]], y[ring[0]]];
	let sum = 0;
	for (let k = 1; k + 1 < ring.length; k++) {
		const [p, q] = [ring[k], ring[k + 1]];
		sum += (x[p] - x0) * (y[q] - y0) - (x[q] - x0) * (y[p] - y0);
	}
	return sum;
}

/** Whether a point lies within a ring, by the even-odd rule; on the line itself either answer may come. */
function isWithin(point: number, ring: Ring, { x, y }: PointTable): boolean {
	const [px, py] = [x[point], y[point]];
	let inside = false;
	for (let k = 0, j = ring.length - 1; k < ring.length; j = k++) {
		const [p, q] = [ring[k], ring[j]];
		if (y[p] > py === y[q] > py) continue;
		if (px < x[p] + ((x[q] - x[p]) * (py - y[p])) / (y[q] - y[p])) inside = !inside;
	}
	return inside;
}

/** A ring with what questions about its inside need again and again. */
export class Enclosure {
	readonly ring: Ring;
	private readonly points: PointTable;
	private readonly box: Box;
	private cornerSet: ReadonlySet<number> | undefined;

	constructor(ring: Ring, points: PointTable) {
		this.ring = ring;
		this.points = points;
		this.box = boxOf(ring, points);
	}

	/** Whether another ring lies within: by the first of its points that is not a corner of this one. */
	encloses(inner: Enclosure): boolean {
		const [a, b] = [inner.box, this.box];
		if (a.west < b.west || a.east > b.east || a.south < b.south || a.north > b.north) return false;
		const free = inner.ring.find((point) => !this.corners.has(point));
		return free === undefined ? false : isWithin(free, this.ring, this.points);
	}

	/** Whether another ring has a corner on this one's corners or within it. */
	meets(other: Enclosure): boolean {
		const [a, b] = [other.box, this.box];
		if (a.west > b.east || a.east < b.west || a.south > b.north || a.north < b.south) return false;
		return (
			other.ring.some((point) => this.corners.has(point)) ||
			other.ring.some((point, k) => k % 7 === 0 && isWithin(point, this.ring, this.points))
		);
	}

	private get corners(): ReadonlySet<number> {
		this.cornerSet ??= new Set(this.ring);
		return this.cornerSet;
	}
}

interface Box {
	readonly west: number;
	readonly east: number;
	readonly south: number;
	readonly north: number;
}

function boxOf(ring: Ring, { x, y }: PointTable): Box {
	let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
	for (const p of ring) {
		if (x[p] < west) west = x[p];
		if (x[p] > east) east = x[p];
		if (y[p] < south) south = y[p];
		if (y[p] > north) north = y[p];
	}
	return { west, east, south, north };
}

/** A ring cut into loops that visit no point twice. */
export function splitLoops(ring: Ring): readonly Ring[] {
	if (!hasRepeats(ring)) return [ring];
	const loops: number[][] = [];
	const path: number[] = [];
	const placeOf = new Map<number, number>();
	for (const point of ring) {
		const place = placeOf.get(point);
		if (place === undefined) {
			placeOf.set(point, path.length);
			path.push(point);
			continue;
		}
		const loop = path.splice(place + 1);
		for (const each of loop) placeOf.delete(each);
		loops.push([point, ...loop]);
	}
	loops.push(path);
	return loops.filter((loop) => loop.length > 2);
}

function hasRepeats(ring: Ring): boolean {
	const sorted = Int32Array.from(ring).sort();
	for (let k = 1; k < sorted.length; k++) if (sorted[k] === sorted[k - 1]) return true;
	return false;
}
