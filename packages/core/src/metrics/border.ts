import { UNASSIGNED } from "../plan/plan.ts";
import type { Ground } from "./ground.ts";
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
		const { edgeA, edgeB, edgeMetres } = ground.atlas.graph;
		const { assignment } = ground.plan;
		const count = ground.polities.length;
		const cut = cutEdgesOf(ground);
		const byPair = new Map<number, { edges: number; metres: number }>();
		for (const e of cut) {
			const [a, b] = [assignment[edgeA[e]], assignment[edgeB[e]]];
			const pair = a < b ? a * count + b : b * count + a;
			const length = byPair.get(pair) ?? { edges: 0, metres: 0 };
			byPair.set(pair, length);
			length.edges++;
			length.metres += edgeMetres[e];
		}
		const people = ground.tallies.reduce((sum, tally) => sum + tally.people, 0);
		const lengths = [...byPair].map(([pair, length]) => {
			const ids = [ground.polities[Math.floor(pair / count)].id, ground.polities[pair % count].id];
			return [ids.sort().join("-"), { edges: length.edges, km: length.metres / 1000 }];
		});
		const { edges, km } = lengthOf(ground, cut);
		return {
			value: km,
			edges,
			km,
			perMillionPeople: people > 0 ? km / (people / 1e6) : null,
			pairs: Object.fromEntries(lengths),
		};
	},
};

/** The length of the whole border. O(m). */
export function borderLength(ground: Ground): Length {
	return lengthOf(ground, cutEdgesOf(ground));
}

function lengthOf({ atlas }: Ground, cut: readonly number[]): Length {
	return { edges: cut.length, km: cut.reduce((sum, e) => sum + atlas.graph.edgeMetres[e], 0) / 1000 };
}

/** Edges between two polities over the links that count; edges to unassigned land are none. */
export function cutEdgesOf(ground: Ground): number[] {
	const { graph } = ground.atlas;
	const { assignment } = ground.plan;
	const cut: number[] = [];
	for (let e = 0; e < graph.edgeA.length; e++) {
		const a = assignment[graph.edgeA[e]];
		const b = assignment[graph.edgeB[e]];
		if (a !== b && a !== UNASSIGNED && b !== UNASSIGNED && graph.edgeKinds[e] <= ground.linkKind) cut.push(e);
	}
	return cut;
}
