import type { NashProblem } from "./nash-welfare.ts";

/** Rounds of bidding: more make the bound a little tighter, which pays where there are many items, and no answer other. */
const ROUNDS = 200;
const ROUNDS_OF_FEW = 30;
const FEW = 20;
/** Prices are whole numbers of about this size. */
const SCALE = 2 ** 30;

/**
 * Prices λ_i, near w_i / u_i at the maximum of Π u_i^w_i over divisible items, as whole numbers above 0. Found by
 * proportional response: each party spreads its weight as bids over the items by what they gave it the round before, and gets
 * of each item in proportion to its bid (Zhang 2011). Only +, × and ÷: the same on every machine.
 */
export function relaxedPrices({ values, base, weights }: NashProblem): bigint[] {
	const largest = Math.max(1, ...values.flat().map(Number), ...base.map(Number));
	const scale = Number.isFinite(largest) ? largest : 1;
	const worth = values.map((row) => row.map((value) => Math.min(Number(value) / scale, 1)));
	const budget = weights.map(Number);
	let bids = worth.map((row, i) => {
		const total = row.reduce((sum, value) => sum + value, 0);
		return row.map((value) => (total === 0 ? 0 : (budget[i] * value) / total));
	});
	const rounds = worth[0].length > FEW ? ROUNDS : ROUNDS_OF_FEW;
	let sums: number[] = [];
	for (let round = 0; round < rounds; round++) {
		const prices = worth[0].map((_, j) => bids.reduce((sum, row) => sum + row[j], 0));
		const got = worth.map((row, i) => row.map((value, j) => (prices[j] === 0 ? 0 : (value * bids[i][j]) / prices[j])));
		sums = got.map((row, i) => row.reduce((sum, value) => sum + value, Number(base[i]) / scale));
		bids = got.map((row, i) => row.map((value) => (sums[i] === 0 ? 0 : (budget[i] * value) / sums[i])));
	}
	const wanted = sums.map((sum, i) => (sum > 0 ? budget[i] / sum : 0));
	const most = Math.max(...wanted, Number.MIN_VALUE);
	return wanted.map((price) => BigInt(Math.max(1, Math.round((price / most) * SCALE) || 1)));
}
