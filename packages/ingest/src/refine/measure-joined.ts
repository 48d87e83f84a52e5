import { type Atlas, buildDualGraph, type DualGraph, type EdgeRecord, type Link, OUTSIDE } from "@velvet/core";
import { allocate } from "../tables/allocate.ts";
import { largestWithin } from "./largest-within.ts";
import { lengthOf } from "./line.ts";
import type { Nesting } from "./nest-units.ts";
import type { SplicedArc } from "./splice-arcs.ts";

export interface JoinedMeasures {
	readonly graph: DualGraph;
	readonly perimeters: Float64Array;
}

/**
 * Borders of the joined map in whole metres. A line of the coarse atlas keeps the length that it was measured at
 * there, shared out among its pieces by the length of each as drawn; so a plan that divides no coarse unit has the
 * border that it had. Lines within a coarse unit have the length that the fine atlas gives them.
 */
export function measureJoined(
	coarse: Atlas,
	fine: Atlas,
	nesting: Nesting,
	arcs: readonly SplicedArc[],
): JoinedMeasures {
	const units = nesting.units.ids.length;
	const edges = new Map<string, { coarse: number | null; drawn: number; a: number; b: number }>();
	const shores = new Float64Array(units);
	for (const { points, left, right, coarse: pair } of arcs) {
		const drawn = lengthOf(points);
		if (left === OUTSIDE || right === OUTSIDE) {
			shores[left === OUTSIDE ? right : left] += drawn;
			continue;
		}
		const [a, b] = left < right ? [left, right] : [right, left];
		const line = pair === null ? null : Math.min(...pair) * coarse.units.ids.length + Math.max(...pair);
		const key = `${a},${b},${line}`;
		const known = edges.get(key);
		if (known === undefined) edges.set(key, { coarse: line, drawn, a, b });
		else known.drawn += drawn;
	}
	const records = [...coarseLines(coarse, edges.values()), ...innerLines(fine, nesting, edges.values())];
	const graph = buildDualGraph(units, records, joinLinks(coarse, fine, nesting));
	return { graph, perimeters: joinPerimeters(coarse, nesting, graph, shores) };
}

type Drawn = { readonly coarse: number | null; readonly drawn: number; readonly a: number; readonly b: number };

function coarseLines(coarse: Atlas, edges: Iterable<Drawn>): EdgeRecord[] {
	const { edgeA, edgeB, edgeMetres } = coarse.graph;
	const count = coarse.units.ids.length;
	const metres = new Map<number, number>();
	edgeA.forEach((a, e) => {
		if (edgeMetres[e] > 0) metres.set(a * count + edgeB[e], edgeMetres[e]);
	});
	const pieces = [...edges].filter((edge) => edge.coarse !== null);
	const lines = [...new Set(pieces.map((edge) => edge.coarse ?? 0))];
	const place = new Map(lines.map((line, i) => [line, i]));
	const totals = lines.map((line) => metres.get(line) ?? 0);
	const lineOf = pieces.map((edge) => place.get(edge.coarse ?? 0) ?? 0);
	const drawn = Float64Array.from(pieces, (edge) => edge.drawn);
	const shares = allocate(totals, lineOf, drawn, 1);
	// A line that the coarse atlas does not have, where the two disagree, is as long as it is drawn; none is shorter than a metre.
	return pieces.map(({ a, b }, i) => ({
		a,
		b,
		metres: Math.max(1, totals[lineOf[i]] > 0 ? shares[i] : Math.round(drawn[i])),
		kind: "land",
	}));
}

/** Borders between units of one coarse unit, as the fine atlas measured them. */
function innerLines(fine: Atlas, { fromFine }: Nesting, edges: Iterable<Drawn>): EdgeRecord[] {
	const { edgeA, edgeB, edgeMetres } = fine.graph;
	const units = fine.units.ids.length;
	const metres = new Map<number, number>();
	const back = new Map([...fromFine].map((u, f) => [u, f]));
	edgeA.forEach((a, e) => {
		metres.set(a * units + edgeB[e], edgeMetres[e]);
	});
	return [...edges]
		.filter((edge) => edge.coarse === null)
		.map(({ a, b, drawn }) => {
			const [p, q] = [back.get(a) ?? 0, back.get(b) ?? 0].sort((one, other) => one - other);
			return { a, b, metres: metres.get(p * units + q) ?? Math.max(1, Math.round(drawn)), kind: "land" };
		});
}

/** Links of both; one that ended in a replaced unit now ends in the most populous of those that took its place. */
function joinLinks(coarse: Atlas, fine: Atlas, { coarseOf, fromCoarse, fromFine }: Nesting): Link[] {
	const largest = largestWithin(fine, coarseOf);
	const seat = (unit: number) => (fromCoarse[unit] >= 0 ? fromCoarse[unit] : fromFine[largest(unit)]);
	return [
		...coarse.graph.links.map((link) => ({ ...link, a: seat(link.a), b: seat(link.b) })),
		...fine.graph.links.map((link) => ({ ...link, a: fromFine[link.a], b: fromFine[link.b] })),
	];
}

/** Outlines: kept units keep theirs; a fine unit has its borders, and its part of the shores of the coarse unit it lies in. */
function joinPerimeters(
	coarse: Atlas,
	{ coarseOf, fromCoarse, fromFine, units }: Nesting,
	graph: DualGraph,
	shores: Float64Array,
): Float64Array {
	const outer = coarse.perimeters.slice();
	coarse.graph.edgeA.forEach((a, e) => {
		outer[a] -= coarse.graph.edgeMetres[e];
		outer[coarse.graph.edgeB[e]] -= coarse.graph.edgeMetres[e];
	});
	const drawn = Float64Array.from(fromFine, (u) => shores[u]);
	const shared = allocate(
		Array.from(outer, (metres) => Math.max(0, metres)),
		coarseOf,
		drawn,
		1,
	);
	const perimeters = new Float64Array(units.ids.length);
	const isFine = new Uint8Array(units.ids.length);
	fromFine.forEach((u, f) => {
		perimeters[u] = shared[f];
		isFine[u] = 1;
	});
	graph.edgeA.forEach((a, e) => {
		for (const u of [a, graph.edgeB[e]]) if (isFine[u] === 1) perimeters[u] += graph.edgeMetres[e];
	});
	fromCoarse.forEach((u, c) => {
		if (u >= 0) perimeters[u] = coarse.perimeters[c];
	});
	return perimeters;
}
