import { fromRemainders, primes, primesFor } from "./prime-counts.ts";
import type { Swings, WeightedVote } from "./weighted-vote.ts";

/** Steps of {@link countBySums}, and the numbers it keeps at a time. */
export function costBySums(vote: WeightedVote): { readonly steps: number; readonly cells: number } {
	const n = vote.weights.length;
	const quota = Math.min(vote.quota, dualQuota(vote));
	const distinct = new Set(vote.weights).size;
	return { steps: (n / 4 + distinct) * n * quota * primesFor(n), cells: (n + 1) * quota };
}

/** Votes that block. Who is critical for carrying with some is so for blocking with all the others. */
function dualQuota({ weights, quota }: WeightedVote): number {
	return weights.reduce((sum, weight) => sum + weight, 0) - quota + 1;
}

/**
 * Critical coalitions by generating functions: coefficient of x^sum y^size in Π (1 + y x^weight), below the quota; for
 * each member its own factor is divided out again.
 *
 * Mann and Shapley 1962 (Shapley-Shubik), Brams and Affuso 1976 (Banzhaf). O(n² × quota) for each prime; memory n × quota.
 * The counts are taken modulo primes and put together at the end, so that they are exact at any size.
 *
 * @param progress hears how many of {@link roundsBySums} are done
 */
export function countBySums(vote: WeightedVote, progress: (done: number) => void = () => {}): Swings {
	const dual = dualQuota(vote);
	if (dual >= vote.quota) return countBelow(vote, progress);
	// The smaller of the two quotas leaves fewer sums to tell apart.
	const { bySize, carrying } = countBelow({ ...vote, quota: dual }, progress);
	const all = 2n ** BigInt(vote.weights.length);
	return { bySize: bySize.map((counts) => [...counts].reverse()), carrying: all - carrying };
}

/** Rounds of the work: every distinct weight is divided out once for each prime. */
export function roundsBySums({ weights }: Pick<WeightedVote, "weights">): number {
	return primesFor(weights.length) * new Set(weights).size;
}

function countBelow(vote: WeightedVote, progress: (done: number) => void): Swings {
	const n = vote.weights.length;
	const needed = primesFor(n);
	const distinct = [...new Set(vote.weights)];
	let done = 0;
	const advance = () => progress(++done);
	const remainders = primes.slice(0, needed).map((prime) => countModulo(vote, distinct, prime, advance));
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

function countModulo(
	{ weights, quota }: WeightedVote,
	distinct: readonly number[],
	prime: number,
	advance: () => void,
): Remainders {
	const n = weights.length;
	// counts[size × quota + sum]: coalitions of that size and sum; at the quota and above they need not be told apart.
	const counts = new Int32Array((n + 1) * quota);
	counts[0] = 1;
	let reached = 0;
	// Small ones first, so that for long there are few sums.
	const ascending = [...weights].sort((p, q) => p - q);
	ascending.forEach((weight, before) => {
		reached = Math.min(reached + weight, quota - 1);
		for (let size = before; size >= 0; size--) {
			const [from, to] = [size * quota, (size + 1) * quota];
			for (let sum = reached; sum >= weight; sum--) {
				const count = counts[to + sum] + counts[from + sum - weight] - prime;
				// The sign bit chooses: a branch that is taken half of the time would cost three times as much.
				counts[to + sum] = count + (prime & (count >> 31));
			}
		}
	});
	let failing = 0;
	for (const count of counts) failing = (failing + count) % prime;
	const swings = distinct.map((weight) => {
		advance();
		return swingsWithout(counts, n, quota, weight, prime);
	});
	return { swings, failing };
}

/** Divides one factor out, size by size, and adds up the sums from which its votes reach the quota. */
function swingsWithout(counts: Int32Array, n: number, quota: number, weight: number, prime: number): Int32Array {
	const swings = new Int32Array(n);
	let [smaller, own] = [new Int32Array(quota), new Int32Array(quota)];
	for (let size = 0; size < n; size++) {
		const from = size * quota;
		const alike = Math.min(weight, quota);
		for (let sum = 0; sum < alike; sum++) own[sum] = counts[from + sum];
		for (let sum = alike; sum < quota; sum++) {
			const count = counts[from + sum] - smaller[sum - weight];
			own[sum] = count + (prime & (count >> 31));
		}
		let critical = 0;
		for (let sum = Math.max(0, quota - weight); sum < quota; sum++) critical = (critical + own[sum]) % prime;
		swings[size] = critical;
		[smaller, own] = [own, smaller];
	}
	return swings;
}
