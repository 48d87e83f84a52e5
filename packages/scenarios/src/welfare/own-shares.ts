import { opennessOf, ownShare, solveGravity } from "@velvet/algorithms";

/**
 * Share of what each nation spends that it buys at home, where trade within is free and a border divides trade by a factor.
 * models.md (2.7). In an order that does not depend on that of the nations.
 *
 * @param sizes of GDP, as shares of all, each above nought
 */
export function ownShares(sizes: readonly number[], factor: number): readonly number[] {
	if (sizes.length === 1) return [1];
	if (sizes.length === 2) return sizes.map((size, k) => 1 - soldAcross(size, sizes[1 - k], factor) / size);
	const order = [...sizes.keys()].sort((p, q) => sizes[p] - sizes[q]);
	const openness = opennessOf(sizes.length, {
		distance: () => 1,
		elasticity: 0,
		apart: (i, j) => i !== j,
		border: Math.log(factor),
	});
	const trade = solveGravity(
		order.map((k) => sizes[k]),
		openness,
	);
	const own = new Float64Array(sizes.length);
	for (const [place, k] of order.entries()) own[k] = ownShare(trade, [place]);
	return [...own];
}

/** Two nations leave one unknown, the trade x between them: `x² f² = (s − x)(1 − s − x)`. */
function soldAcross(s: number, other: number, factor: number): number {
	const product = s * other;
	return (2 * product) / (1 + Math.sqrt(1 + 4 * (factor * factor - 1) * product));
}
