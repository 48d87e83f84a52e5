import { UNASSIGNED } from "../plan/plan.ts";
import { type Fact, sumInWords } from "./facts.ts";
import { byPolity, type Ground } from "./ground.ts";
import type { Metric } from "./metric.ts";
import { commutativeSum } from "./sums.ts";

/** People of 18 and over: people of each unit × its share of adults. */
export const adults: Metric<Fact> = {
	key: "adults",
	version: 1,
	title: "Adults",
	meaning: "People of 18 and over who live in each nation's land.",
	formula: "Σ people of the units × their share of adults",
	unit: "people",
	range: [0, null],
	frontier: "none",
	source: "the atlas's people and adults columns",
	caveat: "Who may vote: not every adult is a citizen. The share of adults may be of another year than the people.",
	worked: sumInWords,
	compute(ground) {
		const key = ground.preference.vote.adultsPercentColumn;
		const column = key === undefined ? undefined : ground.atlas.columns.get(key);
		if (ground.adults === null || column === undefined) return unknown(ground);
		const count = ground.polities.length;
		const sums = new Float64Array(count + 1);
		let known = 0;
		ground.adults.forEach((grown, u) => {
			const polity = ground.plan.assignment[u];
			sums[polity === UNASSIGNED ? count : polity] += grown || 0;
			if (!Number.isNaN(column.values[u])) known += ground.people[u] || 0;
		});
		const people = ground.people.reduce((sum, each) => sum + (each || 0), 0);
		const total = commutativeSum(sums);
		return {
			value: total,
			polities: byPolity(ground, (k) => ({ value: sums[k], share: total > 0 ? sums[k] / total : 0 })),
			year: ground.atlas.columns.get(ground.preference.vote.peopleColumn)?.year ?? null,
			source: column.source,
			aggregation: `sum of people by ${column.key}`,
			known: people > 0 ? known / people : 0,
		};
	},
};

function unknown(ground: Ground): Fact {
	return {
		value: null,
		why: `Atlas ${ground.atlas.id} does not know the adults among the people of this vote.`,
		polities: byPolity(ground, () => ({ value: null })),
		year: null,
		source: null,
		aggregation: "none",
		known: 0,
	};
}
