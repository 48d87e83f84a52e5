/** How two units touch. Kinds are cumulative in the order given: `+ferry` counts land, bridge and ferry. */
export const LinkKind = { land: 0, bridge: 1, ferry: 2, sea: 3 } as const;
export type LinkName = keyof typeof LinkKind;
export const linkNames = ["land", "bridge", "ferry", "sea"] as const satisfies readonly LinkName[];

/** A scenario's choice of links: this kind and all before it. */
export type LinkReach = "land" | "+bridge" | "+ferry" | "+sea";
export const linkReaches = ["land", "+bridge", "+ferry", "+sea"] as const satisfies readonly LinkReach[];

/** The highest `LinkKind` that a reach counts. */
export function highestKind(reach: LinkReach): number {
	return linkReaches.indexOf(reach);
}

/** A link by decision rather than by a shared line, with its reason. */
export interface Link {
	readonly a: number;
	readonly b: number;
	readonly kind: LinkName;
	readonly reason: string;
}

/**
 * Units as nodes, shared borders as edges, in compressed sparse rows.
 *
 * Invariants: rook adjacency (a shared line, never a point); no loops; each edge stands once in each of its two
 * rows with the same edge number; rows sorted by neighbour; edges numbered 0 … m − 1 by (smaller, larger) unit.
 * A pair that shares a line and has a link beside it is one edge of kind land.
 */
export interface DualGraph {
	/** n + 1: row of unit u is `offsets[u] … offsets[u + 1]`. */
	readonly offsets: Uint32Array;
	readonly neighbours: Uint32Array;
	/** Edge number of each entry of `neighbours`. */
	readonly edgeOf: Uint32Array;
	/** By edge: its two units, smaller first. */
	readonly edgeA: Uint32Array;
	readonly edgeB: Uint32Array;
	/** By edge: shared border in whole metres on the sphere, 0 for links that are not land. */
	readonly edgeMetres: Float64Array;
	/** By edge: a `LinkKind`. */
	readonly edgeKinds: Uint8Array;
	/** Every link by decision, with its reason. */
	readonly links: readonly Link[];
}

export interface EdgeRecord {
	readonly a: number;
	readonly b: number;
	readonly metres: number;
	readonly kind: LinkName;
}

/** Number of units. */
export function unitCount(graph: DualGraph): number {
	return graph.offsets.length - 1;
}
