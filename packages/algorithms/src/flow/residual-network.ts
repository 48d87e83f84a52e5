import { VelvetError } from "@velvet/core";

/**
 * The residual graph of an undirected network, in compressed sparse rows.
 *
 * Arc k leads from its row's node to `heads[k]`; `twins[k]` is the same edge the other way. Every edge has the same
 * capacity both ways. Instead of a source and a sink, nodes have an excess (supply) or a deficit (demand).
 * All numbers are whole and below 2^53, so that sums are exact. Buffers are made once for a network and reused.
 */
export interface ResidualNetwork {
	readonly nodes: number;
	readonly offsets: Uint32Array;
	readonly heads: Uint32Array;
	readonly twins: Uint32Array;
	/** The arc of each edge that leads from its first node to its second. */
	readonly arcOf: Uint32Array;
	/** What may still be pushed over each arc. */
	readonly residual: Float64Array;
	/** Supply left at each node; negative where it may still take in. */
	readonly excess: Float64Array;
	/** Whether each arc has room, and its twin: kept while excess is settled, so that searches read one byte an arc. */
	readonly ways: Uint8Array;
	/** Lower bound on the number of arcs to the nearest deficit; `nodes` when there is none. */
	readonly labels: Uint32Array;
	readonly current: Uint32Array;
	readonly queue: Uint32Array;
	readonly queued: Uint8Array;
	readonly order: Uint32Array;
}

/** Builds the empty network of `nodes` nodes and undirected edges (edgeA[e], edgeB[e]). O(n + m). */
export function buildNetwork(nodes: number, edgeA: Uint32Array, edgeB: Uint32Array): ResidualNetwork {
	const m = edgeA.length;
	const offsets = new Uint32Array(nodes + 1);
	for (let e = 0; e < m; e++) {
		if (edgeA[e] >= nodes || edgeB[e] >= nodes || edgeA[e] === edgeB[e]) {
			throw new VelvetError(`Edge ${e} joins ${edgeA[e]} and ${edgeB[e]} in a network of ${nodes} nodes`);
		}
		offsets[edgeA[e] + 1]++;
		offsets[edgeB[e] + 1]++;
	}
	for (let u = 0; u < nodes; u++) offsets[u + 1] += offsets[u];
	const next = offsets.slice(0, nodes);
	const heads = new Uint32Array(2 * m);
	const twins = new Uint32Array(2 * m);
	const arcOf = new Uint32Array(m);
	for (let e = 0; e < m; e++) {
		const there = next[edgeA[e]]++;
		const back = next[edgeB[e]]++;
		heads[there] = edgeB[e];
		heads[back] = edgeA[e];
		twins[there] = back;
		twins[back] = there;
		arcOf[e] = there;
	}
	return {
		nodes,
		offsets,
		heads,
		twins,
		arcOf,
		residual: new Float64Array(2 * m),
		excess: new Float64Array(nodes),
		ways: new Uint8Array(2 * m),
		labels: new Uint32Array(nodes),
		current: new Uint32Array(nodes),
		queue: new Uint32Array(nodes + 1),
		queued: new Uint8Array(nodes),
		order: new Uint32Array(nodes),
	};
}
