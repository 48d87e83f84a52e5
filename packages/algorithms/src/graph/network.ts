/** A connected graph in compressed rows whose nodes stand for units, or for many units merged into one. */
export interface Network {
	/** Unit of every node; of a merged node, one of its units. */
	readonly units: Int32Array;
	readonly weights: Float64Array;
	/** 1 where a node may not be taken away: merged, or looked at already. */
	readonly fixed: Uint8Array;
	readonly offsets: Uint32Array;
	readonly neighbours: Uint32Array;
}

/** What a walk knows of every node. */
export interface Walk {
	/** Weight of a node with everything below it in the tree of the walk. */
	readonly below: Float64Array;
	readonly root: number;
}

/**
 * Walks a connected network depth first, without one of its nodes, and tells of every child below which nothing
 * touches what lies above its parent: taking the parent away cuts it off. Hopcroft and Tarjan 1973; O(n + m).
 *
 * @param without node that is taken to be away; −1 for none.
 * @param cut hears of parent and child, children before their parents; `entered` holds the nodes in the order of
 * visiting, and may be shortened to forget those that are done with.
 */
export function walkNetwork(
	network: Network,
	without: number,
	cut: (parent: number, child: number, entered: number[]) => void,
): Walk {
	const { weights, offsets, neighbours } = network;
	const n = weights.length;
	const order = new Int32Array(n).fill(-1);
	const low = new Int32Array(n);
	const parent = new Int32Array(n).fill(-1);
	const cursor = offsets.slice(0, n);
	const below = weights.slice();
	const stack = new Int32Array(n);
	const entered: number[] = [];
	const root = without === 0 ? 1 : 0;
	let top = 0;
	let clock = 0;
	const enter = (u: number) => {
		order[u] = low[u] = clock++;
		stack[top++] = u;
		entered.push(u);
	};
	enter(root);
	while (top > 0) {
		const u = stack[top - 1];
		if (cursor[u] < offsets[u + 1]) {
			const v = neighbours[cursor[u]++];
			if (v === without) continue;
			if (order[v] === -1) {
				parent[v] = u;
				enter(v);
			} else if (v !== parent[u] && order[v] < low[u]) low[u] = order[v];
			continue;
		}
		top--;
		const p = parent[u];
		if (p === -1) continue;
		below[p] += below[u];
		if (low[u] < low[p]) low[p] = low[u];
		if (low[u] >= order[p]) cut(p, u, entered);
	}
	return { below, root };
}
