import { invariant } from "@velvet/core";

/** What a set of members must have to suffice. */
export interface DoubleMajority {
	/** What each member brings beside itself: whole numbers ≥ 0, such as people. */
	readonly sizes: readonly number[];
	/** Fewest members. */
	readonly members: number;
	/** Least sum of sizes. */
	readonly size: number;
	/** A further condition on the first members: bit i stands for member i. Left out, none. */
	readonly first?: { readonly count: number; readonly holds: (set: number) => boolean };
}

/** Sets of more members than this are not counted: half of them would be too many to list. */
export const MOST_LISTED = 40;

/**
 * How many of the 2^n sets of members suffice, exactly; `null` for more than {@link MOST_LISTED} members.
 *
 * All sets of either half are listed and sorted by sum within their number of members; for each pair of numbers the two
 * lists are walked against each other. O(2^(n/2) × n).
 */
export function countSufficient(rule: DoubleMajority): bigint | null {
	const n = rule.sizes.length;
	if (n > MOST_LISTED) return null;
	const split = Math.max(Math.floor(n / 2), rule.first?.count ?? 0);
	invariant(split <= 24, "The first members are too many to be listed");
	const left = listSets(rule.sizes.slice(0, split), rule.first?.holds);
	const right = listSets(rule.sizes.slice(split));
	let count = 0n;
	left.forEach((sums, some) => {
		right.forEach((others, more) => {
			if (some + more >= rule.members) count += BigInt(pairsReaching(sums, others, rule.size));
		});
	});
	return count;
}

/** Sums of all sets by their number of members, ascending. */
function listSets(sizes: readonly number[], holds: (set: number) => boolean = () => true): Float64Array[] {
	const total = 2 ** sizes.length;
	const [sums, counts] = [new Float64Array(total), new Uint8Array(total)];
	const lists = Array.from({ length: sizes.length + 1 }, (): number[] => []);
	for (let set = 0; set < total; set++) {
		if (set > 0) {
			const last = 31 - Math.clz32(set);
			sums[set] = sums[set - 2 ** last] + sizes[last];
			counts[set] = counts[set - 2 ** last] + 1;
		}
		if (holds(set)) lists[counts[set]].push(sums[set]);
	}
	return lists.map((list) => Float64Array.from(list).sort());
}

/** Pairs of one of either list whose sum is at least `size`. */
function pairsReaching(sums: Float64Array, others: Float64Array, size: number): number {
	let [pairs, from] = [0, others.length];
	for (const sum of sums) {
		while (from > 0 && sum + others[from - 1] >= size) from--;
		pairs += others.length - from;
	}
	return pairs;
}
