import { Buffer } from "node:buffer";
import { gzipSync } from "node:zlib";
import { afterAll, expect, it } from "vitest";
import { decodeAtlas } from "../atlas-file/decode-atlas.ts";
import { encodeAtlas } from "../atlas-file/encode-atlas.ts";
import {
	build,
	collection,
	dbf,
	feature,
	fourSquares,
	goodTable,
	type Ring,
	shp,
	spec,
	square,
	utm32,
	wgs84,
	zip,
} from "../testing/make-files.ts";

/** What a wrong file must end in: these issue codes, and no others; or an atlas, with these notices. */
type Verdict = { readonly issues: readonly string[] } | { readonly repairs: readonly string[] };

interface Case {
	readonly what: string;
	readonly document?: object;
	readonly map?: string | Uint8Array;
	readonly table?: string | Uint8Array;
	readonly more?: { readonly [name: string]: string | Uint8Array };
	readonly verdict: Verdict;
}

const issues = (...codes: readonly string[]): Verdict => ({ issues: codes });
const repairs = (...codes: readonly string[]): Verdict => ({ repairs: codes });
const others = [feature("02", [square(11, 50)]), feature("03", [square(10, 51)]), feature("04", [square(11, 51)])];
const withFirst = (...rings: readonly Ring[]) => collection(feature("01", rings), ...others);
const rings = [square(10, 50), square(11, 50), square(10, 51), square(11, 51)];
const ids = ["01", "02", "03", "04"];
const layer = (parts: { shp?: Uint8Array; dbf?: Uint8Array; prj?: string | null }) =>
	zip(
		{ name: "lay/er.shp", content: parts.shp ?? shp(rings) },
		{ name: "lay/er.dbf", content: parts.dbf ?? dbf(ids) },
		...(parts.prj === null ? [] : [{ name: "lay/er.prj", content: parts.prj ?? wgs84 }]),
	);
const ofLayer = { units: { ...(spec().units as object), id: "ID" } };
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le");
const semicolons = goodTable.replaceAll(",", ";");
const projected = rings.map((ring) => ring.map(([x, y]) => [x * 50_000, y * 100_000] as const));
const meridian = collection(
	feature("01", [square(178, 50)]),
	feature("02", [square(179, 50)]),
	feature("03", [square(-180, 50)]),
	feature("04", [square(-179, 50)]),
);

/** Each with its own name, so that a failure says what the world did. */
const cases: readonly Case[] = [
	{ what: "a truncated zip", map: layer({}).slice(0, 400), verdict: issues("damaged-archive") },
	{ what: "a zip whose bytes are damaged", map: damage(layer({}), 60, 90), verdict: issues("damaged-archive") },
	{
		what: "an encrypted zip",
		map: zip({ name: "a.shp", content: "x", encrypted: true }),
		verdict: issues("damaged-archive"),
	},
	{
		what: "a zip without a layer",
		map: zip({ name: "readme.txt", content: "hello" }),
		verdict: issues("missing-object"),
	},
	{
		what: "a zip with two layers",
		map: zip({ name: "a.shp", content: shp(rings) }, { name: "b.shp", content: shp(rings) }),
		verdict: issues("missing-object"),
	},
	{
		what: "a zip bomb that says what it is",
		map: zip({ name: "a.shp", content: "x", declaredSize: 3_000_000_000 }),
		verdict: issues("too-large"),
	},
	{
		what: "a zip bomb that lies",
		map: zip({ name: "a.shp", content: new Uint8Array(50_000_000), declaredSize: 1000 }),
		verdict: issues("too-large"),
	},
	{ what: "a gzip cut short", map: gzipSync(fourSquares()).subarray(0, 60), verdict: issues("damaged-archive") },
	{ what: "a gzipped map", map: gzipSync(fourSquares()), verdict: repairs() },
	{
		what: "a shapefile without .prj, in degrees",
		document: ofLayer,
		map: layer({ prj: null }),
		verdict: repairs("no-projection"),
	},
	{
		what: "a shapefile without .prj, in metres",
		document: ofLayer,
		map: layer({ prj: null, shp: shp(projected) }),
		verdict: issues("not-degrees"),
	},
	{
		what: "a shapefile in another projection",
		document: ofLayer,
		map: layer({ prj: utm32, shp: shp(rings.map((ring) => ring.map(([x, y]) => [x * 60_000, y * 110_000]))) }),
		verdict: repairs(),
	},
	{
		what: "a shapefile in an unknown projection",
		document: ofLayer,
		map: layer({ prj: 'PROJCS["x",PROJECTION["Butterfly"],UNIT["Meter",1.0]]' }),
		verdict: issues("unknown-projection"),
	},
	{
		what: "a .shp cut short",
		document: ofLayer,
		map: layer({ shp: shp(rings).subarray(0, 500) }),
		verdict: issues("damaged-shapefile"),
	},
	{
		what: "a .shp with a negative length",
		document: ofLayer,
		map: layer({ shp: negativeRecord() }),
		verdict: issues("damaged-shapefile"),
	},
	{
		what: "a .dbf that promises more",
		document: ofLayer,
		map: layer({ dbf: dbf(ids, 4e9) }),
		verdict: issues("damaged-shapefile"),
	},
	{
		what: "a .dbf with fewer rows",
		document: ofLayer,
		map: layer({ dbf: dbf(ids.slice(1)) }),
		verdict: issues("damaged-shapefile"),
	},
	{ what: "a map that is not JSON", map: "{ broken", verdict: issues("not-json") },
	{ what: "an empty map", map: "", verdict: issues("empty-file") },
	{ what: "a map of something else", map: '{"type":"Point","coordinates":[0,0]}', verdict: issues("not-geometry") },
	{ what: "a map without shapes", map: collection(), verdict: issues("no-units") },
	{
		what: "a map of points",
		map: collection({ type: "Feature", id: "01", geometry: { type: "Point", coordinates: [1, 1] } }),
		verdict: issues("no-units"),
	},
	{
		what: "a point among the shapes",
		map: collection(...others, feature("01", [square(10, 50)]), {
			type: "Feature",
			id: "09",
			geometry: { type: "Point", coordinates: [1, 1] },
		}),
		verdict: repairs("shapes-left-out"),
	},
	{
		what: "shapes without ids",
		map: collection(feature(undefined, [square(0, 0)])),
		verdict: issues("missing-column"),
	},
	{
		what: "one shape without an id",
		map: collection(...others, feature("01", [square(10, 50)]), feature(null, [square(12, 50)])),
		verdict: repairs("shapes-left-out"),
	},
	{
		what: "a duplicated id",
		map: collection(...others, feature("01", [square(10, 50)]), feature("01", [square(9, 50)])),
		verdict: repairs("shapes-merged"),
	},
	{
		what: "duplicated ids that disagree",
		document: { units: { ...(spec().units as object), name: "n" } },
		map: collection(feature("01", [square(10, 50)], { n: "x" }), feature("01", [square(9, 50)], { n: "y" }), ...others),
		verdict: issues("parts-disagree"),
	},
	{
		what: "ids as numbers",
		map: collection(
			feature(1, [square(10, 50)]),
			feature(2, [square(11, 50)]),
			feature(3, [square(10, 51)]),
			feature(4, [square(11, 51)]),
		),
		verdict: repairs("id-repaired"),
	},
	{ what: "swapped coordinates", map: collection(feature("01", [square(10, 150)])), verdict: issues("not-degrees") },
	{
		what: "a map in web Mercator by its crs",
		map: JSON.stringify({
			type: "FeatureCollection",
			crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::3857" } },
			features: [],
		}),
		verdict: issues("not-degrees"),
	},
	{
		what: "coordinates that are texts",
		map: collection(feature("01", [[["a", "b"]] as never])),
		verdict: issues("not-geometry"),
	},
	{
		what: "coordinates nested wrongly",
		map: collection(feature("01", [3, 4] as never)),
		verdict: issues("not-geometry"),
	},
	{
		what: "a TopoJSON with two objects",
		map: JSON.stringify({ type: "Topology", objects: { a: {}, b: {} }, arcs: [] }),
		verdict: issues("missing-object"),
	},
	{
		what: "a TopoJSON that uses an arc it lacks",
		map: JSON.stringify({ type: "Topology", objects: { a: { type: "Polygon", arcs: [[7]] } }, arcs: [] }),
		verdict: issues("not-geometry"),
	},
	{ what: "an open ring", map: withFirst(square(10, 50).slice(0, 4)), verdict: repairs("shapes-repaired") },
	{
		what: "a ring of two points",
		map: withFirst(square(10, 50), [
			[10.2, 50.2],
			[10.3, 50.2],
			[10.2, 50.2],
		]),
		verdict: repairs("shapes-repaired"),
	},
	{
		what: "a bow tie",
		map: withFirst([
			[10, 50],
			[11, 51],
			[11, 50],
			[10, 51],
			[10, 50],
		]),
		verdict: repairs("shapes-repaired"),
	},
	{
		what: "a bow tie with its knot as a corner",
		map: withFirst([
			[10, 50],
			[10.5, 50.5],
			[11, 51],
			[11, 50],
			[10.5, 50.5],
			[10, 51],
			[10, 50],
		]),
		verdict: repairs("shapes-repaired"),
	},
	{ what: "a hole", map: withFirst(square(10, 50), square(10.4, 50.4, 0.2)), verdict: repairs() },
	{
		what: "a hole wound like its ring",
		map: withFirst(square(10, 50), square(10.4, 50.4, 0.2).toReversed()),
		verdict: repairs(),
	},
	{ what: "a hole outside", map: withFirst(square(10, 50), square(20, 50, 0.2)), verdict: repairs("shapes-repaired") },
	{
		what: "a hole across the edge",
		map: withFirst(square(10, 50), square(9.9, 50.4, 0.2)),
		verdict: repairs("shapes-repaired"),
	},
	{
		what: "the same part twice",
		map: collection(
			{
				type: "Feature",
				id: "01",
				geometry: { type: "MultiPolygon", coordinates: [[square(10, 50)], [square(10, 50)]] },
			},
			...others,
		),
		verdict: repairs("shapes-repaired"),
	},
	{
		what: "a part within another",
		map: collection(
			{
				type: "Feature",
				id: "01",
				geometry: { type: "MultiPolygon", coordinates: [[square(10, 50)], [square(10.2, 50.2, 0.2)]] },
			},
			...others,
		),
		verdict: repairs("shapes-repaired"),
	},
	{
		what: "the same shape under two ids",
		map: collection(feature("01", [square(10, 50)]), feature("05", [square(10, 50)]), ...others),
		verdict: repairs("shapes-overlap", "units-alone", "units-without-row", "names-missing", "votes-missing"),
	},
	{ what: "a country over the 180th meridian", map: meridian, verdict: repairs() },
	{ what: "an empty table", table: "", verdict: issues("empty-file") },
	{ what: "a table of a header only", table: "id,name,a,b,people\n", verdict: issues("empty-table") },
	{ what: "a table with semicolons", table: semicolons, verdict: repairs() },
	{
		what: "semicolons and decimal commas",
		table: semicolons.replace("10;5", "10,25;4,75"),
		verdict: repairs("decimal-comma", "votes-rounded"),
	},
	{
		what: "commas and points for decimals",
		table: semicolons.replace("10;5", "10,25;4.75"),
		verdict: issues("mixed-numbers"),
	},
	{
		what: "a comma that could mean two things",
		table: semicolons.replace("10;5", "1,234;5"),
		verdict: issues("ambiguous-number"),
	},
	{ what: "thousands grouped in quotes", table: goodTable.replace("10,5", '"1,234",5'), verdict: repairs() },
	{
		what: "thousands grouped by apostrophes and blanks",
		table: goodTable.replace("10,5", "1'234,5 678"),
		verdict: repairs(),
	},
	{ what: "a table in UTF-16", table: utf16(goodTable), verdict: repairs("text-encoding") },
	{
		what: "a table in UTF-16 without its mark",
		table: utf16(goodTable).subarray(2),
		verdict: repairs("text-encoding"),
	},
	{
		what: "a table in Latin 1",
		table: Buffer.from(goodTable.replace("One", "Çà"), "latin1"),
		verdict: repairs("text-encoding"),
	},
	{ what: "a table with a mark for UTF-8", table: `\uFEFF${goodTable}`, verdict: repairs() },
	{ what: "a binary table", table: Buffer.from([1, 0, 2, 3, 0, 9]), verdict: issues("not-text") },
	{
		what: "a spreadsheet",
		table: zip({ name: "xl/workbook.xml", content: "<x/>" }),
		verdict: issues("missing-object"),
	},
	{ what: "a zipped table", table: zip({ name: "votes.csv", content: goodTable }), verdict: repairs() },
	{ what: "lost leading zeros", table: goodTable.replace(/^0/gm, ""), verdict: repairs("id-repaired") },
	{ what: "a duplicated row", table: `${goodTable}01,One,1,1,1\n`, verdict: issues("duplicate-row") },
	{
		what: "a row too many and a row too few",
		table: goodTable.replace("04,Four", "09,Nine"),
		verdict: repairs("rows-unmatched", "units-without-row", "names-missing", "votes-missing"),
	},
	{ what: "a table of another country", table: goodTable.replace(/^0/gm, "X"), verdict: issues("nothing-joined") },
	{ what: "a missing column", table: goodTable.replace("people", "folk"), verdict: issues("missing-column") },
	{
		what: "a column twice",
		table: goodTable.replace(",b,", ",a,"),
		verdict: issues("missing-column", "duplicate-column"),
	},
	{
		what: "a row with a comma in its name",
		table: goodTable.replace("Two", "Two, old"),
		verdict: issues("ragged-rows"),
	},
	{ what: "a word among the numbers", table: goodTable.replace("10,5", "ten,5"), verdict: issues("not-a-number") },
	{ what: "infinity among the numbers", table: goodTable.replace("10,5", "1e999,5"), verdict: issues("not-a-number") },
	{ what: "codes for what is not known", table: goodTable.replace("10,5", "NA,–"), verdict: repairs("votes-missing") },
	{ what: "fewer than no people", table: goodTable.replace("5,100", "5,-100"), verdict: issues("negative-count") },
	{ what: "a negative count", table: goodTable.replace("10,5", "-1,5"), verdict: issues("negative-count") },
	{
		what: "figures beyond exact sums",
		table: goodTable.replace("10,5", "9007199254740993,5"),
		verdict: issues("figures-too-large"),
	},
	{ what: "a quote that never closes", table: goodTable.replace("Two", '"Two'), verdict: issues("ragged-rows") },
	{
		what: "a million rows",
		table: `${goodTable}${Array.from({ length: 1e6 }, (_, i) => `x${i},N,1,2,3`).join("\n")}`,
		verdict: repairs("rows-unmatched"),
	},
	{
		what: "links to nowhere",
		document: { links: "links.csv" },
		more: { "links.csv": "a,b,kind,reason\n01,99,bridge,x\n01,02,tunnel,x\n" },
		verdict: issues("unknown-unit", "wrong-value"),
	},
	{
		what: "a graph that is none",
		document: { adjacency: { file: "g.json" } },
		more: { "g.json": '{"nodes":3}' },
		verdict: issues("not-a-graph"),
	},
	{
		what: "a graph of other units",
		document: { adjacency: { file: "g.json" } },
		more: { "g.json": '{"nodes":[{"id":"Q"}],"links":[]}' },
		verdict: issues("nothing-joined"),
	},
	{ what: "a file that is not there", document: { links: "links.csv" }, verdict: issues("missing-file") },
	{ what: "a document of another version", document: { velvetAtlas: 2 }, verdict: issues("unknown-version") },
	{ what: "a document with an unknown key", document: { colour: "red" }, verdict: issues("unknown-key") },
	{ what: "a document that names no such column", document: { area: "acres" }, verdict: issues("unknown-name") },
	{
		what: "two levels of one name",
		document: {
			groups: [
				{ level: "zone", prefix: 1 },
				{ level: "zone", prefix: 2 },
			],
		},
		verdict: issues("duplicate-key"),
	},
	{
		what: "a level that is called as the units are",
		document: { groups: [{ level: "square", prefix: 1 }] },
		verdict: issues("duplicate-key"),
	},
	{ what: "camps that share a choice", document: { camps: { A: ["a"], B: ["a"] } }, verdict: issues("shared-choice") },
	{
		what: "a shape that is there twice",
		map: collection(...others, feature("01", [square(10, 50)]), feature("01", [square(10, 50)])),
		verdict: repairs("shapes-merged", "shapes-repaired"),
	},
	{ what: "a document without votes", document: { votes: [] }, verdict: issues("wrong-value") },
	{
		what: "a document of wrong kinds",
		document: { title: 7, levels: [], columns: {} },
		verdict: issues("wrong-value", "wrong-value", "wrong-value"),
	},
];

let told = 0;
afterAll(() => {
	expect(told).toBeGreaterThanOrEqual(30);
});

it.each(cases)("$what", async ({ document, map, table, more, verdict }) => {
	const result = await build(spec(document), {
		"map.json": map ?? fourSquares(),
		"votes.csv": table ?? goodTable,
		...more,
	});
	told++;
	if ("issues" in verdict) {
		expect(result.ok ? result.notices : result.issues.map(({ code }) => code)).toEqual(verdict.issues);
		if (result.ok) return;
		for (const each of result.issues) {
			expect(each.message).toMatch(/\.$/);
			expect(each.message.length + (each.where ?? "").length).toBeLessThan(600);
			expect(each.fix).toBeTruthy();
		}
		return;
	}
	if (!result.ok) expect(result.issues).toEqual([]);
	else {
		// Every hostile map lacks its surroundings; the rest must be just what was expected, each naming its places.
		const codes = result.notices.map(({ code }) => code).filter((code) => code !== "outer-unknown");
		expect(new Set(codes)).toEqual(new Set(verdict.repairs));
		const again = decodeAtlas(encodeAtlas(result.value.atlas), "", { outlines: "now" });
		expect(again).toMatchObject({ ok: true });
	}
});

function damage(bytes: Uint8Array, from: number, to: number): Uint8Array {
	return bytes.map((byte, i) => (i >= from && i < to ? byte ^ 0x5a : byte));
}

function negativeRecord(): Uint8Array {
	const bytes = shp(rings);
	bytes.writeInt32BE(-4, 104);
	return bytes;
}

it("a shape that is there twice has its land and its borders once", async () => {
	const map = collection(...others, feature("01", [square(10, 50)]));
	const doubled = collection(...others, feature("01", [square(10, 50)]), feature("01", [square(10, 50)]));
	const [once, twice] = await Promise.all(
		[map, doubled].map(async (content) => {
			const built = await build(spec(), { "map.json": content, "votes.csv": goodTable });
			if (!built.ok) throw new Error(built.issues[0].message);
			const { columns, graph, perimeters } = built.value.atlas;
			return { land: columns.get("area_km2")?.values, metres: graph.edgeMetres, perimeters };
		}),
	);
	expect(twice).toEqual(once);
});
