import { invariant } from "@velvet/core";
import { add, compareFractions, multiply, ONE, subtract, ZERO } from "../exact/arithmetic.ts";
import { type Fraction, fraction } from "../exact/fraction.ts";

/** The game of {@link AlternatingPower} in fractions, its stakes as one ratio: nothing else decides. */
export interface ExactPower {
	readonly change: Fraction;
	/** `change` where left out. */
	readonly back?: Fraction;
	/** Gain over loss. */
	readonly ratio: Fraction;
	readonly requests: Fraction;
}

/**
 * Whether allowing every request pays whoever decides, at a patience from 0, below 1. Exact; models.md (4.4).
 *
 * Both sides of `later ≥ loss` are multiplied by what is positive, so that only sums and products are left.
 */
export function sustainsAt({ change, back = change, ratio, requests }: ExactPower, patience: Fraction): boolean {
	const { leaves, staysOut, whole } = weigh(change, back, patience);
	const worth = multiply(requests, subtract(multiply(ratio, leaves), staysOut));
	return compareFractions(worth, multiply(subtract(ONE, requests), whole)) >= 0;
}

/** The terms of the game's values, each worth positive: the player's own, and what both have in common. */
function weigh(change: Fraction, back: Fraction, patience: Fraction) {
	const [leaves, returns] = [multiply(patience, change), multiply(patience, back)];
	const [stays, staysOut] = [leaves, returns].map((part) => subtract(ONE, subtract(patience, part)));
	return { leaves, staysOut, whole: subtract(multiply(stays, staysOut), multiply(leaves, returns)) };
}

/** Whether some patience below 1 does: the turn changes hands, requests come, and a gain is more than the loss it answers. */
export function canSustain({ change, back = change, ratio, requests }: ExactPower): boolean {
	return requests.p > 0n && compareFractions(multiply(ratio, change), back) > 0;
}

/**
 * The least patience of so many digits after the point at which allowing pays whoever decides: it holds there, and one unit of
 * the last digit below it does not. By halving, every step decided exactly. `null` where there is none below 1.
 */
export function leastPatience(game: ExactPower, digits: number): Fraction | null {
	invariant(digits >= 1 && digits <= 15, `No number of digits: ${digits}`);
	const scale = 10n ** BigInt(digits);
	let [fails, holds] = [0n, scale];
	while (holds - fails > 1n) {
		const middle = (fails + holds) / 2n;
		if (sustainsAt(game, fraction(middle, scale))) holds = middle;
		else fails = middle;
	}
	return holds === scale ? null : fraction(holds, scale);
}

/** The ratio of gain to loss from which on allowing pays at a patience. Exact; `null` where none is enough. */
export function leastRatio(change: Fraction, requests: Fraction, patience: Fraction, back = change): Fraction | null {
	const { leaves, staysOut, whole } = weigh(change, back, patience);
	const weight = multiply(requests, leaves);
	if (compareFractions(weight, ZERO) === 0) return null;
	const needed = add(multiply(requests, staysOut), multiply(subtract(ONE, requests), whole));
	return fraction(needed.p * weight.q, needed.q * weight.p);
}

/** One row of the plane: a chance of change, and the least patience at each ratio, in the order of the ratios. */
export interface PatienceRow {
	readonly change: Fraction;
	readonly patience: readonly (Fraction | null)[];
}

/** The plane of chances of change and ratios of the stakes, every point exact to the last digit; see {@link leastPatience}. */
export function sweepPatience(
	changes: readonly Fraction[],
	ratios: readonly Fraction[],
	requests: Fraction,
	digits: number,
): readonly PatienceRow[] {
	return changes.map((change) => ({
		change,
		patience: ratios.map((ratio) => leastPatience({ change, ratio, requests }, digits)),
	}));
}
