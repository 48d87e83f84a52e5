import { absolute, asWholeNumbers, compareFractions, divide, multiply, ONE } from "../exact/arithmetic.ts";
import type { Fraction } from "../exact/fraction.ts";
import type { DivisionProblem, Shares } from "./division.ts";

/**
 * Whether no other division, dividing items too, would be better for one party and worse for none (Pareto).
 *
 * It is so if and only if every item lies where it may do some good, and no round of exchanges gives back more than was put
 * in: from i to k at the price of what the cheapest exchange costs i for each point that it gives k. Exact, for goods and
 * burdens, any number of parties (Sandomirskiy and Segal-Halevi 2022, lemma 2.5). Cubic in the parties.
 */
export function isEfficient({ worth }: DivisionProblem, shares: Shares): boolean {
	if (worth[0].some((_, j) => wasted(worth, shares, j))) return false;
	const cost = worth.map((_, i) => worth.map((_, k) => (i === k ? null : cheapest(worth, shares, i, k))));
	for (let via = 0; via < cost.length; via++) {
		for (let i = 0; i < cost.length; i++) {
			for (let k = 0; k < cost.length; k++) {
				const [there, on, direct] = [cost[i][via], cost[via][k], cost[i][k]];
				if (there === null || on === null) continue;
				const round = multiply(there, on);
				if (i === k && compareFractions(round, ONE) < 0) return false;
				if (i !== k && (direct === null || compareFractions(round, direct) < 0)) cost[i][k] = round;
			}
		}
	}
	return true;
}

/** Held by one whom it does no good, or harms, while another would want it, or would not mind it. */
function wasted(worth: DivisionProblem["worth"], shares: Shares, j: number): boolean {
	const wanted = worth.some((row) => row[j].p > 0n);
	const minded = worth.every((row) => row[j].p < 0n);
	if (minded) return false;
	return worth.some((row, i) => shares[i][j].p > 0n && (wanted ? row[j].p <= 0n : row[j].p < 0n));
}

/** What the cheapest way to give k one point costs i: part with a good, or take over a burden. `null` where there is none. */
function cheapest(worth: DivisionProblem["worth"], shares: Shares, i: number, k: number): Fraction | null {
	let least: Fraction | null = null;
	for (const [j, mine] of worth[i].entries()) {
		const theirs = worth[k][j];
		const good = shares[i][j].p > 0n && mine.p > 0n && theirs.p > 0n;
		const burden = shares[k][j].p > 0n && mine.p < 0n && theirs.p < 0n;
		if (!good && !burden) continue;
		const cost = divide(absolute(mine), absolute(theirs));
		if (least === null || compareFractions(cost, least) < 0) least = cost;
	}
	return least;
}

/** Divisions begun before the question is left open. */
const LIMIT = 100_000;

/**
 * Whether no other division of whole items is better for one party and worse for none, by search: a branch ends where some
 * party could no longer have what it has.
 *
 * @param holders who holds each item
 * @returns `null` where the search ended at its limit
 */
export function isEfficientWhole({ worth }: DivisionProblem, holders: readonly number[]): boolean | null {
	const values = worth.map(asWholeNumbers);
	const size = (j: number) => values.reduce((sum, row) => sum + Number(row[j] < 0n ? -row[j] : row[j]), 0);
	const order = holders.map((_, j) => j).sort((x, y) => size(y) - size(x) || x - y);
	const best = values.map((row) => {
		const left = [0n];
		for (const j of [...order].reverse()) left.unshift(left[0] + (row[j] > 0n ? row[j] : 0n));
		return left;
	});
	const wanted = values.map((row, i) => row.reduce((sum, value, j) => (holders[j] === i ? sum + value : sum), 0n));
	const sums = values.map(() => 0n);
	let explored = 0;
	const found = visit(0);
	return found ? false : explored < LIMIT ? true : null;

	function visit(depth: number): boolean {
		if (explored >= LIMIT) return false;
		explored++;
		if (sums.some((sum, i) => sum + best[i][depth] < wanted[i])) return false;
		if (sums.every((sum, i) => sum + best[i][depth] === wanted[i])) return false;
		if (depth === order.length) return true;
		const j = order[depth];
		return values.some((row, i) => {
			sums[i] += row[j];
			const better = visit(depth + 1);
			sums[i] -= row[j];
			return better;
		});
	}
}
