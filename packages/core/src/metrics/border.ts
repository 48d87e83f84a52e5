import { unitLabel } from "../atlas/unit-table.ts";
import { UNASSIGNED } from "../plan/plan.ts";
import { byPolity, type Ground } from "./ground.ts";
import type { Metric, MetricValue } from "./metric.ts";

type Length = { readonly edges: number; readonly km: number };

export type Border = MetricValue &
	Length & {
		readonly perMillionPeople: number | null;
		/** By pair of polities, as `A-B`. */
		readonly pairs: { readonly [pair: string]: Length };
	};

/** Length of the new border: cut edges over the links that count, kilometres over land. */
export const border: Metric<Border> = {
	key: "border",
	version: 1,
	title: "New border",
	meaning: "The line between nations that does not exist today.",
	formula: "Σ shared metres of adjacent units in different polities / 1000",
	unit: "km",
	range: [0, null],
	frontier: "trades",
	source: "models.md (9.2); great-circle lengths, R = 6371.0088 km",
	caveat: "What a border would cost, or whether it would be guarded. Lengths are those of generalised county lines.",
	compute(ground) {
		const { graph } = ground.atlas;
		const { assignment } = ground.plan;
		const pairs: Record<string, { edges: number; metres: number }> = {};
		let edges = 0;
		let metres = 0;
		for (let e = 0; e < graph.edgeA.length; e++) {
			const a = assignment[graph.edgeA[e]];
			const b = assignment[graph.edgeB[e]];
			if (a === b || a === UNASSIGNED || b === UNASSIGNED || graph.edgeKinds[e] > ground.linkKind) continue;
			const key = [ground.polities[a].id, ground.polities[b].id].sort().join("-");
			pairs[key] ??= { edges: 0, metres: 0 };
			pairs[key].edges++;
			pairs[key].metres += graph.edgeMetres[e];
			edges++;
			metres += graph.edgeMetres[e];
		}
		const people = ground.tallies.reduce((sum, tally) => sum + tally.people, 0);
		const lengths = Object.entries(pairs).map(([pair, length]) => [
			pair,
			{ edges: length.edges, km: length.metres / 1000 },
		]);
		return {
			value: metres / 1000,
			edges,
			km: metres / 1000,
			perMillionPeople: people > 0 ? metres / 1000 / (people / 1e6) : null,
			pairs: Object.fromEntries(lengths),
		};
	},
};

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
		let weighted = 0;
		let land = 0;
		ground.tallies.forEach((tally, k) => {
			weighted += tally.area * (polities[ground.polities[k].id].value ?? 0);
			land += tally.area;
		});
		return { value: land > 0 ? weighted / land : 0, polities, cutEdges: cutEdges(ground) };
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

function cutEdges(ground: Ground): number {
	const { graph } = ground.atlas;
	const { assignment } = ground.plan;
	let count = 0;
	for (let e = 0; e < graph.edgeA.length; e++) {
		if (graph.edgeKinds[e] <= ground.linkKind && assignment[graph.edgeA[e]] !== assignment[graph.edgeB[e]]) count++;
	}
	return count;
}

export type Splits = MetricValue & {
	readonly list: readonly {
		readonly id: string;
		readonly name: string;
		readonly polities: readonly string[];
		readonly largest: string;
	}[];
};

/** Parents whose units lie in more than one polity. */
export const splits: Metric<Splits> = {
	key: "splits",
	version: 1,
	title: "Parents cut",
	meaning: "States or provinces whose land the plan divides between nations.",
	formula: "parents with units in more than one polity",
	unit: "parents",
	range: [0, null],
	frontier: "trades",
	source: "GLOSSARY: split",
	caveat: "How much of a parent lies on each side.",
	compute(ground) {
		const { parents, parentOf } = ground.atlas.units;
		const seen: Set<number>[] = parents.ids.map(() => new Set());
		const largest = new Int32Array(parents.ids.length).fill(-1);
		ground.plan.assignment.forEach((polity, u) => {
			const parent = parentOf[u];
			if (polity !== UNASSIGNED) seen[parent].add(polity);
			if (largest[parent] < 0 || (ground.people[u] || 0) > (ground.people[largest[parent]] || 0)) largest[parent] = u;
		});
		const list = parents.ids.flatMap((id, p) =>
			seen[p].size < 2
				? []
				: [
						{
							id,
							name: parents.names[p],
							polities: [...seen[p]].map((k) => ground.polities[k].id).sort(),
							largest: unitLabel(ground.atlas.units, largest[p]),
						},
					],
		);
		return { value: list.length, list };
	},
};
