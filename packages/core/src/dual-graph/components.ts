import type { DualGraph } from "./dual-graph.ts";

export interface Components {
	readonly count: number;
	/** Component of each unit, numbered by smallest unit; units without a label have `NO_COMPONENT`. */
	readonly of: Uint32Array;
}

export const NO_COMPONENT = 0xffffffff;

/**
 * Connected components of units that carry the same label, over links up to `kind`. O(n + m).
 *
 * @param labels one label a unit; two adjacent units belong together when their labels are equal.
 * @param skip label that belongs to no component (unassigned).
 */
export function labelledComponents(graph: DualGraph, labels: Uint16Array, kind: number, skip = 0xffff): Components {
	const n = labels.length;
	const { offsets, neighbours, edgeOf, edgeKinds } = graph;
	const of = new Uint32Array(n).fill(NO_COMPONENT);
	const stack = new Uint32Array(n);
	let count = 0;
	for (let root = 0; root < n; root++) {
		const label = labels[root];
		if (of[root] !== NO_COMPONENT || label === skip) continue;
		let top = 0;
		stack[top++] = root;
		of[root] = count;
		while (top > 0) {
			const u = stack[--top];
			for (let k = offsets[u]; k < offsets[u + 1]; k++) {
				const v = neighbours[k];
				if (of[v] !== NO_COMPONENT || labels[v] !== label || edgeKinds[edgeOf[k]] > kind) continue;
				of[v] = count;
				stack[top++] = v;
			}
		}
		count++;
	}
	return { count, of };
}
