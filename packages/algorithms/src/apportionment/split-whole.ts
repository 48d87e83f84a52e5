/**
 * A whole number in shares by whole weights, as near as whole numbers can be, by largest remainder: the shares add up
 * to it. What is left over goes by the remainder, then to the earliest in `order`. O(n log n).
 *
 * @returns `null` when all weights are nought
 */
export function splitWhole(
	total: bigint,
	weights: readonly bigint[],
	order: readonly number[],
): readonly bigint[] | null {
	const all = weights.reduce((sum, weight) => sum + weight, 0n);
	if (all <= 0n) return null;
	const shares = weights.map((weight) => (total * weight) / all);
	const rest = weights.map((weight) => (total * weight) % all);
	let left = total - shares.reduce((sum, share) => sum + share, 0n);
	const first = [...order].sort((p, q) => (rest[p] === rest[q] ? 0 : rest[p] > rest[q] ? -1 : 1));
	for (const k of first) if (left-- > 0n) shares[k]++;
	return shares;
}
