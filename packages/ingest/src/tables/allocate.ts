/**
 * Shares out each parent's total among its units in proportion to `weights`, in steps of 1 / `steps`.
 *
 * Largest remainder, ties to the smaller unit, so the shares of a parent add up to its total exactly. A unit whose
 * weight is unknown gets nothing: the caller says so.
 */
export function allocate(
	totals: readonly number[],
	parentOf: ArrayLike<number>,
	weights: Float64Array,
	steps: number,
): Float64Array {
	const shares = new Float64Array(weights.length);
	const unitsOf = totals.map((): number[] => []);
	for (let u = 0; u < weights.length; u++) if (weights[u] > 0) unitsOf[parentOf[u]].push(u);
	totals.forEach((total, parent) => {
		const units = unitsOf[parent];
		const weight = units.reduce((sum, u) => sum + weights[u], 0);
		const exact = units.map((u) => (total * steps * weights[u]) / weight);
		let left = Math.round(total * steps) - exact.reduce((sum, share) => sum + Math.floor(share), 0);
		const order = units.map((_, i) => i).sort((i, j) => (exact[j] % 1) - (exact[i] % 1) || i - j);
		for (const i of order) shares[units[i]] = (Math.floor(exact[i]) + (left-- > 0 ? 1 : 0)) / steps;
	});
	return shares;
}
