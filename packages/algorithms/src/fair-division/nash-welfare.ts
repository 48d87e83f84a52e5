import { asWholeNumbers, ONE, ZERO } from "../exact/arithmetic.ts";
import type { Fraction } from "../exact/fraction.ts";
import { type DivisionProblem, heldBy, itemsOfTwo, type Shares, wholeShares } from "./division.ts";

/** A problem of maximum Nash welfare in whole numbers: items that everybody wants or is indifferent to. */
export interface NashProblem {
	/** `values[i][j]`, 0 or more, on one scale for all parties. */
	readonly values: readonly (readonly bigint[])[];
	/** What each party has whatever is decided. */
	readonly base: readonly bigint[];
	/** Exponents of the product: the entitlements as whole numbers. */
	readonly weights: readonly bigint[];
}

/** Differences of logarithms below this are settled in whole numbers: far above what doubles lose on sums of this size. */
export const DOUBTFUL = 1e-9;

/** A problem in whole numbers, and how its answer is read: the party that wins each contested item. */
export function asNashProblem(problem: DivisionProblem): {
	readonly nash: NashProblem;
	readonly sharesOf: (winners: readonly number[]) => Shares;
} {
	const parties = problem.worth.length;
	const weights = asWholeNumbers(problem.entitlements);
	if (parties > 2) {
		const values = onOneScale(problem.worth);
		const base = weights.map(() => 0n);
		return { nash: { values, base, weights }, sharesOf: (winners) => wholeShares(winners, parties) };
	}
	const items = itemsOfTwo(problem);
	const contested = items.flatMap(({ kind }, j) => (kind === "contested" ? [j] : []));
	const stakes = onOneScale(problem.worth).map((row) => row.map((value) => (value < 0n ? -value : value)));
	const base = stakes.map((row) => row.reduce((sum, value, j) => (items[j].kind === "agreed" ? sum + value : sum), 0n));
	const values = stakes.map((row) => contested.map((j) => row[j]));
	const winsOfFirst = (winners: readonly number[]): Fraction[] =>
		items.map((item, j) => {
			const winner = item.kind === "agreed" ? item.holder : winners[contested.indexOf(j)];
			return winner === 0 ? ONE : ZERO;
		});
	return { nash: { values, base, weights }, sharesOf: (winners) => heldBy(items, winsOfFirst(winners)) };
}

function onOneScale(worth: DivisionProblem["worth"]): bigint[][] {
	const width = worth[0].length;
	const all = asWholeNumbers(worth.flat());
	return worth.map((_, i) => all.slice(i * width, (i + 1) * width));
}

/** Sign of the difference of two products of sums to the power of the weights, exactly. */
export function compareProducts(weights: readonly bigint[], x: readonly bigint[], y: readonly bigint[]): number {
	if (x.every((value, i) => value === y[i])) return 0;
	const guess = logProduct(weights, x) - logProduct(weights, y);
	if (Math.abs(guess) > DOUBTFUL) return Math.sign(guess);
	const [left, right] = [productOf(weights, x), productOf(weights, y)];
	return left > right ? 1 : left < right ? -1 : 0;
}

export function productOf(weights: readonly bigint[], sums: readonly bigint[]): bigint {
	return sums.reduce((product, sum, i) => product * sum ** weights[i], 1n);
}

/** Logarithm of the product, as a double: −∞ where a sum is 0. */
export function logProduct(weights: readonly bigint[], sums: readonly bigint[]): number {
	let total = 0;
	for (let i = 0; i < sums.length; i++) total += Number(weights[i]) * logOf(sums[i]);
	return total;
}

/** Logarithm of a whole number of any size. */
export function logOf(value: bigint): number {
	const direct = Number(value);
	if (Number.isFinite(direct)) return Math.log(direct);
	const digits = value.toString(16);
	return Math.log(Number(`0x${digits.slice(0, 12)}`)) + (digits.length - 12) * Math.log(16);
}
