import { type DualGraph, labelledComponents, NO_COMPONENT } from "@velvet/core";
import { compress } from "./blocks.ts";
import type { Network } from "./network.ts";
import { findSeparatingPairs } from "./separating-pairs.ts";

/** Two units whose joint loss would cut their piece, where neither alone cuts off the same. */
export interface PairNeck {
	/** Smaller index first. */
	readonly pair: readonly [number, number];
	/** Weight of the parts that both units touch, without the heaviest of them. */
	readonly behind: number;
	/** Lists the units of those parts. O(size of the piece), so only for pairs that are shown. */
	units(): readonly number[];
}

export interface PairNecks {
	/** Most behind first, then by units. */
	readonly pairs: readonly PairNeck[];
	/** Units that were not looked at because `steps` ran out; 0 means that the list is complete. */
	readonly unseen: number;
}

export interface PairOptions {
	/** Pairs with less behind them are left out, and make the search faster; 1 by default. */
	readonly least?: number;
	/** How much may be done over all pieces together; some thirty million steps a second. */
	readonly steps?: number;
	/** Pairs that are kept, those with most behind; 10,000 by default. A ring of n units has about n²/2, a map a few hundred. */
	readonly most?: number;
	/** Label that belongs to no piece. */
	readonly skip?: number;
}

/**
 * Two-unit necks of every piece of equal label, over links up to `kind`.
 *
 * Exact: every pair with `least` behind it is there, but for those with least behind where there are more than `most`.
 * For the method and its complexity see `findSeparatingPairs`.
 */
export function findPairNecks(
	graph: DualGraph,
	labels: Uint16Array,
	kind: number,
	weights: Float64Array,
	{ least = 1, steps = Infinity, most = 10_000, skip = 0xffff }: PairOptions = {},
): PairNecks {
	let found: Found[] = [];
	const search = {
		least,
		steps,
		found(a: number, b: number, behind: number) {
			found.push({ a, b, behind });
			if (found.length < 2 * most) return;
			found = found.sort(byBehind).slice(0, most);
			search.least = found[most - 1].behind;
		},
	};
	const touching = (u: number) => neighboursOf(graph, labels, kind, u);
	let unseen = 0;
	for (const piece of piecesOf(graph, labels, kind, skip)) {
		unseen += findSeparatingPairs(networkOf(piece, touching, weights), search);
	}
	const pairs = found
		.sort(byBehind)
		.slice(0, most)
		.map(({ a, b, behind }): PairNeck => ({ pair: [a, b], behind, units: () => unitsBehind(a, b, touching, weights) }));
	return { pairs, unseen };
}

interface Found {
	readonly a: number;
	readonly b: number;
	readonly behind: number;
}

function byBehind(p: Found, q: Found): number {
	return q.behind - p.behind || p.a - q.a || p.b - q.b;
}

type Touching = (unit: number) => number[];

function neighboursOf(graph: DualGraph, labels: Uint16Array, kind: number, u: number): number[] {
	const { offsets, neighbours, edgeOf, edgeKinds } = graph;
	const row: number[] = [];
	for (let k = offsets[u]; k < offsets[u + 1]; k++) {
		if (labels[neighbours[k]] === labels[u] && edgeKinds[edgeOf[k]] <= kind) row.push(neighbours[k]);
	}
	return row;
}

/** Units of every piece. Pieces of fewer than four units have no two parts for a pair to part. */
function piecesOf(graph: DualGraph, labels: Uint16Array, kind: number, skip: number): number[][] {
	const { count, of } = labelledComponents(graph, labels, kind, skip);
	const members: number[][] = Array.from({ length: count }, () => []);
	of.forEach((piece, unit) => {
		if (piece !== NO_COMPONENT) members[piece].push(unit);
	});
	return members.filter((piece) => piece.length >= 4);
}

function networkOf(piece: readonly number[], touching: Touching, weights: Float64Array): Network {
	const place = new Map(piece.map((unit, i) => [unit, i]));
	return {
		units: Int32Array.from(piece),
		weights: Float64Array.from(piece, (unit) => weights[unit] || 0),
		fixed: new Uint8Array(piece.length),
		...compress(piece.map((unit) => touching(unit).map((other) => place.get(other) as number))),
	};
}

/** Parts that touch both units of a pair, without the heaviest (of equal ones, the one with the smallest unit). */
function unitsBehind(a: number, b: number, touching: Touching, weights: Float64Array): number[] {
	const seen = new Set([a, b]);
	const besideB = new Set(touching(b));
	const parts: { units: number[]; weight: number }[] = [];
	for (const start of touching(a)) {
		if (seen.has(start)) continue;
		seen.add(start);
		const units = [start];
		for (const u of units) {
			for (const v of touching(u)) {
				if (seen.has(v)) continue;
				seen.add(v);
				units.push(v);
			}
		}
		if (units.some((u) => besideB.has(u))) {
			parts.push({ units, weight: units.reduce((sum, u) => sum + (weights[u] || 0), 0) });
		}
	}
	const first = (units: readonly number[]) => units.reduce((least, u) => Math.min(least, u));
	parts.sort((p, q) => q.weight - p.weight || first(p.units) - first(q.units));
	return parts
		.slice(1)
		.flatMap((part) => part.units)
		.sort((p, q) => p - q);
}
