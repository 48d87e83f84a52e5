import { unitLabel } from "../atlas/unit-table.ts";
import { governedVotes } from "./governed-votes.ts";
import { byPolity, campVotes, type Ground } from "./ground.ts";
import type { Metric, MetricValue } from "./metric.ts";
import { grouped } from "./words.ts";

export type Place = { readonly id: string; readonly name: string; readonly votes: number };

export type Stranded = MetricValue & {
	readonly polities: {
		readonly [polity: string]: {
			readonly value: number;
			readonly share: number;
			readonly people: number;
			/** The ten units with the most voters left under the other camp. */
			readonly places: readonly Place[];
		};
	};
};

const PLACES = 10;

/** Voters left under the other camp, by polity and by name of place. models.md (9.2). */
export const stranded: Metric<Stranded> = {
	key: "stranded",
	version: 1,
	title: "Left under the other camp",
	meaning: "Voters who would live under a government of the camp they did not vote for.",
	formula: "B-voters governed by A + A-voters governed by B",
	unit: "voters",
	range: [0, null],
	frontier: "lowers",
	source: "models.md (9.2)",
	caveat: "How anyone would be treated; whether anyone would mind; those who voted for others or did not vote.",
	compute(ground) {
		const votes = governedVotes(ground).stranded;
		const polities = byPolity(ground, (k) => strandedIn(ground, k, votes[k]));
		const value = Object.values(polities).reduce((sum, polity) => sum + polity.value, 0);
		return { value, polities };
	},
	worked(value) {
		const parts = Object.values(value.polities).map((polity) => grouped(polity.value));
		return [`${parts.join(" + ")} = ${grouped(value.value ?? 0)}`];
	},
};

function strandedIn(ground: Ground, polity: number, value: number) {
	const { atlas, plan, preference, people } = ground;
	const camp = ground.governments[polity];
	const own = campVotes(preference, camp);
	const others = campVotes(preference, camp === 0 ? 1 : 0);
	const most: number[] = [];
	let affected = 0;
	for (let u = 0; u < others.length; u++) {
		if (plan.assignment[u] !== polity) continue;
		affected += peopleLike(people[u], others[u], own[u]);
		if (others[u] > 0) keepMost(most, u, others);
	}
	const places = most.map((u) => ({
		id: atlas.units.ids[u] as string,
		name: unitLabel(atlas.units, u),
		votes: others[u],
	}));
	const voters = ground.tallies[polity].a + ground.tallies[polity].b;
	return { value, share: voters > 0 ? value / voters : 0, people: Math.round(affected), places };
}

/** People of a unit who side with some of its voters, as the votes of the two camps divide; none where nobody voted. */
export function peopleLike(people: number, votes: number, against: number): number {
	const voters = votes + against;
	return voters > 0 ? ((people || 0) * votes) / voters : 0;
}

/** Puts a unit among the ten with the most votes, in order; of equal ones the first stays first. */
export function keepMost(most: number[], unit: number, votes: Float64Array): void {
	if (most.length === PLACES && votes[unit] <= votes[most[PLACES - 1]]) return;
	let at = most.length;
	while (at > 0 && votes[most[at - 1]] < votes[unit]) at--;
	most.splice(at, 0, unit);
	if (most.length > PLACES) most.pop();
}
