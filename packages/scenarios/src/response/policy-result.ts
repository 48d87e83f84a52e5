import type { AssumptionSets } from "./assumption-sets.ts";
import { type ByOutcome, byOutcome } from "./by-outcome.ts";
import { changesAsked } from "./changes.ts";
import type { Shifts } from "./consent-odds.ts";
import { leastAndMost } from "./corners.ts";
import type { Outcome, Policy } from "./ladder.ts";
import { drawLadder, type LadderDraws } from "./ladder-draws.ts";
import { ladders } from "./ladders.ts";
import { listPaths, pathShare, pathYears } from "./paths.ts";
import type { Change, Difference, OutcomeShare, PolicyResult, StageFlow, StageResult } from "./response-result.ts";
import { type ResponseSettings, usualResponse } from "./response-spec.ts";
import { type Spread, spreadOf, weightedSpread } from "./spread.ts";
import { turnEachStage } from "./tornado.ts";
import type { VoteChances } from "./vote-chances.ts";

/** One answer of the centre: shares, years, what they depend on, and what the dials would change. */
export function describePolicy(
	policy: Policy,
	settings: ResponseSettings,
	{ sets, hasVote, voteAt, shiftsAt }: Drawn,
): PolicyResult {
	const pair = (at: ResponseSettings): Pair => {
		const draw = (passes: boolean) =>
			drawLadder(ladders[policy], sets, at.coolingOff, voteAt(at), shiftsAt(at), passes);
		return { all: draw(false), ifVotePasses: draw(true) };
	};
	const now = pair(settings);
	const usual = { ...usualResponse, support: settings.support, sets: settings.sets };
	const asUsual = isSame(settings, usual) ? null : differenceOf(now, pair(usual));
	const bars = turnEachStage(now.all.ladder, now.all.chances);
	const years = yearsOf(now.all);
	const ends = sharesOf(now.all);
	return {
		stages: now.all.ladder.map((_, rung) => stageResult(now.all, rung)),
		outcomes: byOutcome((outcome) => ({ ...ends[outcome], years: years[outcome], dependsOn: bars[outcome] })),
		ifVotePasses: sharesOf(now.ifVotePasses),
		flowsIfVotePasses: now.ifVotePasses.ladder.map((_, rung) => flowAt(now.ifVotePasses, rung)),
		years: years.settled,
		changes: changesAsked(settings).map(([key, to]): Change => {
			if (key === "threshold" && !hasVote) return { key, to, difference: null, why: NOT_SPREAD };
			return { key, to, difference: differenceOf(pair({ ...settings, [key]: to }), now) };
		}),
		fromUsual: asUsual,
	};
}

/** What the answers of the centre have in common: it is drawn once. */
export interface Drawn {
	readonly sets: AssumptionSets;
	/** Whether anything says how the vote would go. */
	readonly hasVote: boolean;
	readonly voteAt: (settings: ResponseSettings) => VoteChances;
	readonly shiftsAt: (settings: ResponseSettings) => Shifts;
}

const NOT_SPREAD = "Nothing says how a vote would be spread here.";

interface Pair {
	readonly all: LadderDraws;
	readonly ifVotePasses: LadderDraws;
}

function isSame(one: ResponseSettings, other: ResponseSettings): boolean {
	return (Object.keys(one) as (keyof ResponseSettings)[]).every((key) => one[key] === other[key]);
}

function differenceOf(one: Pair, other: Pair): Difference {
	const between = (p: LadderDraws, q: LadderDraws) =>
		byOutcome((outcome): Spread => spreadOf(p.shares[outcome].map((share, i) => share - q.shares[outcome][i])));
	return { all: between(one.all, other.all), ifVotePasses: between(one.ifVotePasses, other.ifVotePasses) };
}

function sharesOf({ ladder, ends, shares }: LadderDraws): ByOutcome<OutcomeShare> {
	const bounds = leastAndMost(ladder, ends);
	return byOutcome((outcome) => ({ ...spreadOf(shares[outcome]), ...bounds[outcome] }));
}

function stageResult(draws: LadderDraws, rung: number): StageResult {
	const { years, basis, why, precedents } = draws.ladder[rung];
	const chance = spreadOf(draws.chances[rung]);
	return { ...flowAt(draws, rung), chance, ends: draws.ends[rung], years, basis, why, precedents };
}

function flowAt({ ladder, chances, reached }: LadderDraws, rung: number): StageFlow {
	const { stage, yes, no } = ladder[rung];
	const came = mean(reached[rung]);
	const through = mean(reached[rung].map((share, i) => share * chances[rung][i]));
	return { stage, reached: came, yes: { to: yes, share: through }, no: { to: no, share: came - through } };
}

/** Years by outcome and of all that is settled: every way down the ladder in every set counts by its share. */
function yearsOf({ ladder, chances, years }: LadderDraws): { readonly [key in Outcome | "settled"]: Spread | null } {
	const lists = { settled: emptyList(), ...byOutcome(emptyList) };
	const paths = listPaths(ladder);
	for (let i = 0; i < chances[0].length; i++) {
		const at = (values: readonly Float64Array[]) => values.map((each) => each[i]);
		const [chancesHere, yearsHere] = [at(chances), at(years)];
		for (const path of paths) {
			const share = pathShare(path, chancesHere);
			const length = pathYears(path, yearsHere);
			for (const list of isSettled(path.outcome) ? [lists[path.outcome], lists.settled] : [lists[path.outcome]]) {
				list.years.push(length);
				list.shares.push(share);
			}
		}
	}
	const spread = (list: { years: number[]; shares: number[] }) => weightedSpread(list.years, list.shares);
	return { settled: spread(lists.settled), ...byOutcome((outcome) => spread(lists[outcome])) };
}

function emptyList(): { years: number[]; shares: number[] } {
	return { years: [], shares: [] };
}

function isSettled(outcome: Outcome): boolean {
	return outcome !== "not-asked" && outcome !== "left-open";
}

function mean(values: Float64Array): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
