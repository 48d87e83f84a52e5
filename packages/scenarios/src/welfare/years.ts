import type { DialValues } from "./dials.ts";

/** Years of a mean, by their middles, and the weight of each; together 1. */
export interface Weights {
	readonly middles: Float64Array;
	readonly shares: Float64Array;
}

/** Between two elections. Assumed as for the pendulum of a country without a record. */
export const TERM_YEARS = 4;

/** Weights that fall from year to year by the discount, in continuous time. models.md (2.3). */
export function yearWeights(years: number, discount: number): Weights {
	const middles = new Float64Array(years);
	const shares = new Float64Array(years);
	const fall = Math.exp(-discount);
	let [weight, total] = [1, 0];
	for (let year = 0; year < years; year++) {
		middles[year] = year + 0.5;
		shares[year] = weight;
		total += weight;
		weight *= fall;
	}
	for (let year = 0; year < years; year++) shares[year] /= total;
	return { middles, shares };
}

/**
 * Share of an election's effect that is felt on average over the years, where it falls by half in every half-life and every
 * election brings it anew: `∫ e^(−rt) 2^(−(t mod 4)/h) dt / ∫ e^(−rt) dt`, in closed form. models.md (2.3).
 */
export function keptShare(
	years: number,
	{ shockHalfLife, discount }: Pick<DialValues, "shockHalfLife" | "discount">,
): number {
	const decay = discount + Math.LN2 / shockHalfLife;
	const upTo = (end: number, rate: number) => (rate === 0 ? end : -Math.expm1(-rate * end) / rate);
	const whole = Math.floor(years / TERM_YEARS);
	let felt = 0;
	for (let term = 0; term < whole; term++) felt += Math.exp(-discount * term * TERM_YEARS) * upTo(TERM_YEARS, decay);
	felt += Math.exp(-discount * whole * TERM_YEARS) * upTo(years - whole * TERM_YEARS, decay);
	return felt / upTo(years, discount);
}
