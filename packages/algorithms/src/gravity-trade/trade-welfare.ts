/**
 * Real consumption after a change of trade costs, as a multiple of that before: `(D'/D)^(−1/(σ−1))`, where `D` and `D'`
 * are the shares of spending that stay at home. models.md (2.8); Arkolakis, Costinot and Rodríguez-Clare 2012.
 *
 * Holds for any change of the costs of trade with others, in every model of their class; costs within stay as they are.
 *
 * @param elasticity σ, above 1
 */
export function tradeWelfare(ownBefore: number, ownAfter: number, elasticity: number): number {
	return (ownAfter / ownBefore) ** (-1 / (elasticity - 1));
}

/**
 * A ratio on its way from one value to another, of which half is left after every half-life: `r_∞ + (r_0 − r_∞) 2^(−t/h)`.
 * models.md (2.9).
 *
 * @param years since it began
 */
export function homeBiasAt(years: number, first: number, last: number, halfLife: number): number {
	return last + (first - last) * 2 ** (-years / halfLife);
}
