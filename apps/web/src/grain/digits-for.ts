/** As many digits after the point of a percentage as tell the shares apart, three at most. */
export function digitsFor(shares: readonly number[]): number {
	const different = new Set(shares).size;
	for (let digits = 1; digits < 3; digits++) {
		if (new Set(shares.map((share) => (100 * share).toFixed(digits))).size === different) return digits;
	}
	return 3;
}
