import { compress } from "./blocks.ts";
import type { Network } from "./network.ts";

/** Nodes with more nodes around them than this are kept without a look: they would not fit the bits of a number. */
const MOST_AROUND = 30;

/**
 * Fixes and merges nodes that cannot be half of a separating pair, until no more are found.
 *
 * A pair {u, v} that parts a network needs u to touch both parts. When the neighbours of u hold together without it,
 * whichever node v is, there are no two parts: u is in no pair. Here they are seen to hold together when they do so
 * among themselves, or by way of nodes that touch two of them. Neighbouring fixed nodes always end up on the same side,
 * so they become one, which lets the rule say the same of more nodes: inland units go first, then coasts. What is left is
 * where a country is narrow. O(m log n) steps where units have few neighbours.
 */
export function contract(network: Network): Network {
	const n = network.weights.length;
	const fixed = network.fixed.slice();
	const weights = network.weights.slice();
	const gone = new Uint8Array(n);
	const near: Set<number>[] = Array.from({ length: n }, (_, u) => {
		return new Set(network.neighbours.subarray(network.offsets[u], network.offsets[u + 1]));
	});
	// Nodes to be looked at: in short first, and longer when there is nothing to be looked at in short.
	const brief = new Pending(n);
	const thorough = new Pending(n);
	for (let u = 0; u < n; u++) if (fixed[u] === 1 && gone[u] === 0) join(u);
	for (let u = 0; u < n; u++) ask(u);
	for (;;) {
		const long = brief.isEmpty;
		const u = (long ? thorough : brief).take();
		if (u === undefined) break;
		look(u, long);
	}
	return pack();

	function ask(u: number): void {
		if (fixed[u] === 0) brief.add(u);
	}

	function look(u: number, long: boolean): void {
		if (fixed[u] === 1 || near[u].size > MOST_AROUND) return;
		const row = [...near[u]];
		const around = long ? [...row, ...besideTwo(u, row, near)] : row;
		if (holdTogether(row, around, near, fixed)) {
			fixed[u] = 1;
			for (const v of row) ask(v);
			join(u);
		} else if (!long) thorough.add(u);
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
		// Where x is new beside the kept node, those beside x have a nearer way around.
		for (const x of fresh) for (const y of near[x]) ask(y);
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

/** Nodes that wait for their turn, first come, first served; one that waits already is not added again. */
class Pending {
	private readonly list: number[] = [];
	private readonly waits: Uint8Array;
	private served = 0;

	constructor(nodes: number) {
		this.waits = new Uint8Array(nodes);
	}

	get isEmpty(): boolean {
		return this.served === this.list.length;
	}

	add(u: number): void {
		if (this.waits[u] === 1) return;
		this.waits[u] = 1;
		this.list.push(u);
	}

	take(): number | undefined {
		if (this.isEmpty) return undefined;
		const u = this.list[this.served++];
		this.waits[u] = 0;
		return u;
	}
}

/** Nodes that touch two neighbours of a node; those that touch only nodes with long rows are left out. */
function besideTwo(u: number, row: readonly number[], near: readonly ReadonlySet<number>[]): number[] {
	const count = new Map<number, number>();
	const long = row.filter((v) => near[v].size > MOST_AROUND);
	for (const v of row) {
		if (near[v].size > MOST_AROUND) continue;
		for (const x of near[v]) count.set(x, (count.get(x) ?? long.filter((hub) => near[hub].has(x)).length) + 1);
	}
	return [...count].flatMap(([x, times]) => (times > 1 && x !== u && !row.includes(x) ? [x] : []));
}

/**
 * Whether the neighbours of a node, which come first in `around`, are connected within it, as it is and without any one
 * that may go.
 */
function holdTogether(
	row: readonly number[],
	around: readonly number[],
	near: readonly ReadonlySet<number>[],
	fixed: Uint8Array,
): boolean {
	if (around.length > MOST_AROUND) return false;
	const touching = linesAmong(around, near);
	const wanted = 2 ** row.length - 1;
	const all = 2 ** around.length - 1;
	if (!isConnected(touching, all, wanted)) return false;
	return around.every((v, i) => fixed[v] === 1 || isConnected(touching, all & ~(1 << i), wanted & ~(1 << i)));
}

/** For each of some nodes the others that it touches, as bits. Found from short rows, which long ones need not be. */
function linesAmong(around: readonly number[], near: readonly ReadonlySet<number>[]): number[] {
	const place = new Map(around.map((u, i) => [u, i]));
	const touching = around.map(() => 0);
	around.forEach((u, i) => {
		if (near[u].size > MOST_AROUND) return;
		for (const v of near[u]) {
			const j = place.get(v);
			if (j === undefined) continue;
			touching[i] |= 1 << j;
			touching[j] |= 1 << i;
		}
	});
	return touching;
}

/** Whether the wanted ones of a set of nodes, as bits, are connected within it. */
function isConnected(touching: readonly number[], set: number, wanted: number): boolean {
	let reached = wanted & -wanted;
	let fresh = reached;
	while (fresh !== 0) {
		const i = 31 - Math.clz32(fresh);
		fresh &= ~(1 << i);
		const further = touching[i] & set & ~reached;
		reached |= further;
		fresh |= further;
	}
	return (reached & wanted) === wanted;
}
