import { unitLabel } from "../atlas/unit-table.ts";
import { LinkKind, linkReaches } from "../dual-graph/dual-graph.ts";
import { findPieces, type Piece, type Pieces } from "../plan/pieces.ts";
import { byPolity, type Ground } from "./ground.ts";
import type { Metric, MetricValue } from "./metric.ts";

type Counts = { readonly [polity: string]: number };
type ByLinks = { readonly [reach: string]: Counts };

export type PiecesValue = MetricValue & { readonly polities: Counts; readonly byLinks: ByLinks };
export type NamedPiece = {
	readonly id: string;
	readonly name: string;
	readonly units: number;
	readonly people: number;
};
export type NamedPieces = MetricValue & {
	readonly polities: {
		readonly [polity: string]: {
			readonly value: number;
			readonly people: number;
			readonly list: readonly NamedPiece[];
		};
	};
	readonly byLinks?: ByLinks;
};
export type LargestPiece = MetricValue & {
	readonly polities: {
		readonly [polity: string]: { readonly value: number; readonly people: number; readonly units: number };
	};
};

const caveat = "Whether people can travel between pieces: that depends on roads, ports and treaties.";

/** Connected pieces of each polity, by cumulative link kind. models.md (9.2). */
export const pieces: Metric<PiecesValue> = {
	key: "pieces",
	version: 1,
	title: "Pieces",
	meaning: "Connected pieces that the nations fall into, over the links that count.",
	formula: "connected components of the units of each polity",
	unit: "pieces",
	range: [0, null],
	frontier: "trades",
	source: "models.md (9.2)",
	caveat,
	compute(ground) {
		const polities = countPieces(ground, piecesAt(ground, ground.linkKind));
		const byLinks: Record<string, Counts> = {};
		linkReaches.forEach((reach, kind) => {
			byLinks[reach] = countPieces(ground, piecesAt(ground, kind));
		});
		return { value: total(polities), polities, byLinks };
	},
};

/** People in the largest piece of each polity, and its share. */
export const largestPiece: Metric<LargestPiece> = {
	key: "largest-piece",
	version: 1,
	title: "Largest piece",
	meaning: "The share of people who live in the largest piece of their nation.",
	formula: "Σ people of the largest piece of each polity / Σ people",
	unit: "share",
	range: [0, 1],
	frontier: "trades",
	source: "models.md (9.2)",
	caveat,
	compute(ground) {
		const { list } = piecesAt(ground, ground.linkKind);
		const polities = byPolity(ground, (k) => {
			const main = mainPiece(list, k);
			const people = ground.tallies[k].people;
			return {
				value: main && people > 0 ? main.people / people : 0,
				people: main?.people ?? 0,
				units: main?.units ?? 0,
			};
		});
		const inLargest = total(byPolity(ground, (k) => polities[ground.polities[k].id].people));
		const everyone = ground.tallies.reduce((sum, tally) => sum + tally.people, 0);
		return { value: everyone > 0 ? inLargest / everyone : 0, polities };
	},
};

/** Pieces of a polity other than its largest, by name and by link kind. */
export const exclaves: Metric<NamedPieces> = {
	key: "exclaves",
	version: 1,
	title: "Exclaves",
	meaning: "Pieces cut off from the largest piece of their nation, over the links that count.",
	formula: "pieces of each polity − 1",
	unit: "pieces",
	range: [0, null],
	frontier: "trades",
	source: "GLOSSARY: exclave",
	caveat,
	compute(ground) {
		const { list } = piecesAt(ground, ground.linkKind);
		const polities = byPolity(ground, (k) => {
			const main = mainPiece(list, k);
			return named(
				ground,
				list.filter((piece) => piece.polity === k && piece !== main),
			);
		});
		const byLinks: Record<string, Counts> = {};
		linkReaches.forEach((reach, kind) => {
			const counts = countPieces(ground, piecesAt(ground, kind));
			byLinks[reach] = byPolity(ground, (k) => Math.max(0, counts[ground.polities[k].id] - 1));
		});
		return { value: total(byPolity(ground, (k) => polities[ground.polities[k].id].value)), polities, byLinks };
	},
};

/** Pieces that lie wholly inside one other polity: no sea, lake, foreign or third border. */
export const enclaves: Metric<NamedPieces> = {
	key: "enclaves",
	version: 1,
	title: "Enclaves",
	meaning: "Pieces surrounded by one other nation on all sides.",
	formula: "pieces whose whole outline borders one other polity",
	unit: "pieces",
	range: [0, null],
	frontier: "trades",
	source: "GLOSSARY: enclave",
	caveat,
	compute(ground) {
		const { list } = piecesAt(ground, ground.linkKind);
		const polities = byPolity(ground, (k) =>
			named(
				ground,
				list.filter((piece) => piece.polity === k && !piece.open && piece.neighbours.length === 1),
			),
		);
		return { value: total(byPolity(ground, (k) => polities[ground.polities[k].id].value)), polities };
	},
};

const found = new WeakMap<Ground, Pieces[]>();

/**
 * Several metrics look at the same pieces: they are found once for each ground and link kind, and kinds of which the
 * atlas has no link share the pieces of the kind before.
 */
export function piecesAt(ground: Ground, kind: number): Pieces {
	const known = found.get(ground) ?? [];
	found.set(ground, known);
	known[kind] ??=
		kind > LinkKind.land && !ground.atlas.graph.edgeKinds.includes(kind)
			? piecesAt(ground, kind - 1)
			: findPieces(ground.atlas, ground.plan.assignment, ground.people, kind);
	return known[kind];
}

function mainPiece(list: readonly Piece[], polity: number): Piece | undefined {
	let main: Piece | undefined;
	for (const piece of list) {
		if (piece.polity === polity && (main === undefined || piece.people > main.people)) main = piece;
	}
	return main;
}

/** How many of some pieces each polity has. */
export function countPieces(ground: Ground, { list }: Pieces): Counts {
	const counts = new Uint32Array(ground.polities.length);
	for (const piece of list) counts[piece.polity]++;
	return byPolity(ground, (k) => counts[k]);
}

function named(ground: Ground, list: readonly Piece[]) {
	const { units } = ground.atlas;
	const sorted = [...list].sort((p, q) => q.people - p.people || p.seat - q.seat);
	return {
		value: list.length,
		people: list.reduce((sum, piece) => sum + piece.people, 0),
		list: sorted.map((piece) => ({
			id: units.ids[piece.seat] as string,
			name: unitLabel(units, piece.seat),
			units: piece.units,
			people: piece.people,
		})),
	};
}

function total(counts: Counts): number {
	return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
