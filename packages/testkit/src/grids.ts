import { type Atlas, buildDualGraph, type Column, type EdgeRecord, type UnitId } from "@velvet/core";

/** Votes of camp A and B in one unit of a grid. */
export type GridVotes = readonly (readonly [a: number, b: number])[];

const METRES = 1000;

/** Edges of a grid of rows × columns, each border a kilometre: unit r·columns + c touches its four neighbours. */
export function gridEdges(rows: number, columns: number): EdgeRecord[] {
	const edges: EdgeRecord[] = [];
	for (let r = 0; r < rows; r++) {
		for (let c = 0; c < columns; c++) {
			const u = r * columns + c;
			if (c + 1 < columns) edges.push({ a: u, b: u + 1, metres: METRES, kind: "land" });
			if (r + 1 < rows) edges.push({ a: u, b: u + columns, metres: METRES, kind: "land" });
		}
	}
	return edges;
}

/**
 * A country of squares, a kilometre each way; every row is a parent. People are ten times the voters.
 *
 * @param votes row by row.
 */
export function gridAtlas(rows: number, columns: number, votes: GridVotes): Atlas {
	const n = rows * columns;
	const ids = Array.from({ length: n }, (_, u) => `u${String(u).padStart(3, "0")}` as UnitId);
	const parents = Array.from({ length: rows }, (_, r) => `p${r}`);
	const column = (key: string, values: (u: number) => number, unit: string): [string, Column] => [
		key,
		{
			key,
			title: key,
			unit,
			year: 2000,
			source: "grid",
			aggregation: { kind: "sum" },
			values: Float64Array.from({ length: n }, (_, u) => values(u)),
		},
	];
	return {
		id: "grid",
		title: "A grid",
		version: "1",
		hash: "sha256:grid",
		levels: { unit: "square", parent: "row" },
		units: {
			ids,
			names: ids.map((id) => `Square ${id}`),
			parentOf: Uint16Array.from({ length: n }, (_, u) => Math.floor(u / columns)),
			parents: { ids: parents, names: parents.map((id) => `Row ${id}`), codes: parents.map((id) => id.toUpperCase()) },
		},
		graph: buildDualGraph(n, gridEdges(rows, columns)),
		columns: new Map([
			column("a", (u) => votes[u][0], "votes"),
			column("b", (u) => votes[u][1], "votes"),
			column("total", (u) => votes[u][0] + votes[u][1] + 1, "votes"),
			column("people", (u) => 10 * (votes[u][0] + votes[u][1]), "people"),
			column("adults", () => 75, "percent"),
			column("land", () => 1, "km2"),
		]),
		votes: [
			{
				id: "grid-vote",
				title: "A vote",
				year: 2000,
				choices: [
					{ key: "a", name: "Ay", column: "a" },
					{ key: "b", name: "Bee", column: "b" },
				],
				totalColumn: "total",
				peopleColumn: "people",
				adultsPercentColumn: "adults",
			},
		],
		areaColumn: "land",
		perimeters: new Float64Array(n).fill(4 * METRES),
		provenance: {
			sources: [{ key: "grid", title: "A grid", publisher: "testkit", licence: "Apache-2.0", sha256: "" }],
			dropped: [],
		},
		outlines: noOutlines(n),
	};
}

function noOutlines(n: number): Atlas["outlines"] {
	return {
		width: 1,
		height: 1,
		projection: "none",
		x: new Float32Array(0),
		y: new Float32Array(0),
		longitudes: new Float32Array(0),
		latitudes: new Float32Array(0),
		arcOffsets: new Uint32Array(1),
		arcKinds: new Uint8Array(0),
		arcLeft: new Uint32Array(0),
		arcRight: new Uint32Array(0),
		ringsOf: new Uint32Array(n + 1),
		ringOffsets: new Uint32Array(1),
		ringArcs: new Int32Array(0),
	};
}
