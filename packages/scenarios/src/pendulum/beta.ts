import type { Rng } from "@velvet/core";

/** A beta distribution with whole parameters: what is known of a chance after `a − 1` successes and `b − 1` failures. */
export interface Beta {
	readonly a: number;
	readonly b: number;
}

/** Its mean and the range that holds it nine times in ten. */
export interface BetaSummary extends Beta {
	readonly mean: number;
	readonly p05: number;
	readonly p50: number;
	readonly p95: number;
}

/** After so many successes of so many trials, with nothing known before. */
export function betaAfter(successes: number, trials: number): BetaSummary {
	const beta = { a: successes + 1, b: trials - successes + 1 };
	const at = (share: number) => betaQuantile(beta, share);
	return { ...beta, mean: beta.a / (beta.a + beta.b), p05: at(0.05), p50: at(0.5), p95: at(0.95) };
}

/** A draw: the a-th smallest of a + b − 1 uniform numbers has just this distribution. */
export function drawBeta({ a, b }: Beta, rng: Rng): number {
	const shares = Float64Array.from({ length: a + b - 1 }, () => rng.share());
	return shares.sort()[a - 1];
}

/** By halving. The share below x is the chance of at least a successes in a + b − 1 trials with chance x. */
export function betaQuantile(beta: Beta, share: number): number {
	let [low, high] = [0, 1];
	for (let step = 0; step < 52; step++) {
		const middle = (low + high) / 2;
		if (shareBelow(beta, middle) < share) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

function shareBelow({ a, b }: Beta, x: number): number {
	const n = a + b - 1;
	let [total, ways] = [0, 1];
	for (let k = 0; k <= n; k++) {
		if (k >= a) total += ways * x ** k * (1 - x) ** (n - k);
		ways = (ways * (n - k)) / (k + 1);
	}
	return total;
}
