import { type DualGraph, type Plan, planState } from "@velvet/core";

/** Every broken invariant of a dual graph, in words; none when it is sound. */
export function validateDualGraph(graph: DualGraph): string[] {
	const problems: string[] = [];
	const n = graph.offsets.length - 1;
	const m = graph.edgeA.length;
	if (graph.neighbours.length !== 2 * m) problems.push(`${graph.neighbours.length} entries for ${m} edges`);
	for (let u = 0; u < n; u++) {
		for (let k = graph.offsets[u]; k < graph.offsets[u + 1]; k++) {
			const v = graph.neighbours[k];
			const e = graph.edgeOf[k];
			if (v === u) problems.push(`unit ${u} is its own neighbour`);
			if (k > graph.offsets[u] && graph.neighbours[k - 1] >= v) problems.push(`row ${u} is not sorted`);
			if (graph.edgeA[e] !== Math.min(u, v) || graph.edgeB[e] !== Math.max(u, v))
				problems.push(`edge ${e} is not ${u}-${v}`);
		}
	}
	for (let e = 0; e < m; e++) {
		if (graph.edgeKinds[e] === 0 && !(graph.edgeMetres[e] > 0)) problems.push(`land edge ${e} has no length`);
		if (!Number.isInteger(graph.edgeMetres[e])) problems.push(`edge ${e} is not in whole metres`);
	}
	return problems;
}

/** Every broken invariant of a plan, in words; none when it is sound. */
export function validatePlan(plan: Plan, units: number, polities: number): string[] {
	const problems: string[] = [];
	if (planState(plan, units, polities) === "broken") problems.push("a unit has no such polity");
	if (plan.origin.method === "") problems.push("the plan does not say how it was made");
	return problems;
}
