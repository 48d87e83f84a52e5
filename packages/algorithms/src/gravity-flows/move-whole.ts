/**
 * Sends whole ones from each place by its rates, and takes them from the place: nobody appears and nobody vanishes.
 *
 * Each flow is the step of a running sum that is rounded as a whole, so that flows out of a place are never one off
 * their sum, and a place never sends more than it has. O(n²).
 *
 * @param stocks whole numbers by place; changed in place
 * @param rates share of o that goes to d at `o · n + d`; each row's sum is at most 1
 * @param flows whole numbers, added to; left out where nobody asks
 */
export function moveWhole(stocks: Float64Array, rates: Float64Array, flows?: Float64Array): void {
	const n = stocks.length;
	const before = stocks.slice();
	for (let o = 0; o < n; o++) {
		if (before[o] === 0) continue;
		let share = 0;
		let sent = 0;
		for (let d = 0; d < n; d++) {
			const at = o * n + d;
			if (rates[at] === 0) continue;
			share += rates[at];
			const due = Math.min(before[o], Math.round(before[o] * share));
			stocks[d] += due - sent;
			if (flows !== undefined) flows[at] += due - sent;
			sent = due;
		}
		stocks[o] -= sent;
	}
}
