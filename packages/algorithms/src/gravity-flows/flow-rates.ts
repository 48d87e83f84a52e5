/**
 * Share of each place that goes to each other place in a step: `x w_od / (1 + Σ_d' x w_od')`, a choice among all
 * destinations and staying, which weighs 1. models.md (5.1) with `x = exp(b_0)`. O(n²).
 *
 * @param scale x, from `calibrateScale`
 * @param factor multiplies the weight from o to d; left out, 1
 * @returns share of o that goes to d at `o · n + d`; the diagonal is 0
 */
export function flowRates(
	weights: Float64Array,
	scale: number,
	factor?: (origin: number, destination: number) => number,
): Float64Array {
	const n = Math.sqrt(weights.length);
	const rates = new Float64Array(weights.length);
	for (let o = 0; o < n; o++) {
		let all = 1;
		for (let d = 0; d < n; d++) {
			const at = o * n + d;
			rates[at] = scale * weights[at] * (factor === undefined || weights[at] === 0 ? 1 : factor(o, d));
			all += rates[at];
		}
		for (let d = 0; d < n; d++) rates[o * n + d] /= all;
	}
	return rates;
}

/** Halvings: more than the bits of a double. */
const STEPS = 80;

/**
 * The scale at which so large a share of everybody moves in a step, found by halving an interval. O(n²).
 *
 * @param stocks who is at each place
 * @param mobility share of all that moves, 0 to below 1
 * @returns `null` where no scale is large enough: too many are at places from which nothing leads away
 */
export function calibrateScale(weights: Float64Array, stocks: Float64Array, mobility: number): number | null {
	if (mobility === 0) return 0;
	const pulls = outwardPulls(weights, stocks.length);
	const all = stocks.reduce((sum, one) => sum + one, 0);
	const moved = (scale: number) =>
		stocks.reduce((sum, one, o) => sum + (one * scale * pulls[o]) / (1 + scale * pulls[o]), 0);
	const free = stocks.reduce((sum, one, o) => sum + (pulls[o] > 0 ? one : 0), 0);
	if (free <= mobility * all) return null;
	let [low, high] = [0, 1];
	while (moved(high) < mobility * all) [low, high] = [high, high * 2];
	while (low === 0 && moved(high / 2) >= mobility * all) high /= 2;
	for (let step = 0; step < STEPS; step++) {
		const middle = (low + high) / 2;
		if (moved(middle) < mobility * all) low = middle;
		else high = middle;
	}
	return high;
}

function outwardPulls(weights: Float64Array, n: number): Float64Array {
	const pulls = new Float64Array(n);
	for (let o = 0; o < n; o++) for (let d = 0; d < n; d++) pulls[o] += weights[o * n + d];
	return pulls;
}
