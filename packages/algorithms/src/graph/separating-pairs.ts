import { splitIntoBlocks } from "./blocks.ts";
import { contract } from "./contract.ts";
import { type Network, walkNetwork } from "./network.ts";

/** How many units are looked at before their block is made smaller again: a share of those left, and no more than this. */
const SHARE = 1 / 8;
const ROUND = 40;
/** Steps of a walk that take as long as weighing one pair, and as long as merging along one edge. */
const PAIR = 16;
const MERGE = 30;

/** What is looked for, and how long. */
export interface PairSearch {
	/** Pairs with less behind them are not told of; may rise while the search goes on. */
	least: number;
	/** How much may be done, in steps of a walk along an edge: some thirty million a second. */
	steps: number;
	/** Hears of every pair once, smaller unit first, with the weight behind it. */
	readonly found: (a: number, b: number, behind: number) => void;
}

/**
 * Every pair of units whose joint loss parts a connected network into two or more parts that touched both of them.
 * "Behind" a pair is everything but the heaviest of these parts.
 *
 * Method: split into blocks, since a pair lies in one block; merge what can be in no pair (`contract`); split again at
 * what was merged; then take one unit away after the other, and find every unit whose loss would then cut. A unit that
 * has been looked at is merged too. Blocks that cannot hide `least` are left out at once: behind a pair is never more
 * than what the heaviest fixed node leaves. O(n + m) for each unit left after merging, of its block alone; on
 * maps these are few and the blocks small: the 3,114 counties take some 20 ms, 73,537 voting districts one to two seconds,
 * most of it spent on merging. The worst cases are one long ring, which has O(n²) pairs to tell of, and squares with a
 * third of them missing at random, whose blocks stay large.
 *
 * @returns how many units were not looked at because `steps` ran out; every pair without one of them has been told of.
 */
export function findSeparatingPairs(network: Network, search: PairSearch): number {
	const work = [network];
	let unseen = 0;
	while (work.length > 0) {
		const next = work.pop() as Network;
		search.steps -= MERGE * next.neighbours.length;
		for (const block of splitIntoBlocks(contract(next))) {
			const free = freeNodes(block);
			if (free.length < 2 || mostBehind(block) < search.least) continue;
			if (search.steps < 0) {
				unseen += free.length;
				continue;
			}
			for (const u of free.slice(0, Math.min(ROUND, Math.ceil(free.length * SHARE)))) {
				search.steps -= block.neighbours.length;
				pairsWith(block, u, search);
				block.fixed[u] = 1;
			}
			work.push(block);
		}
	}
	return unseen;
}

/** Nodes that may still be half of a pair, those with most neighbours first: merging them makes a block smaller soonest. */
function freeNodes({ fixed, offsets }: Network): number[] {
	const free: number[] = [];
	fixed.forEach((is, u) => {
		if (is === 0) free.push(u);
	});
	const degree = (u: number) => offsets[u + 1] - offsets[u];
	return free.sort((u, v) => degree(v) - degree(u) || u - v);
}

/** No pair of a block has more behind it: its heaviest fixed node stays in some part, or a heavier part remains. */
function mostBehind({ weights, fixed }: Network): number {
	let total = 0;
	let heaviest = 0;
	weights.forEach((weight, u) => {
		total += weight;
		if (fixed[u] === 1 && weight > heaviest) heaviest = weight;
	});
	return total - heaviest;
}

/** Pairs of a block that have one given unit, with others that have not been looked at. O(n + m). */
function pairsWith(block: Network, u: number, search: PairSearch): void {
	const { units, weights, fixed } = block;
	const parts = new Map<number, number[]>();
	const { below, root } = walkNetwork(block, u, (parent, child) => {
		if (fixed[parent] === 1) return;
		const list = parts.get(parent);
		if (list === undefined) parts.set(parent, [child]);
		else list.push(child);
	});
	search.steps -= PAIR * parts.size;
	for (const [v, children] of parts) {
		if (v === root && children.length < 2) continue;
		const others = below[root] - weights[v];
		const hanging = children.map((child) => below[child]);
		const rest = others - hanging.reduce((sum, weight) => sum + weight, 0);
		const behind = others - Math.max(rest, ...hanging);
		if (behind >= search.least) search.found(Math.min(units[u], units[v]), Math.max(units[u], units[v]), behind);
	}
}
