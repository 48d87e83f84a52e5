import { unitLabel } from "../atlas/unit-table.ts";
import { UNASSIGNED } from "../plan/plan.ts";
import type { Metric, MetricValue } from "./metric.ts";

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
