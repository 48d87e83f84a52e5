import { type Components, OUTSIDE, type Outlines } from "@velvet/core";

/** A directed arc of an outline: `a` forwards, `~a` backwards, so that the piece lies on its left. */
type Directed = number;

/** For each wanted component, the arcs with the component on exactly one side. O(arcs). */
export function outlineArcs(
	outlines: Outlines,
	components: Components,
	wanted: ReadonlySet<number>,
): Map<number, Directed[]> {
	const arcsOf = new Map<number, Directed[]>([...wanted].map((component) => [component, []]));
	const { arcLeft, arcRight } = outlines;
	for (let a = 0; a < arcLeft.length; a++) {
		const left = arcLeft[a] === OUTSIDE ? -1 : components.of[arcLeft[a]];
		const right = arcRight[a] === OUTSIDE ? -1 : components.of[arcRight[a]];
		if (left === right) continue;
		arcsOf.get(left)?.push(a);
		arcsOf.get(right)?.push(~a);
	}
	return arcsOf;
}

/** Joins directed arcs end to start into closed rings, leaving out points nearer than `tolerance` to the last. */
export function joinRings(outlines: Outlines, arcs: readonly Directed[], tolerance: number): [number, number][][] {
	const { x, y, arcOffsets } = outlines;
	const starts = new Map<number, Directed[]>();
	const ends = (arc: Directed) => {
		const forwards = arc >= 0;
		const first = arcOffsets[forwards ? arc : ~arc];
		const last = arcOffsets[(forwards ? arc : ~arc) + 1] - 1;
		return forwards ? { from: first, to: last, step: 1 } : { from: last, to: first, step: -1 };
	};
	// Coordinates are multiples of 1/64 at the finest, and a frame has less than 2^13 units.
	const keyAt = (point: number) => Math.round(x[point] * 64) * 2 ** 20 + Math.round(y[point] * 64);
	for (const arc of arcs) {
		const key = keyAt(ends(arc).from);
		const list = starts.get(key);
		if (list === undefined) starts.set(key, [arc]);
		else list.push(arc);
	}
	const rings: [number, number][][] = [];
	for (const first of arcs) {
		const ring: [number, number][] = [];
		let arc = take(starts, keyAt(ends(first).from), first);
		while (arc !== undefined) {
			const { from, to, step } = ends(arc);
			for (let p = from; p !== to; p += step) {
				const last = ring.at(-1);
				const near = last !== undefined && Math.hypot(x[p] - last[0], y[p] - last[1]) < tolerance;
				if (!near) ring.push([x[p], y[p]]);
			}
			arc = take(starts, keyAt(to));
		}
		if (ring.length >= 3) rings.push(ring);
	}
	return rings.sort((p, q) => q.length - p.length);
}

/** Takes an arc that starts at `key`: `only` that one, or any. */
function take(starts: Map<number, Directed[]>, key: number, only?: Directed): Directed | undefined {
	const list = starts.get(key);
	if (list === undefined || list.length === 0) return undefined;
	if (only === undefined) return list.pop();
	const at = list.indexOf(only);
	return at < 0 ? undefined : list.splice(at, 1)[0];
}
