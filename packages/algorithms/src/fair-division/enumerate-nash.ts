import { compareProducts, DOUBTFUL, logProduct, type NashProblem } from "./nash-welfare.ts";

/**
 * Maximum Nash welfare of two parties by trying every division of whole items, 2^items of them, each one item away from the
 * one before (Gray code). Exact: sums are whole numbers, and products too near for doubles are compared in full.
 *
 * @returns the winner of each item; `null` where every product is 0
 */
export function enumerateNash({ values, base, weights }: NashProblem): number[] | null {
	const items = values[0].length;
	const total = values[0].reduce((sum, value) => sum + value, 0n);
	const sums = [base[0] + total, base[1]];
	const winners = new Array<number>(items).fill(0);
	let best: { sums: bigint[]; log: number; winners: number[] } | null = null;
	for (let step = 0; ; ) {
		const log = logProduct(weights, sums);
		const better =
			best === null ? log > -Infinity : log > best.log - DOUBTFUL && compareProducts(weights, sums, best.sums) > 0;
		if (better) best = { sums: [...sums], log, winners: [...winners] };
		step++;
		const j = lowestBit(step);
		if (j >= items) return best?.winners ?? null;
		const [from, to] = winners[j] === 0 ? [0, 1] : [1, 0];
		sums[from] -= values[from][j];
		sums[to] += values[to][j];
		winners[j] = to;
	}
}

function lowestBit(step: number): number {
	return 31 - Math.clz32(step & -step);
}
