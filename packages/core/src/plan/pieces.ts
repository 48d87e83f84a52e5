import type { Atlas } from "../atlas/atlas.ts";
import { type Components, labelledComponents, NO_COMPONENT } from "../dual-graph/components.ts";
import { UNASSIGNED } from "./plan.ts";

/** A connected piece of a polity. */
export interface Piece {
	readonly polity: number;
	readonly units: number;
	readonly people: number;
	/** The unit with the most people: it gives the piece its name. */
	readonly seat: number;
	/** Other polities that the piece touches, and whether some of its outline is no nation's: sea, lake, abroad, unassigned. */
	readonly neighbours: readonly number[];
	readonly open: boolean;
}

export interface Pieces {
	readonly components: Components;
	/** In the order of component numbers. */
	readonly list: readonly Piece[];
}

/** Shorter outer outlines are gaps between drawn lines, not shores. Metres. */
const SHORE_METRES = 500;

/** The connected pieces of every polity over links up to `kind`. O(n + m). */
export function findPieces(atlas: Atlas, assignment: Uint16Array, people: Float64Array, kind: number): Pieces {
	const components = labelledComponents(atlas.graph, assignment, kind, UNASSIGNED);
	const units = new Uint32Array(components.count);
	const inhabitants = new Float64Array(components.count);
	const seat = new Uint32Array(components.count).fill(NO_COMPONENT);
	const open = new Uint8Array(components.count);
	const touching: Set<number>[] = Array.from({ length: components.count }, () => new Set());
	const outer = outerMetres(atlas);
	for (let u = 0; u < assignment.length; u++) {
		const piece = components.of[u];
		if (piece === NO_COMPONENT) continue;
		units[piece]++;
		inhabitants[piece] += people[u] || 0;
		if (seat[piece] === NO_COMPONENT || (people[u] || 0) > (people[seat[piece]] || 0)) seat[piece] = u;
		if (outer[u] > SHORE_METRES) open[piece] = 1;
	}
	const { edgeA, edgeB, edgeKinds } = atlas.graph;
	const meet = (piece: number, other: number) => {
		if (other === UNASSIGNED) open[piece] = 1;
		else touching[piece].add(other);
	};
	for (let e = 0; e < edgeA.length; e++) {
		const a = assignment[edgeA[e]];
		const b = assignment[edgeB[e]];
		if (a === b || edgeKinds[e] > kind) continue;
		if (a !== UNASSIGNED) meet(components.of[edgeA[e]], b);
		if (b !== UNASSIGNED) meet(components.of[edgeB[e]], a);
	}
	const list = touching.map((neighbours, piece) => ({
		polity: assignment[seat[piece]],
		units: units[piece],
		people: inhabitants[piece],
		seat: seat[piece],
		neighbours: [...neighbours].sort((p, q) => p - q),
		open: open[piece] === 1,
	}));
	return { components, list };
}

const outerCache = new WeakMap<Atlas, Float64Array>();

/** Metres of each unit's outline that no other unit shares. Depends on the atlas alone, so it is found once. */
function outerMetres(atlas: Atlas): Float64Array {
	const known = outerCache.get(atlas);
	if (known !== undefined) return known;
	const { edgeA, edgeB, edgeMetres } = atlas.graph;
	const outer = atlas.perimeters.slice();
	for (let e = 0; e < edgeA.length; e++) {
		outer[edgeA[e]] -= edgeMetres[e];
		outer[edgeB[e]] -= edgeMetres[e];
	}
	outerCache.set(atlas, outer);
	return outer;
}
