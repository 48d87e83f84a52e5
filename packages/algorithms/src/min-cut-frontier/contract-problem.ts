import type { CutProblem } from "./problem.ts";

/**
 * The same problem with groups of units as single units: their leads add up, borders between two groups join into one,
 * and no border within a group can be cut. The best division of the groups is the best that parts no group.
 *
 * @param groupOf group of each unit, 0 … groups − 1; units of a group must have the same pin.
 */
export function contractProblem(problem: CutProblem, groupOf: Uint32Array, groups: number): CutProblem {
	const leads = new Float64Array(groups);
	const pins = new Int8Array(groups);
	for (let u = 0; u < problem.units; u++) {
		leads[groupOf[u]] += problem.leads[u];
		pins[groupOf[u]] = problem.pins[u];
	}
	const lengths = new Map<number, number>();
	for (let e = 0; e < problem.edgeA.length; e++) {
		const a = groupOf[problem.edgeA[e]];
		const b = groupOf[problem.edgeB[e]];
		if (a === b) continue;
		const pair = Math.min(a, b) * groups + Math.max(a, b);
		lengths.set(pair, (lengths.get(pair) ?? 0) + problem.lengths[e]);
	}
	const pairs = [...lengths.keys()].sort((p, q) => p - q);
	return {
		units: groups,
		leads,
		edgeA: Uint32Array.from(pairs, (pair) => Math.floor(pair / groups)),
		edgeB: Uint32Array.from(pairs, (pair) => pair % groups),
		lengths: Float64Array.from(pairs, (pair) => lengths.get(pair) ?? 0),
		pins,
	};
}
