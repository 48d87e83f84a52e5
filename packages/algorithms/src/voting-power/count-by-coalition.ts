import type { Swings, WeightedVote } from "./weighted-vote.ts";

/** Steps of {@link countByCoalition}. */
export function costByCoalition({ weights }: WeightedVote): number {
	return weights.length * 2 ** weights.length;
}

/** Critical coalitions by looking at every coalition: for few members, whose votes may be as many as they like. O(n × 2^n). */
export function countByCoalition({ weights, quota }: WeightedVote): Swings {
	const n = weights.length;
	const swings = weights.map(() => new Float64Array(n));
	let carrying = 0;
	const sums = new Float64Array(2 ** n);
	const sizes = new Uint8Array(2 ** n);
	for (let coalition = 0; coalition < sums.length; coalition++) {
		if (coalition > 0) {
			const last = 31 - Math.clz32(coalition);
			const rest = coalition - 2 ** last;
			sums[coalition] = sums[rest] + weights[last];
			sizes[coalition] = sizes[rest] + 1;
		}
		const sum = sums[coalition];
		if (sum < quota) continue;
		carrying++;
		for (let member = 0; member < n; member++) {
			if ((coalition >>> member) & 1 && sum - weights[member] < quota) swings[member][sizes[coalition] - 1]++;
		}
	}
	return { bySize: swings.map((counts) => Array.from(counts, BigInt)), carrying: BigInt(carrying) };
}
