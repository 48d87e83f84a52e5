import type { ResidualNetwork } from "./residual-network.ts";

/** Marks with 1 every node that excess reaches in the residual graph: the smallest source side of a minimum cut. */
export function smallestSourceSide(network: ResidualNetwork, side: Uint8Array): void {
	const { nodes, offsets, heads, residual, excess, queue } = network;
	let tail = 0;
	side.fill(0);
	for (let u = 0; u < nodes; u++) {
		if (excess[u] > 0) {
			side[u] = 1;
			queue[tail++] = u;
		}
	}
	for (let head = 0; head < tail; head++) {
		const u = queue[head];
		for (let k = offsets[u]; k < offsets[u + 1]; k++) {
			const v = heads[k];
			if (side[v] === 0 && residual[k] > 0) {
				side[v] = 1;
				queue[tail++] = v;
			}
		}
	}
}
