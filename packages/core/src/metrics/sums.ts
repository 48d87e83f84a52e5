/**
 * A sum that does not depend on the order of its terms: they are added from the least to the greatest.
 *
 * Sums over polities go through here, so that exchanging two polities changes no bit of a result.
 */
export function commutativeSum(values: Iterable<number>): number {
	let sum = 0;
	for (const value of Float64Array.from(values).sort()) sum += value;
	return sum;
}
