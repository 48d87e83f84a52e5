import { invariant } from "../velvet-error.ts";
import { type DualGraph, type EdgeRecord, type Link, LinkKind } from "./dual-graph.ts";

/**
 * Builds compressed sparse rows in bulk from land borders and links. O(n + m log m).
 *
 * Loops and zero-length land contacts are dropped; a pair given twice adds up its metres and keeps the nearest kind.
 */
export function buildDualGraph(units: number, borders: readonly EdgeRecord[], links: readonly Link[] = []): DualGraph {
	const edges = mergeEdges(units, [...borders, ...links.map((link) => ({ ...link, metres: 0 }))]);
	const m = edges.length;
	const edgeA = new Uint32Array(m);
	const edgeB = new Uint32Array(m);
	const edgeMetres = new Float64Array(m);
	const edgeKinds = new Uint8Array(m);
	edges.forEach((edge, e) => {
		edgeA[e] = edge.a;
		edgeB[e] = edge.b;
		edgeMetres[e] = edge.metres;
		edgeKinds[e] = LinkKind[edge.kind];
	});
	return { ...compressRows(units, edgeA, edgeB), edgeA, edgeB, edgeMetres, edgeKinds, links };
}

/** Rows of the graph from its edges, which must be sorted by (smaller, larger) unit and stand once each. O(n + m). */
export function compressRows(
	units: number,
	edgeA: Uint32Array,
	edgeB: Uint32Array,
): Pick<DualGraph, "offsets" | "neighbours" | "edgeOf"> {
	const m = edgeA.length;
	const offsets = new Uint32Array(units + 1);
	for (let e = 0; e < m; e++) {
		offsets[edgeA[e] + 1]++;
		offsets[edgeB[e] + 1]++;
	}
	for (let u = 0; u < units; u++) offsets[u + 1] += offsets[u];
	const neighbours = new Uint32Array(2 * m);
	const edgeOf = new Uint32Array(2 * m);
	const next = offsets.slice(0, units);
	const place = (from: number, to: number, e: number) => {
		neighbours[next[from]] = to;
		edgeOf[next[from]++] = e;
	};
	// Smaller neighbours first, then larger ones: edges are sorted, so every row comes out sorted.
	for (let e = 0; e < m; e++) place(edgeB[e], edgeA[e], e);
	for (let e = 0; e < m; e++) place(edgeA[e], edgeB[e], e);
	return { offsets, neighbours, edgeOf };
}

function mergeEdges(units: number, records: readonly EdgeRecord[]): EdgeRecord[] {
	const byPair = new Map<number, EdgeRecord>();
	for (const record of records) {
		const a = Math.min(record.a, record.b);
		const b = Math.max(record.a, record.b);
		invariant(a >= 0 && b < units, `Edge ${record.a}-${record.b} leaves the ${units} units`);
		if (a === b || (record.kind === "land" && record.metres <= 0)) continue;
		const key = a * units + b;
		const known = byPair.get(key);
		const kind = known && LinkKind[known.kind] < LinkKind[record.kind] ? known.kind : record.kind;
		byPair.set(key, { a, b, metres: (known?.metres ?? 0) + record.metres, kind });
	}
	return [...byPair.values()].sort((p, q) => p.a - q.a || p.b - q.b);
}
