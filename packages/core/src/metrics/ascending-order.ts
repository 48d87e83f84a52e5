const BITS = 11;
const BUCKETS = 1 << BITS;

/**
 * Indices of numbers from the least to the greatest, equal ones in the order given. No number may be NaN.
 *
 * A radix sort of the 64 bits of each number, from the lowest eleven up: O(n), where a comparison at each step would
 * take most of a scorecard's time on an atlas of tens of thousands of units.
 */
export function ascendingOrder(values: Float64Array): Uint32Array {
	const n = values.length;
	const { low, high } = sortableBits(values);
	let order = new Uint32Array(n);
	for (let i = 0; i < n; i++) order[i] = i;
	let next = new Uint32Array(n);
	const starts = new Uint32Array(BUCKETS + 1);
	for (let shift = 0; shift < 64; shift += BITS) {
		starts.fill(0);
		for (let i = 0; i < n; i++) starts[digit(low[i], high[i], shift) + 1]++;
		// All alike at this place, as the lowest bits of whole numbers are: nothing moves.
		if (n > 0 && starts[digit(low[0], high[0], shift) + 1] === n) continue;
		for (let k = 0; k < BUCKETS; k++) starts[k + 1] += starts[k];
		for (let i = 0; i < n; i++) {
			const index = order[i];
			next[starts[digit(low[index], high[index], shift)]++] = index;
		}
		[order, next] = [next, order];
	}
	return order;
}

/** The two halves of each number, changed so that as unsigned integers they sort as the numbers do; −0 is 0. */
function sortableBits(values: Float64Array): { low: Uint32Array; high: Uint32Array } {
	const n = values.length;
	const low = new Uint32Array(n);
	const high = new Uint32Array(n);
	const number = new DataView(new ArrayBuffer(8));
	for (let i = 0; i < n; i++) {
		number.setFloat64(0, values[i] + 0);
		const upper = number.getUint32(0);
		// Of negative numbers every bit is turned round, of others the sign alone.
		const isNegative = upper >>> 31 === 1;
		high[i] = isNegative ? ~upper : upper | 0x80000000;
		low[i] = isNegative ? ~number.getUint32(4) : number.getUint32(4);
	}
	return { low, high };
}

/** Eleven bits of the number from bit `shift` on, where the two halves meet among them. */
function digit(low: number, high: number, shift: number): number {
	if (shift >= 32) return (high >>> (shift - 32)) & (BUCKETS - 1);
	if (shift + BITS <= 32) return (low >>> shift) & (BUCKETS - 1);
	return ((low >>> shift) | (high << (32 - shift))) & (BUCKETS - 1);
}
