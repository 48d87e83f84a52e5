import { settingsOf } from "../referendum/assumptions.ts";
import { buildBallot } from "../referendum/build-ballot.ts";
import type { OpenReferendum } from "../referendum/open-referendum.ts";
import { centralShare } from "../referendum/referendum-result.ts";
import { referendumBallot } from "../referendum/run-referendum.ts";
import { logit } from "../referendum/swing.ts";
import type { AssumptionSets } from "./assumption-sets.ts";
import { cornersOf } from "./corners.ts";
import type { Range } from "./ladder.ts";
import { drawShares } from "./vote-outlook.ts";

/** The vote of those who ask, before a threshold is named. */
export interface VoteModel {
	/** Log odds of yes in the middle of what is assumed, one for every set of assumptions, */
	readonly centres: Float64Array;
	/** the lowest and highest that the ranges allow, */
	readonly ends: Range;
	/** and that of the scenario's own values. */
	readonly middle: number;
	/** Errors on that scale in the simulated votes, ascending. */
	readonly errors: Float64Array;
}

/** The chance of a vote in each set of assumptions, and its ends. */
export interface VoteChances {
	readonly values: Float64Array;
	readonly ends: Range;
}

/** Where nothing relates recorded votes to a vote to leave, the chance itself is assumed, and wide. */
export const UNKNOWN_VOTE: Range = { low: 0.05, high: 0.95 };

/**
 * The vote over what is assumed of support: points of support by choice, intention loss, the push from being out of power,
 * each drawn from the range of its dial. The errors are those simulated at the scenario's own values: what is assumed moves
 * the middle, exactly, and is taken to leave the spread on the scale of log odds as it is. O((sets + draws) · units).
 */
export function modelVote(opened: OpenReferendum, sets: AssumptionSets): VoteModel {
	const settings = settingsOf(opened.assumptions);
	const units = [...opened.units.keys()];
	const centreAt = (values: typeof settings) =>
		logit(centralShare(buildBallot(opened, { ...settings, ...values }), units));
	const moving = opened.assumptions.filter(({ moves }) => moves === "support");
	const drawn = moving.map(({ key, low, high }) => [key, sets.between(`vote ${key}`, { low, high })] as const);
	const centres = Float64Array.from({ length: sets.count }, (_, i) =>
		centreAt(Object.fromEntries(drawn.map(([key, values]) => [key, values[i]]))),
	);
	const corners = cornersOf(moving).map((corner) =>
		centreAt(Object.fromEntries(moving.map(({ key }, k) => [key, corner[k]]))),
	);
	const middle = logit(centralShare(referendumBallot(opened), units));
	const errors = drawShares(opened)
		.map((share) => logit(share) - middle)
		.sort();
	return { centres, ends: { low: Math.min(...corners), high: Math.max(...corners) }, middle, errors };
}

/** Share of the simulated votes above a threshold, in each set of assumptions. */
export function passChances(
	{ centres, ends, errors }: Pick<VoteModel, "centres" | "ends" | "errors">,
	threshold: number,
): VoteChances {
	const needed = logit(threshold);
	const chanceOf = (centre: number) => 1 - firstAbove(errors, needed - centre) / errors.length;
	return { values: centres.map(chanceOf), ends: { low: chanceOf(ends.low), high: chanceOf(ends.high) } };
}

/** The chance assumed, where there is no model. */
export function assumedChances(sets: AssumptionSets): VoteChances {
	return { values: sets.between("vote", UNKNOWN_VOTE), ends: UNKNOWN_VOTE };
}

/** Place of the first of some ascending values above a bound. */
function firstAbove(sorted: Float64Array, bound: number): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (sorted[middle] > bound) high = middle;
		else low = middle + 1;
	}
	return low;
}
