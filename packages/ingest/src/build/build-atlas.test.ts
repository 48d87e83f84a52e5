import { type Atlas, columnValues, LinkKind } from "@velvet/core";
import { validateDualGraph } from "@velvet/testkit";
import { topology } from "topojson-server";
import { describe, expect, it } from "vitest";
import { build, collection, feature, fourSquares, goodTable, type Ring, spec, square } from "../testing/make-files.ts";
import { formatReport } from "./ledger.ts";

const others = [feature("02", [square(11, 50)]), feature("03", [square(10, 51)]), feature("04", [square(11, 51)])];

async function built(document: object, contents: { readonly [name: string]: string } = {}): Promise<Atlas> {
	const result = await build(document, { "map.json": fourSquares(), "votes.csv": goodTable, ...contents });
	if (!result.ok) throw new Error(JSON.stringify(result.issues));
	expect(validateDualGraph(result.value.atlas.graph)).toEqual([]);
	return result.value.atlas;
}

function borders(atlas: Atlas): string[] {
	const { edgeA, edgeB, edgeKinds } = atlas.graph;
	const { ids } = atlas.units;
	return Array.from(edgeA, (a, e) => `${ids[a]}-${ids[edgeB[e]]}${edgeKinds[e] === LinkKind.land ? "" : "*"}`);
}

const areaOf = (atlas: Atlas, unit: number) => columnValues(atlas, "area_km2")[unit];
const strip = (south: number, north: number) =>
	6371.0088 ** 2 * (Math.PI / 180) * (Math.sin((north * Math.PI) / 180) - Math.sin((south * Math.PI) / 180));

describe("four squares", () => {
	it("border one another along lines, not in the point where they meet", async () => {
		const atlas = await built(spec());
		expect(borders(atlas)).toEqual(["01-02", "01-03", "02-04", "03-04"]);
		// A degree of meridian is 111,195 m; of the 51st parallel, cos 51° of it.
		expect(Array.from(atlas.graph.edgeMetres)).toEqual([111_195, 69_977, 69_977, 111_195].map(near));
		expect(areaOf(atlas, 0)).toBeCloseTo(strip(50, 51), 0);
	});

	it("have their names, parents, figures and votes", async () => {
		const atlas = await built(spec({ units: { ...units(), parent: { prefix: 2, name: "votes:name" } } }));
		expect(atlas.units.names).toEqual(["One", "Two", "Three", "Four"]);
		expect(atlas.units.parents.names).toEqual(["One", "Two", "Three", "Four"]);
		expect(columnValues(atlas, "total")).toEqual(Float64Array.of(15, 12, 16, 20));
		expect(atlas.provenance.sources[0]).toMatchObject({ key: "us", licence: "CC0" });
		expect(atlas.provenance.sources[0].sha256).toMatch(/^[0-9a-f]{64} [0-9a-f]{64}$/);
	});

	it("lie in an equal-area frame 975 wide", async () => {
		const { outlines } = await built(spec());
		expect(outlines.projection).toBe("lambert-azimuthal-equal-area 11.0 51.0");
		expect(outlines.width).toBe(975);
		expect(Math.min(...outlines.x, ...outlines.y)).toBeGreaterThan(0);
		expect(Math.max(...outlines.x)).toBeLessThan(975);
		expect(Math.max(...outlines.y)).toBeLessThan(outlines.height);
	});

	it("take the countries around them from a file", async () => {
		const around = collection(feature("X", [square(12, 49, 3)]), feature("Y", [square(0, 0)]));
		const atlas = await built(spec({ outer: { file: "around.json", countries: ["X"] } }), { "around.json": around });
		const kinds = new Map<number, number>();
		for (const kind of atlas.outlines.arcKinds) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
		expect([...kinds.keys()].sort()).toEqual([0, 2, 4]);
	});
});

describe("files of several grids", () => {
	const halves = [
		{ a: feature("01", [square(10, 50)]), b: feature("03", [square(10, 51)]) },
		{ a: feature("02", [square(11, 50)]), b: feature("04", [square(11, 51)]) },
	];
	const topologies = (quantization: readonly number[]) =>
		Object.fromEntries(
			halves.map(({ a, b }, k) => {
				const features = { type: "FeatureCollection", features: [a, b] } as never;
				return [`half${k}.json`, JSON.stringify(topology({ units: features }, quantization[k]))];
			}),
		);
	const document = spec({ units: { ...units(), files: ["half0.json", "half1.json"] } });

	it.each([[[1e4, 1e4]], [[1e4, 777]], [[123, 1e5]]])(
		"meet where their lines are the same: %j",
		async (quantization) => {
			const atlas = await built(document, topologies(quantization));
			expect(borders(atlas)).toEqual(["01-02", "01-03", "02-04", "03-04"]);
		},
	);

	it("say how far points had to move", async () => {
		const wavy = (x: number) => Array.from({ length: 20 }, (_, k) => [x + 0.013 * (k % 3), 50 + k / 19] as const);
		const west: Ring = [[10, 50], [10, 51], ...wavy(11).toReversed(), [10, 50]];
		const east: Ring = [...wavy(11), [12.7, 51], [12.7, 50], [11, 50]];
		const file = (id: string, ring: Ring, quantization: number) =>
			JSON.stringify(
				topology({ units: { type: "FeatureCollection", features: [feature(id, [ring])] } as never }, quantization),
			);
		const contents = {
			"map.json": file("01", west, 1000),
			"east.json": file("02", east, 1500),
			"votes.csv": goodTable,
		};
		const result = await build(spec({ units: { ...units(), files: ["map.json", "east.json"] } }), contents);
		expect(result.ok && borders(result.value.atlas)).toEqual(["01-02"]);
		expect(result.ok && result.notices.map(({ code }) => code)).toContain("files-snapped");
	});
});

describe("shapes that need care", () => {
	const first = async (...rings: readonly Ring[]) =>
		built(spec(), { "map.json": collection(feature("01", rings), ...others) });

	it("keep a hole, and count its line", async () => {
		const atlas = await first(square(10, 50), square(10.4, 50.4, 0.2));
		expect(areaOf(atlas, 0)).toBeCloseTo(strip(50, 51) - 0.2 * strip(50.4, 50.6), 0);
		expect(atlas.outlines.ringsOf[1]).toBe(2);
	});

	it("lose a hole that lies outside", async () => {
		expect(areaOf(await first(square(10, 50), square(20, 50, 0.2)), 0)).toBeCloseTo(strip(50, 51), 0);
	});

	it("have both wings of a bow tie", async () => {
		const knot: Ring = [
			[10, 50],
			[11, 51],
			[11, 50],
			[10, 51],
			[10, 50],
		];
		const corner: Ring = [
			[10, 50],
			[10.5, 50.5],
			[11, 51],
			[11, 50],
			[10.5, 50.5],
			[10, 51],
			[10, 50],
		];
		for (const ring of [knot, corner]) {
			const atlas = await first(ring);
			expect(areaOf(atlas, 0)).toBeCloseTo(strip(50, 51) / 2, -2);
			expect(borders(atlas)).toContain("01-02");
		}
	});

	it("count land once where parts cover one another", async () => {
		for (const part of [square(10, 50), square(10.2, 50.2, 0.2), square(10.5, 50.5, 0.5)]) {
			const geometry = { type: "MultiPolygon", coordinates: [[square(10, 50)], [part]] };
			const map = collection({ type: "Feature", id: "01", geometry }, ...others);
			expect(areaOf(await built(spec(), { "map.json": map }), 0)).toBeCloseTo(strip(50, 51), 0);
		}
	});

	it("find the border where one side has corners that the other has not", async () => {
		const map = collection(
			feature("01", [square(10, 50, 2)]),
			feature("02", [square(12, 50)]),
			feature("03", [square(12, 51)]),
		);
		const atlas = await built(spec(), { "map.json": map });
		expect(borders(atlas)).toEqual(["01-02", "01-03", "02-03"]);
		expect(atlas.perimeters[0]).toBeCloseTo(4 * 111_195 + 2 * 69_977 + 2 * 71_474, -5);
	});

	it("are one country over the 180th meridian, cut or not", async () => {
		const cut = collection(
			feature("01", [square(178, 50)]),
			{
				type: "Feature",
				id: "02",
				geometry: { type: "MultiPolygon", coordinates: [[square(179, 50)], [square(-180, 50)]] },
			},
			feature("03", [square(-179, 50)]),
		);
		const jump: Ring = [
			[179, 50],
			[179, 51],
			[-179, 51],
			[-179, 50],
			[179, 50],
		];
		const beyond: Ring = [
			[179, 50],
			[179, 51],
			[181, 51],
			[181, 50],
			[179, 50],
		];
		for (const ring of [jump, beyond, undefined]) {
			const whole = collection(
				feature("01", [square(178, 50)]),
				feature("02", [ring ?? []]),
				feature("03", [square(-179, 50)]),
			);
			const atlas = await built(spec(), { "map.json": ring ? whole : cut });
			expect(borders(atlas)).toEqual(["01-02", "02-03"]);
			expect(areaOf(atlas, 1)).toBeCloseTo(2 * strip(50, 51), 0);
			expect(atlas.outlines.ringsOf[2] - atlas.outlines.ringsOf[1]).toBe(1);
			expect(Math.max(...atlas.outlines.longitudes)).toBeLessThanOrEqual(180);
			expect(Math.max(...atlas.outlines.x) - Math.min(...atlas.outlines.x)).toBeGreaterThan(900);
		}
	});
});

describe("links and graphs", () => {
	const lonely = collection(
		feature("01", [square(10, 50)]),
		feature("02", [square(11, 50)]),
		feature("03", [square(20, 50)]),
	);

	it("join what no line joins", async () => {
		const links = "a,b,kind,reason\n3,02,ferry,A boat\n";
		const atlas = await built(spec({ links: "links.csv" }), { "map.json": lonely, "links.csv": links });
		expect(borders(atlas)).toEqual(["01-02", "02-03*"]);
		expect(atlas.graph.links).toEqual([{ a: 1, b: 2, kind: "ferry", reason: "A boat" }]);
	});

	it.each([
		[
			"node-link",
			{
				nodes: [
					{ id: 0, G: "01" },
					{ id: 1, G: "02" },
					{ id: 2, G: "03" },
				],
				links: [
					{ source: 0, target: 2 },
					{ source: 1, target: 0 },
				],
			},
		],
		[
			"edges",
			{
				nodes: [
					{ id: 0, G: "01" },
					{ id: 1, G: "02" },
					{ id: 2, G: "03" },
				],
				edges: [
					{ source: 0, target: 2 },
					{ source: 1, target: 0 },
				],
			},
		],
		[
			"adjacency",
			{
				nodes: [
					{ id: 0, G: "01" },
					{ id: 1, G: "02" },
					{ id: 2, G: "03" },
				],
				adjacency: [[{ id: 2 }, { id: 1 }], [{ id: 0 }], [{ id: 0 }]],
			},
		],
	])("are read as NetworkX writes them: %s", async (_, graph) => {
		const document = spec({ adjacency: { file: "g.json", id: "G", kind: "sea" } });
		const atlas = await built(document, { "map.json": lonely, "g.json": JSON.stringify(graph) });
		expect(borders(atlas)).toEqual(["01-02", "01-03*"]);
	});
});

it("a table of parents names them, and a percentage is of what it says", async () => {
	const people = { key: "people", unit: "people", aggregation: "sum", from: "votes:people" };
	const share = {
		key: "share",
		unit: "percent",
		aggregation: { mean: "people" },
		from: "votes:a",
		percentOf: "votes:people",
	};
	const base = spec();
	const about = { title: "x", year: 2020, source: "us" };
	const columns = (base.columns as { key: string }[]).filter(({ key }) => key !== "people");
	const atlas = await built(
		spec({
			units: { ...units(), parent: { prefix: 1, name: "rows:title", code: "rows:short" } },
			tables: { ...(base.tables as object), rows: { file: "rows.csv", id: "id", level: "parent" } },
			columns: [...columns, { ...about, ...people }, { ...about, ...share }],
		}),
		{ "rows.csv": "id,title,short\n0,The only row,ROW\n" },
	);
	expect(atlas.units.parents).toEqual({ ids: ["0"], names: ["The only row"], codes: ["ROW"] });
	expect(columnValues(atlas, "share")).toEqual(Float64Array.of(10, 3, 8, 0));
});

it("fractions of votes are rounded and their sum is kept", async () => {
	const table = goodTable.replace("10,5", "10.4,5").replace("3,9", "3.4,9").replace("8,8", "8.2,8");
	expect(columnValues(await built(spec(), { "votes.csv": table }), "a")).toEqual(Float64Array.of(11, 3, 8, 0));
});

it("the report names every row and shape that stayed alone", async () => {
	const contents = { "map.json": fourSquares(), "votes.csv": goodTable.replace("04,Four", '"9,9",Nine') };
	const result = await build(spec(), contents);
	expect(result.ok && formatReport(result.value.report)).toBe(
		[
			"code,file,id,what",
			'rows-unmatched,votes.csv,"9,9",rows without a place',
			"units-without-row,votes.csv,04,units without a row",
			"names-missing,units.name,04,units without a name",
			"votes-missing,A vote,04,units without votes",
			"",
		].join("\n"),
	);
});

function units(): object {
	return spec().units as object;
}

function near(metres: number): unknown {
	return expect.toSatisfy((value: number) => Math.abs(value - metres) <= 2);
}
