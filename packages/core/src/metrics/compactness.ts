import { UNASSIGNED } from "../plan/plan.ts";
import { cutEdgesOf } from "./border.ts";
import { byPolity, type Ground } from "./ground.ts";
import type { Metric, MetricValue } from "./metric.ts";
import { commutativeSum } from "./sums.ts";

export type Compactness = MetricValue & {
	readonly polities: { readonly [polity: string]: { readonly value: number | null; readonly perimeterKm: number } };
	readonly cutEdges: number;
};

/** Polsby-Popper of each polity, 4π area / perimeter², coasts included; weighted by land. */
export const compactness: Metric<Compactness> = {
	key: "compactness",
	version: 1,
	title: "Compactness",
	meaning: "How close the nations come to circles: one is a circle, near nought a coast of fjords.",
	formula: "4π × land / outline², weighted by land",
	unit: "share",
	range: [0, 1],
	frontier: "trades",
	source: "Polsby and Popper 1991",
	caveat:
		"Anything about fairness; a long coast lowers it as much as a ragged border. Compare plans of one atlas only.",
	compute(ground) {
		const perimeter = polityPerimeters(ground);
		const polities = byPolity(ground, (k) => {
			const km = perimeter[k] / 1000;
			return { value: km > 0 ? (4 * Math.PI * ground.tallies[k].area) / km ** 2 : null, perimeterKm: km };
		});
		const weighted = commutativeSum(
			ground.tallies.map((tally, k) => tally.area * (polities[ground.polities[k].id].value ?? 0)),
		);
		const land = commutativeSum(ground.tallies.map((tally) => tally.area));
		return { value: land > 0 ? weighted / land : 0, polities, cutEdges: cutEdgesOf(ground).length };
	},
};

function polityPerimeters(ground: Ground): Float64Array {
	const { graph, perimeters } = ground.atlas;
	const { assignment } = ground.plan;
	const perimeter = new Float64Array(ground.polities.length);
	assignment.forEach((polity, u) => {
		if (polity !== UNASSIGNED) perimeter[polity] += perimeters[u];
	});
	for (let e = 0; e < graph.edgeA.length; e++) {
		const polity = assignment[graph.edgeA[e]];
		if (polity !== UNASSIGNED && polity === assignment[graph.edgeB[e]]) perimeter[polity] -= 2 * graph.edgeMetres[e];
	}
	return perimeter;
}
