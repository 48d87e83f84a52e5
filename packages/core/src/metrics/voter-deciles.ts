import { ascendingOrder } from "./ascending-order.ts";

/** Units of about equal voters whose places have about the same figure. */
export type Decile = {
	/** Lowest and highest figure of its units. */
	readonly from: number;
	readonly to: number;
	/** Voters of the two camps. */
	readonly voters: number;
	/** Each camp's share of them. */
	readonly share: { readonly A: number; readonly B: number };
};

const DECILES = 10;

/**
 * Sorts units by a figure and puts them into ten groups of about equal voters, from the lowest figure to the highest.
 *
 * Units of equal figure stay together, so a column of few values has fewer groups. A unit without a figure or without
 * voters is in none. O(n).
 *
 * @param a voters of camp A by unit, and `b` of camp B, aligned with `values`.
 */
export function voterDeciles(values: Float64Array, a: Float64Array, b: Float64Array): Decile[] {
	const units = unitsWith(values, a, b);
	const order = ascendingOrder(Float64Array.from(units, (u) => values[u])).map((at) => units[at]);
	let voters = 0;
	for (let i = 0; i < order.length; i++) voters += a[order[i]] + b[order[i]];
	const groups = Array.from({ length: DECILES }, () => ({ from: Number.NaN, to: 0, a: 0, b: 0 }));
	let before = 0;
	for (let first = 0; first < order.length; ) {
		const figure = values[order[first]];
		let [own, ownA, ownB] = [0, 0, 0];
		let next = first;
		for (; next < order.length && values[order[next]] === figure; next++) {
			own += a[order[next]] + b[order[next]];
			ownA += a[order[next]];
			ownB += b[order[next]];
		}
		// Units belong to the decile of their middle voter.
		const group = groups[Math.min(DECILES - 1, Math.floor(((before + own / 2) / voters) * DECILES))];
		if (Number.isNaN(group.from)) group.from = figure;
		group.to = figure;
		group.a += ownA;
		group.b += ownB;
		before += own;
		first = next;
	}
	return groups
		.filter((group) => group.a + group.b > 0)
		.map(({ from, to, a: forA, b: forB }) => ({
			from,
			to,
			voters: forA + forB,
			share: { A: forA / (forA + forB), B: forB / (forA + forB) },
		}));
}

/** Units with a figure and with voters, in order. */
function unitsWith(values: Float64Array, a: Float64Array, b: Float64Array): Uint32Array {
	const units = new Uint32Array(values.length);
	let count = 0;
	for (let u = 0; u < values.length; u++) {
		if (!Number.isNaN(values[u]) && a[u] + b[u] > 0) units[count++] = u;
	}
	return units.subarray(0, count);
}
