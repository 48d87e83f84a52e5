import type { Ballot, BallotRule } from "./ballot.ts";
import { drawSupport } from "./draw-support.ts";
import type { StandardErrors } from "./errors.ts";

/** Unit shares are added up in whole steps of one in so many, so that their sums are exact in any order. */
export const SHARE_STEPS = 2 ** 30;

/** What came out of some draws. Arrays by region begin with all draws of region 0. */
export interface Outcomes {
	readonly draws: number;
	/** Yes among valid votes, by region and draw. */
	readonly yesShare: Float64Array;
	/** Those who vote among those who may, by region and draw. */
	readonly turnout: Float64Array;
	/** Yes above what the rule asks for, as a share of who may vote, by region and draw; what it is shortest of counts. */
	readonly margin: Float64Array;
	/** 1 where the region passes, by region and draw. */
	readonly passed: Uint8Array;
	/** Draws in which each region passes. */
	readonly regionPasses: Uint32Array;
	/** Draws in which each unit would pass by the same rule; empty where nobody asked, as is `unitShares`. */
	readonly unitPasses: Uint32Array;
	/** Sum of the units' yes shares over the draws, in steps of one in `SHARE_STEPS`. */
	readonly unitShares: Float64Array;
}

/** @param byUnit whether units are counted too, or regions only. */
export function emptyOutcomes({ regions, centre }: Ballot, draws: number, byUnit = true): Outcomes {
	const units = byUnit ? centre.length : 0;
	return {
		draws,
		yesShare: new Float64Array(regions * draws),
		turnout: new Float64Array(regions * draws),
		margin: new Float64Array(regions * draws),
		passed: new Uint8Array(regions * draws),
		regionPasses: new Uint32Array(regions),
		unitPasses: new Uint32Array(units),
		unitShares: new Float64Array(units),
	};
}

/** Counts the votes of the first `count` draws of some errors, into the outcomes from draw `at` on. O(count × units). */
export function countVotes(
	ballot: Ballot,
	errors: StandardErrors,
	outcomes: Outcomes,
	at: number,
	count: number,
): void {
	const mayVote = sumByRegion(ballot);
	const support = new Float64Array(ballot.centre.length);
	const supporters = new Float64Array(ballot.regions);
	for (let d = 0; d < count; d++) {
		drawSupport(ballot, errors, d, support);
		if (outcomes.unitPasses.length > 0) countUnits(ballot, support, outcomes);
		sumSupporters(ballot, support, supporters);
		for (let r = 0; r < ballot.regions; r++) settle(ballot, outcomes, r, at + d, supporters[r], mayVote[r]);
	}
}

/** Adds up who is for yes, by region. */
function sumSupporters({ regionOf, electorate }: Ballot, support: Float64Array, sums: Float64Array): void {
	sums.fill(0);
	for (let u = 0; u < support.length; ) {
		// Units of one region one after the other: their sum stays out of memory.
		const region = regionOf[u];
		let sum = 0;
		for (; u < support.length && regionOf[u] === region; u++) sum += electorate[u] * support[u];
		sums[region] += sum;
	}
}

/** Whether each unit would meet the rule by itself, and its share of yes. */
function countUnits(ballot: Ballot, support: Float64Array, { unitPasses, unitShares }: Outcomes): void {
	const { turnoutYes, turnoutNo, rule } = ballot;
	const even = turnoutYes === turnoutNo;
	const plain = !rule.ofElectorate && rule.turnoutQuorum === 0 && rule.yesOfElectorate === 0;
	const { threshold, strict } = rule;
	for (let u = 0; u < support.length; u++) {
		const yes = support[u] * turnoutYes;
		const turnout = yes + (1 - support[u]) * turnoutNo;
		// Who comes on both sides alike leaves the share as it is.
		const share = even ? support[u] : yes / turnout;
		unitShares[u] += Math.floor(share * SHARE_STEPS + 0.5);
		if (plain ? (strict ? share > threshold : share >= threshold) : passes(rule, share, yes, turnout)) unitPasses[u]++;
	}
}

/** Who may vote in each region. */
export function sumByRegion({ regions, regionOf, electorate }: Ballot): Float64Array {
	const sums = new Float64Array(regions);
	for (let u = 0; u < electorate.length; u++) sums[regionOf[u]] += electorate[u];
	return sums;
}

function settle(
	{ rule, turnoutYes, turnoutNo }: Ballot,
	outcomes: Outcomes,
	region: number,
	draw: number,
	supporters: number,
	mayVote: number,
): void {
	const at = region * outcomes.draws + draw;
	const yes = supporters * turnoutYes;
	const no = Math.max(0, mayVote - supporters) * turnoutNo;
	const share = yes / (yes + no);
	const turnout = (yes + no) / mayVote;
	outcomes.yesShare[at] = share;
	outcomes.turnout[at] = turnout;
	outcomes.margin[at] = Math.min(
		rule.ofElectorate ? yes / mayVote - rule.threshold : (share - rule.threshold) * turnout,
		rule.turnoutQuorum > 0 ? turnout - rule.turnoutQuorum : Number.POSITIVE_INFINITY,
		rule.yesOfElectorate > 0 ? yes / mayVote - rule.yesOfElectorate : Number.POSITIVE_INFINITY,
	);
	if (!passes(rule, share, yes / mayVote, turnout)) return;
	outcomes.passed[at] = 1;
	outcomes.regionPasses[region]++;
}

/** Whether shares meet a rule: yes of the votes, yes of who may vote, votes of who may vote. */
function passes(rule: BallotRule, share: number, yesOfAll: number, turnout: number): boolean {
	const reached = rule.ofElectorate ? yesOfAll : share;
	return (
		(rule.strict ? reached > rule.threshold : reached >= rule.threshold) &&
		meets(rule.turnoutQuorum, turnout, rule.quorumStrict) &&
		meets(rule.yesOfElectorate, yesOfAll, rule.quorumStrict)
	);
}

/** A turnout that is set to the quorum itself reaches it and does not exceed it, however the sum of its votes is rounded. */
const ROUNDING = 1e-9;

function meets(quorum: number, share: number, strict: boolean): boolean {
	return quorum === 0 || (strict ? share > quorum + ROUNDING : share >= quorum - ROUNDING);
}
