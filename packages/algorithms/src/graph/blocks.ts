import { type Network, walkNetwork } from "./network.ts";

/**
 * The blocks of a connected network: largest parts that hold together when any one node is lost. A node carries, in
 * each of its blocks, the weight of everything that hangs on it outside. Hopcroft and Tarjan 1973; O(n + m).
 */
export function splitIntoBlocks(network: Network): Network[] {
	const carried = network.weights.slice();
	const total = carried.reduce((sum, weight) => sum + weight, 0);
	const place = new Int32Array(carried.length).fill(-1);
	const blocks: Network[] = [];
	walkNetwork(network, -1, (parent, child, entered) => {
		const members = [parent];
		let weight = 0;
		for (let u = -1; u !== child; ) {
			u = entered.pop() as number;
			members.push(u);
			weight += carried[u];
		}
		const weights = Float64Array.from(members, (u) => carried[u]);
		weights[0] = total - weight;
		carried[parent] += weight;
		blocks.push(cutOut(network, members, weights, place));
	});
	return blocks;
}

/** Rows of the members alone. Those of the first, which may have any number of blocks, are found from the others. */
function cutOut(network: Network, members: readonly number[], weights: Float64Array, place: Int32Array): Network {
	const n = members.length;
	members.forEach((u, i) => {
		place[u] = i;
	});
	const rows: number[][] = members.map(() => []);
	for (let i = 1; i < n; i++) {
		for (let k = network.offsets[members[i]]; k < network.offsets[members[i] + 1]; k++) {
			const j = place[network.neighbours[k]];
			if (j === -1) continue;
			rows[i].push(j);
			if (j === 0) rows[0].push(i);
		}
	}
	for (const u of members) place[u] = -1;
	return {
		units: Int32Array.from(members, (u) => network.units[u]),
		weights,
		fixed: Uint8Array.from(members, (u) => network.fixed[u]),
		...compress(rows),
	};
}

/** Compressed rows of lists of neighbours. */
export function compress(rows: readonly (readonly number[])[]): Pick<Network, "offsets" | "neighbours"> {
	const offsets = new Uint32Array(rows.length + 1);
	rows.forEach((row, i) => {
		offsets[i + 1] = offsets[i] + row.length;
	});
	const neighbours = new Uint32Array(offsets[rows.length]);
	rows.forEach((row, i) => {
		neighbours.set(row, offsets[i]);
	});
	return { offsets, neighbours };
}
