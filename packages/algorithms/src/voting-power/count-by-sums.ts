import { fromRemainders, primes, primesFor } from "./prime-counts.ts";
import type { Swings, WeightedVote } from "./weighted-vote.ts";

/** Steps of {@link countBySums}, and the numbers it keeps at a time. */
export function costBySums({ weights, quota }: WeightedVote): { readonly steps: number; readonly cells: number } {
	const n = weights.length;
	const distinct = new Set(weights).size;
	return { steps: (n / 2 + distinct) * n * quota * primesFor(n), cells: (n + 1) * quota };
}

/**
 * Critical coalitions by generating functions: coefficient of x^sum y^size in Π (1 + y x^weight), below the quota; for
 * each member its own factor is divided out again.
 *
 * Mann and Shapley 1962 (Shapley-Shubik), Brams and Affuso 1976 (Banzhaf). O(n² × quota) for each prime; memory n × quota.
 * The counts are taken modulo primes and put together at the end, so that they are exact at any size.
 */
export function countBySums(vote: WeightedVote): Swings {
	const n = vote.weights.length;
	const needed = primesFor(n);
	const distinct = [...new Set(vote.weights)];
	const remainders = primes.slice(0, needed).map((prime) => countModulo(vote, distinct, prime));
	const exact = (pick: (counted: Remainders) => number) => fromRemainders(remainders.map(pick));
	const byWeight = new Map(
		distinct.map((weight, d) => [
			weight,
			Array.from({ length: n }, (_, size) => exact(({ swings }) => swings[d][size])),
		]),
	);
	const failing = exact((counted) => counted.failing);
	return { bySize: vote.weights.map((weight) => byWeight.get(weight) ?? []), carrying: 2n ** BigInt(n) - failing };
}

interface Remainders {
	/** By distinct weight and number of others. */
	readonly swings: readonly Int32Array[];
	readonly failing: number;
}

function countModulo({ weights, quota }: WeightedVote, distinct: readonly number[], prime: number): Remainders {
	const n = weights.length;
	// counts[size × quota + sum]: coalitions of that size and sum; at the quota and above they need not be told apart.
	const counts = new Int32Array((n + 1) * quota);
	counts[0] = 1;
	weights.forEach((weight, before) => {
		for (let size = before; size >= 0; size--) {
			const [from, to] = [size * quota, (size + 1) * quota];
			for (let sum = quota - 1; sum >= weight; sum--) {
				const count = counts[to + sum] + counts[from + sum - weight] - prime;
				counts[to + sum] = count < 0 ? count + prime : count;
			}
		}
	});
	let failing = 0;
	for (const count of counts) failing = (failing + count) % prime;
	return { swings: distinct.map((weight) => swingsWithout(counts, n, quota, weight, prime)), failing };
}

/** Divides one factor out, size by size, and adds up the sums from which its votes reach the quota. */
function swingsWithout(counts: Int32Array, n: number, quota: number, weight: number, prime: number): Int32Array {
	const swings = new Int32Array(n);
	let [smaller, own] = [new Int32Array(quota), new Int32Array(quota)];
	for (let size = 0; size < n; size++) {
		for (let sum = 0; sum < quota; sum++) {
			const count = counts[size * quota + sum] - (size > 0 && sum >= weight ? smaller[sum - weight] : 0);
			own[sum] = count < 0 ? count + prime : count;
		}
		let critical = 0;
		for (let sum = Math.max(0, quota - weight); sum < quota; sum++) critical = (critical + own[sum]) % prime;
		swings[size] = critical;
		[smaller, own] = [own, smaller];
	}
	return swings;
}
