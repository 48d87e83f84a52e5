import { wilsonInterval } from "@velvet/algorithms";
import type { CampKey } from "@velvet/core";
import type { VoteRule } from "../tally/rule.ts";
import type { Assumption } from "./assumptions.ts";
import type { Ballot } from "./ballot.ts";
import { listCaveats } from "./caveats.ts";
import { type Outcomes, SHARE_STEPS } from "./count-votes.ts";
import {
	type Histogram,
	histogramOf,
	nearestRanks,
	type Quantiles,
	quantilesOf,
	standardError,
} from "./distribution.ts";
import { castVotes } from "./draw-support.ts";
import { inFrequency } from "./in-frequency.ts";
import type { MappingRow } from "./mapping.ts";
import type { OpenReferendum } from "./open-referendum.ts";
import type { Sensitivity, TornadoBar } from "./sensitivity.ts";
import { logistic } from "./swing.ts";

/** A unit as it would vote. */
export interface UnitResult {
	readonly id: string;
	/** Share of draws in which it meets the rule by itself; `null` where it has no votes of its own. */
	readonly passProbability: number | null;
	/** Mean of its yes share over the draws. */
	readonly yesShare: number | null;
	/** Where there is none. */
	readonly why?: string;
}

/** The simulated vote of one region. */
export interface RegionResult {
	readonly region: { readonly name: string; readonly places: readonly string[]; readonly units: number };
	/** Share of draws in which the question passes, */
	readonly passProbability: number;
	/** its Monte Carlo error, which more draws make smaller, */
	readonly standardError: number;
	/** and an interval of 95%, which also holds something when no draw passes. */
	readonly interval: readonly [number, number];
	/** "28 of 100": of simulated votes. */
	readonly frequency: string;
	readonly yesShare: Quantiles;
	readonly histogram: Histogram;
	readonly turnout: Quantiles;
	/** Yes share before errors, in the middle of what is assumed: support times turnout by side. */
	readonly centralShare: number;
	/** Those who may vote. */
	readonly electorate: number;
	/** Votes for yes above what the rule asks for; below it, how many would have to answer otherwise. */
	readonly marginVotes: Quantiles;
	readonly units: readonly UnitResult[];
}

/** What the chance depends on most, beside it wherever it is shown. */
export interface Dependence {
	readonly most: TornadoBar | null;
	/** Where there is none. */
	readonly why?: string;
	/** The error common to all places, on the logistic scale and in percentage points at one half. */
	readonly sigmaNation: { readonly value: number; readonly points: number };
}

/** How many of several regions pass, in the same draws: they share the errors of the nation and of their state. */
export interface Passing extends Quantiles {
	readonly none: number;
	readonly all: number;
}

/** A simulated referendum. */
export interface ReferendumResult {
	readonly draws: number;
	readonly rule: VoteRule;
	/** Its name, if it is a built-in one. */
	readonly ruleTitle: string | null;
	readonly inPower: CampKey | null;
	readonly regions: readonly RegionResult[];
	/** With several regions. */
	readonly passing: Passing | null;
	/** With one region. */
	readonly dependence: Dependence;
	readonly sensitivity: Sensitivity | null;
	readonly assumptions: readonly Assumption[];
	/** The rows of the mapping that were used. */
	readonly mapping: readonly MappingRow[];
	readonly caveats: readonly string[];
}

/**
 * Puts into words and numbers what the draws gave.
 *
 * @param ballot that the draws were made of, at the values of the scenario.
 */
export function describeReferendum(
	opened: OpenReferendum,
	ballot: Ballot,
	outcomes: Outcomes,
	sensitivity: Sensitivity | null,
): ReferendumResult {
	const { rule, assumptions, mapping, units, inPower } = opened;
	const used = new Set(Array.from(units, (unit) => mapping.rowOf[unit]));
	return {
		draws: outcomes.draws,
		rule: rule.rule,
		ruleTitle: rule.title,
		inPower,
		regions: membersByRegion(ballot).map((members, r) => regionResult(opened, ballot, outcomes, r, members)),
		passing: opened.regions.length > 1 ? countPassing(opened, outcomes) : null,
		dependence: {
			most: sensitivity?.tornado[0] ?? null,
			...(opened.regions.length > 1 && { why: "Several regions vote: assumptions are turned for one at a time." }),
			sigmaNation: spreadOf(assumptions),
		},
		sensitivity,
		assumptions,
		mapping: mapping.rows.filter((_, r) => used.has(r)),
		caveats: listCaveats(opened),
	};
}

/** Units of each region, as places in the ballot. */
function membersByRegion({ regions, regionOf }: Ballot): readonly (readonly number[])[] {
	const members = Array.from({ length: regions }, (): number[] => []);
	regionOf.forEach((region, u) => {
		members[region].push(u);
	});
	return members;
}

function regionResult(
	opened: OpenReferendum,
	ballot: Ballot,
	outcomes: Outcomes,
	r: number,
	members: readonly number[],
): RegionResult {
	const { draws } = outcomes;
	const { name, places, units } = opened.regions[r];
	const passes = outcomes.regionPasses[r];
	const drawn = (values: Float64Array) => values.subarray(r * draws, (r + 1) * draws);
	const electorate = members.reduce((sum, u) => sum + opened.electorate[u], 0);
	return {
		region: { name, places, units: units.length },
		passProbability: passes / draws,
		standardError: standardError(passes, draws),
		interval: wilsonInterval(passes, draws),
		frequency: inFrequency(passes, draws),
		yesShare: quantilesOf(drawn(outcomes.yesShare)),
		histogram: histogramOf(drawn(outcomes.yesShare)),
		turnout: quantilesOf(drawn(outcomes.turnout)),
		centralShare: centralShare(ballot, members),
		electorate: Math.round(electorate),
		marginVotes: wholeRanks(drawn(outcomes.margin).map((margin) => Math.round(margin * electorate))),
		units: members.map((u) => unitResult(opened, outcomes, u)),
	};
}

function wholeRanks(votes: Float64Array): Quantiles {
	const ranks = nearestRanks(votes);
	return { ...ranks, mean: Math.round(ranks.mean) };
}

/** Yes share before errors, over units of the ballot: support times turnout by side. */
export function centralShare(ballot: Ballot, members: readonly number[]): number {
	let [yes, no] = [0, 0];
	for (const u of members) {
		const cast = castVotes(ballot, logistic(ballot.centre[u]));
		yes += ballot.electorate[u] * cast.yes;
		no += ballot.electorate[u] * cast.no;
	}
	return yes / (yes + no);
}

function unitResult(opened: OpenReferendum, { draws, unitPasses, unitShares }: Outcomes, u: number): UnitResult {
	const id = opened.theCase.atlas.units.ids[opened.units[u]];
	if (opened.electorate[u] === 0)
		return { id, passProbability: null, yesShare: null, why: "Its votes were counted with another unit." };
	return { id, passProbability: unitPasses[u] / draws, yesShare: unitShares[u] / SHARE_STEPS / draws };
}

function countPassing({ regions }: OpenReferendum, { passed, draws }: Outcomes): Passing {
	const counts = new Float64Array(draws);
	for (let r = 0; r < regions.length; r++) {
		for (let d = 0; d < draws; d++) counts[d] += passed[r * draws + d];
	}
	const share = (wanted: number) => counts.filter((count) => count === wanted).length / draws;
	return { ...nearestRanks(counts), none: share(0), all: share(regions.length) };
}

function spreadOf(assumptions: readonly Assumption[]): Dependence["sigmaNation"] {
	const value = assumptions.find(({ key }) => key === "sigmaNation")?.value ?? 0;
	return { value, points: value * 25 };
}
