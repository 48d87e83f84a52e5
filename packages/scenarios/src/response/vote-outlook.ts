import { type CampKey, type Checked, failed, issue, type Plan, passed } from "@velvet/core";
import type { Case } from "../open-case.ts";
import { type Quantiles, quantilesOf, standardError } from "../referendum/distribution.ts";
import { inFrequency } from "../referendum/in-frequency.ts";
import { type OpenReferendum, openReferendum } from "../referendum/open-referendum.ts";
import { openRegions } from "../referendum/open-regions.ts";
import type { ReferendumSpec, RegionSpec } from "../referendum/referendum-spec.ts";
import { referendumBallot } from "../referendum/run-referendum.ts";
import { simulateDraws } from "../referendum/simulate-draws.ts";
import { logit } from "../referendum/swing.ts";
import { counterpart, type WhoAsks } from "./who-asks.ts";

/** Simulated votes where nobody asks for more. */
export const OUTLOOK_DRAWS = 1000;

export interface OutlookOptions {
	/** Share of valid votes that yes must exceed; one half where left out. */
	readonly threshold?: number;
	readonly draws?: number;
}

/** How a vote on leaving would go in the places that ask, in simulated votes. */
export interface VoteOutlook {
	readonly who: WhoAsks;
	readonly draws: number;
	/** Yes among valid votes: mean and standard deviation over the draws, */
	readonly mean: number;
	readonly sd: number;
	/** the same of its logarithm of odds, where errors add up, */
	readonly logit: { readonly mean: number; readonly sd: number };
	readonly yesShare: Quantiles;
	/** Share of draws in which yes exceeds the threshold. */
	readonly above: {
		readonly threshold: number;
		readonly share: number;
		readonly standardError: number;
		/** "28 of 100": of simulated votes. */
		readonly frequency: string;
	};
}

/**
 * The vote on leaving of those who ask on the side of a camp, the other camp governing, by the referendum's own model and
 * the assumptions of the scenario. Yes counts among valid votes; quorums of a scenario's rule are left out.
 *
 * Whichever camp asks, the same streams of chance are drawn from. Issues: `nobody-asks`, and those of a referendum, such
 * as `no-mapping`.
 */
export function voteOutlook(
	theCase: Case,
	plan: Plan,
	asks: CampKey,
	options: OutlookOptions = {},
): Checked<VoteOutlook> {
	const who = counterpart(theCase, plan, asks);
	if (who.places === null) return failed(nobodyAsks(who.why));
	const opened = openVote(theCase, who, options.draws);
	if (!opened.ok) return opened;
	return passed(outlookOf(who, drawShares(opened.value), options.threshold));
}

/**
 * The referendum of those who ask: the scenario's own assumptions, in the places and under the government named.
 *
 * @param support in these places, as a poll says; `null` as the scenario says
 */
export function openVote(
	theCase: Case,
	who: WhoAsks,
	draws = OUTLOOK_DRAWS,
	support: number | null = null,
): Checked<OpenReferendum> {
	const { regions = [], each: _, rule: __, ...assumed } = theCase.scenario.referendum ?? {};
	const known = regions.find((region) => isSamePlace(theCase, region, who));
	const polled = support ?? known?.support;
	const region: RegionSpec = {
		name: who.name,
		places: who.places,
		...(polled === undefined ? {} : { support: polled }),
	};
	const spec: ReferendumSpec = { ...assumed, regions: [region], inPower: who.governs, draws };
	return openReferendum(theCase, spec);
}

/** Yes among valid votes in each draw. The same seed gives the same draws. */
export function drawShares(opened: OpenReferendum): Float64Array {
	const { theCase, draws } = opened;
	return simulateDraws(referendumBallot(opened), theCase.scenario.seed, 0, draws).yesShare;
}

export function nobodyAsks(why: string) {
	return issue("nobody-asks", why, "plan", "Choose a plan in which a nation leaves.");
}

function outlookOf(who: WhoAsks, shares: Float64Array, threshold = 0.5): VoteOutlook {
	const draws = shares.length;
	const passes = shares.reduce((sum, share) => sum + (share > threshold ? 1 : 0), 0);
	return {
		who,
		draws,
		...momentsOf(shares),
		logit: momentsOf(shares.map(logit)),
		yesShare: quantilesOf(shares),
		above: {
			threshold,
			share: passes / draws,
			standardError: standardError(passes, draws),
			frequency: inFrequency(passes, draws),
		},
	};
}

function momentsOf(values: Float64Array): { readonly mean: number; readonly sd: number } {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	return { mean, sd: values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1)) };
}

function isSamePlace({ atlas }: Case, region: RegionSpec, { units }: WhoAsks): boolean {
	const opened = openRegions(atlas, { regions: [region] });
	const found = opened.ok ? opened.value[0].units : [];
	return found.length === units.length && found.every((unit, i) => unit === units[i]);
}
