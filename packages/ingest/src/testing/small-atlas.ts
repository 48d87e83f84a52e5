import { ArcKind, type Atlas, buildDualGraph, type Column, OUTSIDE, type UnitId } from "@velvet/core";
import { gridAtlas } from "@velvet/testkit";

/** Two by two squares with ids that spreadsheets spoil, a link, odd numbers, and outlines of the first square. */
export function smallAtlas(): Atlas {
	const grid = gridAtlas(2, 2, [
		[3, 1],
		[1, 3],
		[2, 2],
		[0, 0],
	]);
	const ids = ["01001", "01003", "02001", "10001"] as UnitId[];
	const columns = new Map(grid.columns);
	columns.set("odd", {
		...grid.columns.get("adults")!,
		key: "odd",
		aggregation: { kind: "mean", weight: "people" },
		values: Float64Array.of(Number.NaN, -1 / 3, 2 ** 52, -0),
	});
	const borders = [
		{ a: 0, b: 1, metres: 1000, kind: "land" },
		{ a: 0, b: 2, metres: 96, kind: "land" },
		{ a: 1, b: 3, metres: 1, kind: "land" },
	] as const;
	return {
		...grid,
		columns,
		parentColumns: new Map([["seats", seats(grid.units.parents.ids.length)]]),
		units: { ...grid.units, ids, names: ["Autauga", "Bal|dwin", 'Ca"rd, Inal', "Doña Ana"] },
		graph: buildDualGraph(4, borders, [{ a: 2, b: 3, kind: "ferry", reason: "A boat" }]),
		provenance: {
			...grid.provenance,
			dropped: [{ what: "islands merged into 02001", count: 1, ids: ["02013"], why: "No votes of their own." }],
		},
		outlines: {
			width: 975,
			height: 610,
			projection: "none",
			x: Float32Array.of(0, 1.5, 1.515625, 0),
			y: Float32Array.of(0, 0, -2.25, 0),
			longitudes: Float32Array.of(-120.5, 179.7784, -0.0001, -120.5),
			latitudes: Float32Array.of(48, -14.5525, 71.3525, 48),
			arcOffsets: Uint32Array.of(0, 4),
			arcKinds: Uint8Array.of(ArcKind.lake),
			arcLeft: Uint32Array.of(OUTSIDE),
			arcRight: Uint32Array.of(0),
			ringsOf: Uint32Array.of(0, 1, 1, 1, 1),
			ringOffsets: Uint32Array.of(0, 1),
			ringArcs: Int32Array.of(0),
		},
	};
}

function seats(parents: number): Column {
	return {
		key: "seats",
		title: "seats of a parent; none for the first",
		unit: "seats",
		year: 2020,
		source: "grid",
		aggregation: { kind: "sum" },
		values: Float64Array.from({ length: parents }, (_, p) => p || Number.NaN),
	};
}
