import { byParentPlan } from "../plan/winner-plan.ts";
import { governedVotes } from "./governed-votes.ts";
import type { Ground } from "./ground.ts";
import { governmentAt, undividedCamp } from "./ground.ts";
import type { Metric, MetricValue } from "./metric.ts";
import { grouped } from "./words.ts";

/** Camp by unit, -1 for none. */
type Governments = Int8Array | Uint8Array;

export type SelfDetermination = MetricValue & {
	readonly base: "votes2";
	readonly bases: {
		readonly votes2: number;
		readonly votesAll: number;
		readonly adults: number | null;
		readonly people: number;
	};
	readonly reference: {
		readonly oneUnderA: number;
		readonly oneUnderB: number;
		readonly byParent: number;
		readonly bound: number;
	};
	readonly matched: { readonly A: number; readonly B: number };
	readonly voters: number;
	/** Why a base has no value, by base. */
	readonly missing: { readonly [base: string]: string };
};

/** Share of voters who live under a government of the camp they voted for. models.md (1.1). */
export const selfDetermination: Metric<SelfDetermination> = {
	key: "self-determination",
	version: 1,
	title: "Self-determination",
	meaning: "The share of voters who would live under a government of the camp they voted for.",
	formula: "(A-voters governed by A + B-voters governed by B) / all voters of the two camps",
	unit: "share",
	range: [0, 1],
	frontier: "raises",
	source: "models.md (1.1)",
	caveat:
		"That a vote for a party is a wish to separate; that people would vote the same way again; anything about those who voted for others or did not vote. It rises mechanically with a finer grain: compare plans at equal grain.",
	compute(ground) {
		const { a, b, totals } = ground.preference;
		const voters = totals.a + totals.b;
		const governments = governmentsOf(ground);
		const { matched } = governedVotes(ground);
		const tie = ground.polities.find((polity) => polity.continuator)?.camp ?? undividedCamp(ground);
		const byParent = byParentPlan(ground.preference, ground.atlas.units, tie);
		const parents = matchedVotes(a, b, byParent);
		const bound = matchedVotes(a, b, ownMajorities(a, b));
		const share = ownCampShares(ground);
		return {
			value: ratio(matched.A + matched.B, voters),
			base: "votes2",
			bases: {
				votes2: ratio(matched.A + matched.B, voters),
				votesAll: ratio(matched.A + matched.B, voters + totals.other),
				adults: ground.adults && spread(ground.adults, share, governments),
				people: spread(ground.people, share, governments),
			},
			reference: {
				oneUnderA: ratio(totals.a, voters),
				oneUnderB: ratio(totals.b, voters),
				byParent: ratio(parents.A + parents.B, voters),
				bound: ratio(bound.A + bound.B, voters),
			},
			matched,
			voters,
			missing:
				ground.adults === null ? { adults: `The atlas has no share of adults for ${ground.preference.vote.id}.` } : {},
		};
	},
	worked(value) {
		const { A, B } = value.matched;
		return [`(${grouped(A)} + ${grouped(B)}) / ${grouped(value.voters)} = ${value.bases.votes2.toFixed(6)}`];
	},
};

function governmentsOf(ground: Ground): Int8Array {
	const governments = new Int8Array(ground.plan.assignment.length);
	for (let u = 0; u < governments.length; u++) governments[u] = governmentAt(ground, u);
	return governments;
}

/** @param governments camp that governs each unit, -1 for none. */
function matchedVotes(a: Float64Array, b: Float64Array, governments: Governments): { A: number; B: number } {
	let forA = 0;
	let forB = 0;
	for (let u = 0; u < a.length; u++) {
		if (governments[u] === 0) forA += a[u];
		else if (governments[u] === 1) forB += b[u];
	}
	return { A: forA, B: forB };
}

function ownMajorities(a: Float64Array, b: Float64Array): Int8Array {
	const majorities = new Int8Array(a.length);
	for (let u = 0; u < a.length; u++) majorities[u] = a[u] >= b[u] ? 0 : 1;
	return majorities;
}

/** Camp A's two-party share by unit; a unit without votes of its own is taken to be as its parent. */
function ownCampShares(ground: Ground): { a: Float64Array; b: Float64Array } {
	const { units } = ground.atlas;
	const { a, b } = ground.preference;
	const parentA = new Float64Array(units.parents.ids.length);
	const parentB = new Float64Array(units.parents.ids.length);
	for (let u = 0; u < a.length; u++) {
		parentA[units.parentOf[u]] += a[u];
		parentB[units.parentOf[u]] += b[u];
	}
	const shares = { a: new Float64Array(a.length), b: new Float64Array(a.length) };
	for (let u = 0; u < a.length; u++) {
		const parent = units.parentOf[u];
		const own = a[u] + b[u] > 0;
		const forA = own ? a[u] : parentA[parent];
		const forB = own ? b[u] : parentB[parent];
		shares.a[u] = ratio(forA, forA + forB);
		shares.b[u] = ratio(forB, forA + forB);
	}
	return shares;
}

function spread(weights: Float64Array, shares: { a: Float64Array; b: Float64Array }, governments: Governments): number {
	// The two camps are added up apart, so that exchanging them gives the same bytes.
	let forA = 0;
	let forB = 0;
	let total = 0;
	for (let u = 0; u < weights.length; u++) {
		const weight = weights[u] || 0;
		total += weight;
		if (governments[u] === 0) forA += weight * shares.a[u];
		else if (governments[u] === 1) forB += weight * shares.b[u];
	}
	return ratio(forA + forB, total);
}

function ratio(part: number, whole: number): number {
	return whole > 0 ? part / whole : 0;
}
