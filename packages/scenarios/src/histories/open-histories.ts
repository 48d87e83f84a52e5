import { type CampKey, type Checked, failed, issue, type Plan, passed, seedRng } from "@velvet/core";
import type { Case } from "../open-case.ts";
import { lastCamp, type TwoPartySeries } from "../pendulum/two-party-series.ts";
import { VotePosterior } from "../pendulum/vote-model.ts";
import { logit } from "../referendum/swing.ts";
import type { Ladder, Policy } from "../response/ladder.ts";
import { ladders as usualLadders } from "../response/ladders.ts";
import { compileLadders } from "./compile-ladder.ts";
import type { HistoryTask } from "./ground.ts";
import { type OpenGround, openAsker, openGround } from "./open-grounds.ts";

export const HISTORY_DRAWS = 10_000;
export const HISTORY_YEARS = 50;
/** More are refused: a history draws each year anew, and nobody can look so far. */
export const MOST_HISTORY_YEARS = 200;
const USUAL_TERM = 4;

/** What may be asked otherwise than usual. */
export interface HistoryOptions {
	readonly draws?: number;
	readonly years?: number;
	/** Share of valid votes that yes must exceed. */
	readonly threshold?: number;
	/** Other stages in the place of the usual ones. */
	readonly ladders?: { readonly [policy in Policy]: Ladder };
}

/** Histories bound to a case, checked, ready to be simulated anywhere. */
export interface OpenHistories {
	readonly theCase: Case;
	readonly plan: Plan;
	/** The camp whose nation leaves in the plan: what is asked first, and not in the mirror. */
	readonly asks: CampKey;
	readonly sides: { readonly [camp in CampKey]: OpenGround | { readonly why: string } };
	readonly ladders: { readonly [policy in Policy]: Ladder };
	readonly threshold: number;
	readonly draws: number;
	/** Year of the recorded vote, in which all histories start. */
	readonly from: number;
	/** Whether the vote model is fitted to the country's own record. */
	readonly fitted: boolean;
	readonly task: HistoryTask;
}

/** Issues: `nobody-asks` where no nation leaves, and those of the referendum of who asks. */
export function openHistories(
	theCase: Case,
	plan: Plan,
	series: TwoPartySeries,
	options: HistoryOptions = {},
): Checked<OpenHistories> {
	const { draws = HISTORY_DRAWS, years = HISTORY_YEARS, threshold = 0.5, ladders = usualLadders } = options;
	const last = lastCamp(theCase, series);
	const from = theCase.preference.vote.year;
	const termsOf = (camp: CampKey) => (typeof last === "string" ? termsIn(series, from, camp === last) : 1);
	const [a, b] = [openAsker(theCase, plan, "A"), openAsker(theCase, plan, "B")];
	if (!a.ok) return a;
	if (!b.ok) return b;
	const sideA = openGround(theCase, plan, a.value, b.value, termsOf("B"));
	const sideB = openGround(theCase, plan, b.value, a.value, termsOf("A"));
	const leaves = (side: OpenGround | { readonly why: string }) =>
		"ground" in side && side.who.why === "leaves-in-the-plan";
	const asks = leaves(sideA) ? "A" : "B";
	if (!leaves(sideA) && !leaves(sideB))
		return failed(
			issue(
				"nobody-asks",
				"ground" in sideA ? "No place leaves in this plan." : sideA.why,
				"plan",
				"Choose a plan in which a nation leaves.",
			),
		);
	const { seed } = theCase.scenario;
	const known = typeof last === "string";
	return passed({
		theCase,
		plan,
		asks,
		sides: { A: sideA, B: sideB },
		ladders,
		threshold,
		draws,
		from,
		fitted: known,
		task: {
			grounds: ["ground" in sideA ? sideA.ground : null, "ground" in sideB ? sideB.ground : null],
			ladders: compileLadders(ladders),
			parameters: known ? fittedParameters(series, last, seed, draws) : assumedParameters(seed, draws),
			threshold: logit(threshold),
			years,
			termYears: known ? series.termYears : USUAL_TERM,
			seed,
		},
	});
}

/** Terms in a row after the election of a year; 1 where the camp did not win it, or it is not in the record. */
function termsIn({ elections }: TwoPartySeries, year: number, isLast: boolean): number {
	const at = elections.findIndex((election) => election.year === year);
	if (at < 1 || elections[at].wins !== isLast) return 1;
	return elections[at - 1].wins === elections[at].wins ? elections[at].terms + 1 : 1;
}

/** A point of the posterior for each draw, seen from camp A. */
function fittedParameters(series: TwoPartySeries, last: CampKey, seed: string, draws: number): Float64Array {
	const posterior = new VotePosterior(series, 0);
	const sign = last === "A" ? 1 : -1;
	return drawParameters(seed, draws, (rng) => {
		const { middle, persistence, cost, error } = posterior.draw(rng);
		return [sign * middle, persistence, cost, error];
	});
}

/** Where there is no record: about the middle, with ranges that are wide and assumed. */
export const assumedVote = { persistence: [0, 0.6], cost: [0, 2.5], error: [2, 5.5] } as const;

function assumedParameters(seed: string, draws: number): Float64Array {
	return drawParameters(seed, draws, (rng) => {
		const between = ([low, high]: readonly [number, number]) => low + (high - low) * rng.share();
		return [0, between(assumedVote.persistence), between(assumedVote.cost), between(assumedVote.error)];
	});
}

type Draw = (rng: ReturnType<typeof seedRng>) => readonly [number, number, number, number];

function drawParameters(seed: string, draws: number, draw: Draw): Float64Array {
	const rng = seedRng(seed).fork("histories").fork("model");
	const parameters = new Float64Array(4 * draws);
	for (let d = 0; d < draws; d++) {
		rng.seek(d);
		parameters.set(draw(rng), 4 * d);
	}
	return parameters;
}
