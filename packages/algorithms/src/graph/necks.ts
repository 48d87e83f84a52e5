import type { DualGraph } from "@velvet/core";

/** A unit whose loss would cut its piece in two or more. */
export interface Neck {
	readonly unit: number;
	/** Weight of the parts that would be cut off, each, largest first; the largest remainder is not among them. */
	readonly behind: readonly number[];
	/** Lists the units of the parts that would be cut off. O(units of the piece), so only for necks that are shown. */
	units(): readonly number[];
}

/**
 * Articulation units of every piece of equal label, with the weight behind each. Hopcroft and Tarjan 1973; O(n + m).
 *
 * "Behind" a neck is everything but the heaviest of the parts that its loss would leave.
 *
 * @param labels one label a unit; adjacent units of equal label, over links up to `kind`, belong together.
 * @param skip label that belongs to no piece.
 */
export function findNecks(
	graph: DualGraph,
	labels: Uint16Array,
	kind: number,
	weights: Float64Array,
	skip = 0xffff,
): Neck[] {
	const n = labels.length;
	const { offsets, neighbours, edgeOf, edgeKinds } = graph;
	const order = new Int32Array(n).fill(-1);
	const low = new Int32Array(n);
	const parent = new Int32Array(n).fill(-1);
	const cursor = new Uint32Array(n);
	const weight = new Float64Array(n);
	const size = new Uint32Array(n);
	const stack: number[] = [];
	const visited: number[] = [];
	const cutOff = new Map<number, { child: number; weight: number }[]>();
	const necks: Neck[] = [];
	let clock = 0;
	for (let root = 0; root < n; root++) {
		if (order[root] !== -1 || labels[root] === skip) continue;
		const start = visited.length;
		cutOff.clear();
		enter(root);
		while (stack.length > 0) {
			const u = stack[stack.length - 1];
			if (cursor[u] < offsets[u + 1]) {
				const k = cursor[u]++;
				const v = neighbours[k];
				if (labels[v] !== labels[u] || edgeKinds[edgeOf[k]] > kind) continue;
				if (order[v] === -1) {
					parent[v] = u;
					enter(v);
				} else if (v !== parent[u] && order[v] < low[u]) low[u] = order[v];
				continue;
			}
			stack.pop();
			const p = parent[u];
			if (p === -1) continue;
			weight[p] += weight[u];
			size[p] += size[u];
			if (low[u] < low[p]) low[p] = low[u];
			if (low[u] >= order[p]) {
				const parts = cutOff.get(p);
				if (parts === undefined) cutOff.set(p, [{ child: u, weight: weight[u] }]);
				else parts.push({ child: u, weight: weight[u] });
			}
		}
		const piece = visited.slice(start);
		for (const [unit, parts] of cutOff) {
			if (unit === root && parts.length < 2) continue;
			necks.push(describe(unit, parts, piece, weight[root] - (weights[unit] || 0), unit === root));
		}
	}
	return necks.sort((p, q) => sum(q.behind) - sum(p.behind) || p.unit - q.unit);

	function enter(u: number): void {
		order[u] = clock;
		low[u] = clock++;
		weight[u] = weights[u] || 0;
		size[u] = 1;
		cursor[u] = offsets[u];
		stack.push(u);
		visited.push(u);
	}

	function describe(
		unit: number,
		parts: { child: number; weight: number }[],
		piece: number[],
		others: number,
		isRoot: boolean,
	): Neck {
		// The rest of the piece, on the far side of the neck from its root, is one more part.
		const rest = others - parts.reduce((total, part) => total + part.weight, 0);
		const all = isRoot ? [...parts] : [...parts, { child: -1, weight: rest }];
		all.sort((p, q) => q.weight - p.weight || p.child - q.child);
		const small = all.slice(1);
		// Units below a child are those entered from it on: a run of the order of visiting.
		const below = (child: number) => {
			const first = order[child] - order[piece[0]];
			return piece.slice(first, first + size[child]);
		};
		const units = () => {
			const list = small.flatMap(({ child }) => {
				if (child !== -1) return below(child);
				const elsewhere = new Set([unit, ...parts.flatMap((part) => below(part.child))]);
				return piece.filter((u) => !elsewhere.has(u));
			});
			return list.sort((p, q) => p - q);
		};
		return { unit, behind: small.map((part) => part.weight), units };
	}
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
