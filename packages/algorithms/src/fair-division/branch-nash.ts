import { compareProducts, DOUBTFUL, logOf, logProduct, type NashProblem, productOf } from "./nash-welfare.ts";
import { relaxedPrices } from "./relaxed-prices.ts";

/** What branch and bound found. */
export interface BranchedNash {
	/** The winner of each item; `null` where none was found that gives every party something. */
	readonly winners: number[] | null;
	/** Whether no division is better; else the search ended at its limit. */
	readonly proven: boolean;
	/** No division has a greater logarithm of its product than this. */
	readonly logBound: number;
	/** Divisions begun. */
	readonly explored: number;
}

/**
 * Maximum Nash welfare over whole items by branch and bound, for any number of parties.
 *
 * The bound: for any prices λ > 0, with W the sum of the weights, weighted means give
 *
 *     Π u_i^w_i  ≤  (Σ λ_i u_i / W)^W · Π (w_i / λ_i)^w_i
 *
 * and the sum on the right is greatest when each item that is left goes to whoever has the most λ_i v_ij. The prices are those
 * of the problem with divisible items, nearly (a market of Fisher's; Eisenberg and Gale 1959), where the bound is tight; they
 * decide how fast it goes, never what is found. All sums are whole numbers; what doubles cannot tell apart is compared in full.
 * Exponential at worst: `limit` ends it, and then the bound says how far from the best it may be.
 */
export function branchNash(problem: NashProblem, limit: number): BranchedNash {
	const { values, base, weights } = problem;
	const parties = values.length;
	const prices = relaxedPrices(problem);
	const worthMost = (j: number) => values.reduce((most, row, i) => larger(most, prices[i] * row[j]), 0n);
	const order = values[0].map((_, j) => j).sort((x, y) => Number(worthMost(y) - worthMost(x)) || x - y);
	const rest = [0n];
	for (const j of [...order].reverse()) rest.unshift(rest[0] + worthMost(j));
	const restOf = values.map((row) => {
		const left = [0n];
		for (const j of [...order].reverse()) left.unshift(left[0] + row[j]);
		return left;
	});
	const all = weights.reduce((sum, weight) => sum + weight, 0n);
	const constant = weights.reduce(
		(sum, weight, i) => sum + Number(weight) * (logOf(weight) - logOf(prices[i])),
		-Number(all) * logOf(all),
	);
	const equal = weights.every((weight) => weight === 1n);
	const sums = [...base];
	const winners = new Array<number>(order.length).fill(0);
	let best: { winners: number[]; sums: bigint[]; target: number } | null = null;
	let explored = 0;
	const logBound = boundAt(0);
	visit(0);
	return {
		winners: best === null ? null : (best as { winners: number[] }).winners,
		proven: explored < limit,
		logBound,
		explored,
	};

	function priced(depth: number): bigint {
		return sums.reduce((sum, value, i) => sum + prices[i] * value, rest[depth]);
	}

	function boundAt(depth: number): number {
		return Number(all) * logOf(priced(depth)) + constant;
	}

	/** Whether nothing below can be better than the best so far. */
	function hopeless(depth: number): boolean {
		for (let i = 0; i < parties; i++) if (sums[i] === 0n && restOf[i][depth] === 0n) return true;
		if (best === null) return false;
		const apart = boundAt(depth) - best.target;
		if (Math.abs(apart) > DOUBTFUL) return apart < 0;
		// (priced / W)^W Π (w / λ)^w ≤ the best product, without dividing.
		const left = priced(depth) ** all * productOf(weights, weights);
		return left <= productOf(weights, best.sums) * all ** all * productOf(weights, prices);
	}

	function visit(depth: number): void {
		if (explored >= limit) return;
		explored++;
		if (hopeless(depth)) return;
		if (depth === order.length) {
			if (best !== null && compareProducts(weights, sums, best.sums) <= 0) return;
			// With equal weights products are whole numbers: the next better one is 1 more.
			const target = equal ? logOf(productOf(weights, sums) + 1n) : logProduct(weights, sums);
			best = { winners: [...winners], sums: [...sums], target };
			return;
		}
		const j = order[depth];
		for (const i of takers(j)) {
			sums[i] += values[i][j];
			winners[j] = i;
			visit(depth + 1);
			sums[i] -= values[i][j];
		}
	}

	/** Who might get an item, the likeliest first: those who want it, or the first where nobody does. */
	function takers(j: number): number[] {
		const wanting = values.flatMap((row, i) => (row[j] > 0n ? [i] : []));
		const need = (i: number) => logOf(sums[i] + values[i][j]) - logOf(sums[i]);
		return wanting.length === 0
			? [0]
			: wanting.sort((x, y) => Number(weights[y]) * need(y) - Number(weights[x]) * need(x) || x - y);
	}
}

function larger(x: bigint, y: bigint): bigint {
	return x > y ? x : y;
}
