import type { Ballot, BallotRule } from "./ballot.ts";
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

/**
 * Counts the votes of the first `count` draws of some errors, into the outcomes from draw `at` on.
 *
 * logit p = centre + σN N + v (σS S + σC C), v = exp(volatility Z); yes is p × turnout of yes, no the rest × turnout of
 * no (docs/models.md, 3.2 and 3.4). One exponential a unit and draw.
 */
export function countVotes(
	ballot: Ballot,
	errors: StandardErrors,
	outcomes: Outcomes,
	at: number,
	count: number,
): void {
	const { groups, regionOf, regions, electorate, centre, turnoutYes, turnoutNo, sigma, rule } = ballot;
	const { parents, starts } = groups;
	const { unitPasses, unitShares } = outcomes;
	const units = centre.length;
	const yes = new Float64Array(regions);
	const no = new Float64Array(regions);
	const mayVote = sumByRegion(ballot);
	const byUnit = unitPasses.length > 0;
	for (let d = 0; d < count; d++) {
		yes.fill(0);
		no.fill(0);
		const common = sigma.nation * errors.nation[d];
		const spread = Math.exp(ballot.volatility * errors.volatility[d]);
		const unitSpread = sigma.unit * spread;
		for (let g = 0; g < parents.length; g++) {
			const shift = common + sigma.parent * spread * errors.parent[d * parents.length + g];
			for (let u = starts[g]; u < starts[g + 1]; ) {
				// Units of one region one after the other: their sums stay out of memory.
				const region = regionOf[u];
				let [yesHere, noHere] = [0, 0];
				for (; u < starts[g + 1] && regionOf[u] === region; u++) {
					const support = 1 / (1 + Math.exp(-(centre[u] + shift + unitSpread * errors.unit[d * units + u])));
					const saysYes = support * turnoutYes;
					const turnout = saysYes + (1 - support) * turnoutNo;
					yesHere += electorate[u] * saysYes;
					noHere += electorate[u] * (turnout - saysYes);
					if (!byUnit) continue;
					const share = saysYes / turnout;
					unitShares[u] += Math.floor(share * SHARE_STEPS + 0.5);
					if (passes(rule, share, saysYes, turnout)) unitPasses[u]++;
				}
				yes[region] += yesHere;
				no[region] += noHere;
			}
		}
		for (let r = 0; r < regions; r++) settle(ballot, outcomes, r, at + d, yes[r], no[r], mayVote[r]);
	}
}

/** Who may vote in each region. */
export function sumByRegion({ regions, regionOf, electorate }: Ballot): Float64Array {
	const sums = new Float64Array(regions);
	for (let u = 0; u < electorate.length; u++) sums[regionOf[u]] += electorate[u];
	return sums;
}

function settle(
	{ rule }: Ballot,
	outcomes: Outcomes,
	region: number,
	draw: number,
	yes: number,
	no: number,
	mayVote: number,
): void {
	const at = region * outcomes.draws + draw;
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
