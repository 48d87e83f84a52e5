import { compress } from "./blocks.ts";
import type { Network } from "./network.ts";

/** Nodes with more neighbours than this are kept without a look: their neighbours would not fit the bits of a number. */
const MOST_NEIGHBOURS = 30;

/**
 * Fixes and merges nodes that cannot be half of a separating pair, until no more are found.
 *
 * A pair {u, v} that parts a network needs u to touch both parts. When the neighbours of u hold together among
 * themselves, whichever of them is v, there are no two parts: u is in no pair. Neighbouring fixed nodes always end up
 * on the same side, so they become one, which lets the rule say the same of more nodes: inland units go first, then
 * coasts. What is left is where a country is narrow. O(m log n) steps where units have few neighbours.
 */
export function contract(network: Network): Network {
	const n = network.weights.length;
	const fixed = network.fixed.slice();
	const weights = network.weights.slice();
	const gone = new Uint8Array(n);
	const near: Set<number>[] = Array.from({ length: n }, (_, u) => {
		return new Set(network.neighbours.subarray(network.offsets[u], network.offsets[u + 1]));
	});
	const queue: number[] = [];
	const queued = new Uint8Array(n);
	for (let u = 0; u < n; u++) if (fixed[u] === 1 && gone[u] === 0) join(u);
	for (let u = n - 1; u >= 0; u--) ask(u);
	while (queue.length > 0) {
		const u = queue.pop() as number;
		queued[u] = 0;
		if (fixed[u] === 1 || !holdTogether(near[u], near, fixed)) continue;
		fixed[u] = 1;
		for (const v of near[u]) ask(v);
		join(u);
	}
	return pack();

	function ask(u: number): void {
		if (fixed[u] === 1 || queued[u] === 1) return;
		queued[u] = 1;
		queue.push(u);
	}

	/** Merges a fixed node with the fixed ones that it touches, always the smaller row into the larger. */
	function join(u: number): void {
		let kept = u;
		for (const v of [...near[u]]) {
			if (fixed[v] === 0 || v === kept || gone[v] === 1) continue;
			const lost = near[v].size <= near[kept].size ? v : kept;
			kept = lost === v ? kept : v;
			merge(lost, kept);
		}
	}

	function merge(lost: number, kept: number): void {
		gone[lost] = 1;
		weights[kept] += weights[lost];
		near[kept].delete(lost);
		const fresh: number[] = [];
		for (const x of near[lost]) {
			if (x === kept) continue;
			near[x].delete(lost);
			ask(x);
			if (near[x].has(kept)) continue;
			near[x].add(kept);
			near[kept].add(x);
			fresh.push(x);
		}
		// Where x is new beside the kept node, those that touch both see two neighbours of theirs touch.
		for (const x of fresh) for (const y of near[x]) if (near[y].has(kept)) ask(y);
		near[lost].clear();
	}

	function pack(): Network {
		const left: number[] = [];
		const place = new Int32Array(n);
		for (let u = 0; u < n; u++) if (gone[u] === 0) place[u] = left.push(u) - 1;
		return {
			units: Int32Array.from(left, (u) => network.units[u]),
			weights: Float64Array.from(left, (u) => weights[u]),
			fixed: Uint8Array.from(left, (u) => fixed[u]),
			...compress(left.map((u) => Array.from(near[u], (v) => place[v]))),
		};
	}
}

/** Whether the neighbours of a node are connected among themselves, as they are and without any one that may go. */
function holdTogether(row: ReadonlySet<number>, near: readonly ReadonlySet<number>[], fixed: Uint8Array): boolean {
	if (row.size > MOST_NEIGHBOURS) return false;
	const list = [...row];
	const touching = list.map(() => 0);
	for (let i = 0; i < list.length; i++) {
		for (let j = i + 1; j < list.length; j++) {
			if (!near[list[i]].has(list[j])) continue;
			touching[i] |= 1 << j;
			touching[j] |= 1 << i;
		}
	}
	const all = 2 ** list.length - 1;
	if (!isConnected(touching, all)) return false;
	return list.every((v, i) => fixed[v] === 1 || isConnected(touching, all & ~(1 << i)));
}

/** Whether the nodes of a set of bits are connected among themselves. */
function isConnected(touching: readonly number[], set: number): boolean {
	let reached = set & -set;
	let fresh = reached;
	while (fresh !== 0) {
		const i = 31 - Math.clz32(fresh);
		fresh &= ~(1 << i);
		const further = touching[i] & set & ~reached;
		reached |= further;
		fresh |= further;
	}
	return reached === set;
}
