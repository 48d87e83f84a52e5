/** How an old result is carried to a new national value (docs/models.md, 3.3). */
export type SwingKind = "uniform" | "proportional" | "logit";

/**
 * Swings the shares of units so that they fit a new value for the whole.
 *
 * Uniform adds the same points everywhere and stops at 0 and 1; proportional multiplies both sides; logit adds the same
 * on the logistic scale, found by bisection so that the weighted mean is the new value. The first two meet the new value
 * only about: uniform where a unit stops, proportional where units differ.
 *
 * @param weights votes of each unit; not all 0.
 * @param value the new share of the whole, above 0 and below 1.
 */
export function swingShares(
	kind: SwingKind,
	shares: ArrayLike<number>,
	weights: ArrayLike<number>,
	value: number,
): Float64Array {
	const old = weightedMean(shares, weights);
	if (kind === "uniform") return each(shares, (share) => Math.min(1, Math.max(0, share + value - old)));
	if (kind === "logit") return each(shares, shifted(solveShift(shares, weights, value)));
	const up = value / old;
	const down = (1 - value) / (1 - old);
	return each(shares, (share) => (share * up) / (share * up + (1 - share) * down));
}

/** The shift on the logistic scale that brings the weighted mean of shares to a value. Bisection; the mean rises with it. */
export function solveShift(shares: ArrayLike<number>, weights: ArrayLike<number>, value: number): number {
	const total = sumOf(weights);
	let [low, high] = [-40, 40];
	for (let i = 0; i < 60; i++) {
		const middle = (low + high) / 2;
		const factor = Math.exp(-middle);
		let sum = 0;
		for (let u = 0; u < shares.length; u++) sum += (weights[u] * shares[u]) / (shares[u] + (1 - shares[u]) * factor);
		if (sum < value * total) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

export function logit(share: number): number {
	return Math.log(share / (1 - share));
}

export function logistic(x: number): number {
	return 1 / (1 + Math.exp(-x));
}

/** Shares of 0 and 1 stay what they are. */
function shifted(shift: number): (share: number) => number {
	const factor = Math.exp(-shift);
	return (share) => share / (share + (1 - share) * factor);
}

function each(shares: ArrayLike<number>, change: (share: number) => number): Float64Array {
	return Float64Array.from(shares, change);
}

function weightedMean(shares: ArrayLike<number>, weights: ArrayLike<number>): number {
	let sum = 0;
	for (let u = 0; u < shares.length; u++) sum += shares[u] * weights[u];
	return sum / sumOf(weights);
}

function sumOf(weights: ArrayLike<number>): number {
	let sum = 0;
	for (let u = 0; u < weights.length; u++) sum += weights[u];
	return sum;
}
