import { type CutProblem, type Division, measureDivision } from "@velvet/algorithms";

/** Every division that the pins allow: 2^n of them. Only for small maps. */
export function* everyDivision(problem: CutProblem): Generator<Division> {
	for (let mask = 0; mask < 2 ** problem.units; mask++) {
		const side = Uint8Array.from({ length: problem.units }, (_, u) => (mask >> u) & 1);
		const allowed = side.every((value, u) => problem.pins[u] === 0 || (problem.pins[u] === 1) === (value === 1));
		if (allowed) yield measureDivision(problem, side);
	}
}

/** Corners of the lower convex hull of (border, cost) for prices ≥ 0, from the longest border, by brute force. */
export function enumerateHull(problem: CutProblem): { border: number; cost: number }[] {
	const cheapest = new Map<number, number>();
	for (const { border, cost } of everyDivision(problem)) {
		cheapest.set(border, Math.min(cost, cheapest.get(border) ?? Number.POSITIVE_INFINITY));
	}
	const points = [...cheapest].map(([border, cost]) => ({ border, cost })).sort((p, q) => p.border - q.border);
	const hull: { border: number; cost: number }[] = [];
	for (const point of points) {
		if (hull.length > 0 && point.cost >= hull[hull.length - 1].cost) continue;
		while (hull.length >= 2 && !turnsLeft(hull[hull.length - 2], hull[hull.length - 1], point)) hull.pop();
		hull.push(point);
	}
	return hull.reverse();
}

type Point = { border: number; cost: number };

function turnsLeft(o: Point, p: Point, q: Point): boolean {
	return (p.border - o.border) * (q.cost - o.cost) - (p.cost - o.cost) * (q.border - o.border) > 0;
}

/** The least of cost + price × border over all divisions, and the smallest source side among those that reach it. */
export function enumerateCut(problem: CutProblem, p: number, q: number): { value: number; smallest: Uint8Array } {
	let value = Number.POSITIVE_INFINITY;
	let smallest: Uint8Array = new Uint8Array(problem.units);
	for (const { side, cost, border } of everyDivision(problem)) {
		const total = q * cost + p * border;
		if (total > value) continue;
		// Optimal sides are closed under intersection, so the smallest is unique.
		smallest = total < value ? side : Uint8Array.from(side, (bit, u) => bit & smallest[u]);
		value = total;
	}
	return { value, smallest };
}
