import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type Atlas, columnValues, LinkKind } from "@velvet/core";
import { validateDualGraph } from "@velvet/testkit";
import { describe, expect, it } from "vitest";
import { decodeAtlas } from "../atlas-file/decode-atlas.ts";
import { encodeAtlas } from "../atlas-file/encode-atlas.ts";
import { buildAtlas } from "./build-atlas.ts";
import { filesOf } from "./files-of.ts";
import { checkAtlasSpec } from "./read-spec.ts";

/**
 * Maps and votes of other countries, kept beside the project and never in it: these tests run where the folder is.
 * Totals and counts of borders: as verified by another program, in the folder's own notes.
 */
const shared = new URL("../../../../../shared/data/", import.meta.url).pathname;
const isThere = existsSync(shared);
if (!isThere) process.stdout.write("../shared/data is absent: atlases of other countries are not tried.\n");

describe.skipIf(!isThere)("atlases of other countries", () => {
	it("the United Kingdom of 2016: 381 areas, 941 borders, seven alone", async () => {
		const units = { files: ["uk_counting_areas.topo.json.gz"], name: "name", parent: region };
		const { atlas, codes } = await build("uk-referendums", units, uk);
		expect([atlas.units.ids.length, borders(atlas)]).toEqual([381, 941]);
		// Gibraltar voted too and has no polygon.
		expect([sum(atlas, "a"), sum(atlas, "b")]).toEqual([16_141_241 - 19_322, 17_410_742 - 823]);
		expect(codes).toEqual(["rows-unmatched", "outer-unknown", "units-alone"]);
		expect(alone(atlas)).toHaveLength(7);
	});

	it("the same with collapsed lines: no unit borders on itself, and nearly every border is found", async () => {
		const units = { files: ["dirty_gb_lad_original.topo.json.gz"], name: "LAD13NM", parent: region };
		const { atlas } = await build("uk-referendums", units, uk);
		expect(atlas.units.ids).toHaveLength(380);
		expect(Math.abs(borders(atlas) - 941)).toBeLessThanOrEqual(5);
	});

	it("Catalonia of 2017: 947 municipalities with land, Llivia alone", async () => {
		const units = { files: ["municipalities.topo.json.gz"], name: "name", parent: { prefix: 6 } };
		const { atlas, codes } = await build("catalonia", units, {
			file: "municipalities.csv",
			id: "natcode",
			a: "t:ref2017_yes",
			b: "t:ref2017_no",
			people: "t:ref2017_census",
		});
		expect(atlas.units.ids).toHaveLength(947);
		expect([sum(atlas, "a"), sum(atlas, "b")]).toEqual([2_039_786, 177_492]);
		expect(alone(atlas)).toEqual(["34091717094"]);
		expect(codes).toContain("votes-missing");
	});

	it("towns of New England in 2016", async () => {
		const units = { files: ["towns.topo.json.gz"], name: "t:town", parent: { id: "t:state_po" } };
		const { atlas } = await build("new-england-towns", units, {
			file: "towns.csv",
			id: "town_id",
			a: "t:dem_2016",
			b: "t:rep_2016",
			people: "t:pop20",
		});
		expect(atlas.units.ids).toHaveLength(1073);
		expect(Math.abs(borders(atlas) - 2942)).toBeLessThanOrEqual(2);
		expect(alone(atlas)).toEqual(["MA-nantucket", "RI-new-shoreham"]);
	});

	it("a shapefile in state plane feet, with votes as reals", async () => {
		const units = { files: ["mggg_NH_2016_shapefile.zip"], id: "Precinct", name: "Precinct" };
		const { atlas, codes } = await build("import-fixtures", units, { a: "PRES16D", b: "PRES16R", people: "TOTPOP" });
		expect(atlas.units.ids).toHaveLength(320);
		expect([sum(atlas, "a"), sum(atlas, "b"), sum(atlas, "people")]).toEqual([348_526, 345_790, 1_316_470]);
		// Land and inland water of the state: 24,214 km² (Census).
		expect(Math.abs(sum(atlas, "area_km2") / 24_214 - 1)).toBeLessThan(0.01);
		// The wards of Portsmouth were drawn anew, and corners of one lie on straight lines of another.
		expect(codes).toContain("lines-split");
		expect(alone(atlas)).toEqual([]);
	});

	it("a shapefile in degrees, with votes as texts", async () => {
		const units = { files: ["mggg_VT_towns_shapefile.zip"], id: "GEOID10", name: "NAME10" };
		const { atlas } = await build("import-fixtures", units, { a: "PRES16D", b: "PRES16R", people: "TOTPOP" });
		expect(atlas.units.ids).toHaveLength(246);
		expect([sum(atlas, "a"), sum(atlas, "b"), sum(atlas, "people")]).toEqual([178_573, 95_369, 625_640]);
		expect(Math.abs(sum(atlas, "area_km2") / 24_905 - 1)).toBeLessThan(0.03);
	});

	it("voting districts of six states, stitched along every line that they share", async () => {
		const states = ["CT", "MA", "ME", "NH", "RI", "VT"];
		const files = states.map((state) => `topo/${state}.topo.json.gz`);
		const { atlas, codes } = await build("us-vtd-2020", { files, name: "@id", parent: { prefix: 2 } }, vtd);
		const { ids } = atlas.units;
		expect(ids).toHaveLength(4548);
		expect(codes).toContain("files-snapped");
		const ours = new Set(ids as readonly string[]);
		const crossing = table("us-vtd-2020/vtd_cross_state_edges.csv.gz").filter(([a, b]) => ours.has(a) && ours.has(b));
		const found = new Set(Array.from(atlas.graph.edgeA, (a, e) => `${ids[a]} ${ids[atlas.graph.edgeB[e]]}`));
		expect(crossing.length).toBe(212);
		expect(crossing.filter(([a, b]) => !found.has(`${a} ${b}`) && !found.has(`${b} ${a}`))).toEqual([]);
	});

	it.skipIf(process.env.VELVET_LARGE !== "1")(
		"73,537 voting districts of 37 states and DC",
		{ timeout: 600_000 },
		async () => {
			const files = readdirSync(join(shared, "us-vtd-2020/topo")).map((name) => `topo/${name}`);
			const { atlas } = await build("us-vtd-2020", { files, name: "@id", parent: { prefix: 5 } }, vtd);
			expect(atlas.units.ids).toHaveLength(73_537);
			expect(atlas.outlines.projection).toBe("albers-usa");
			expect(process.memoryUsage().rss).toBeLessThan(4 * 2 ** 30);
			expect(borders(atlas)).toBeGreaterThan(198_988 + 1883 - 100);
		},
	);
});

const region = { id: "t:region_code", name: "t:region" };
const uk = { file: "eu_referendum_2016.csv", id: "area_code", a: "t:remain", b: "t:leave", people: "t:electorate" };
const vtd = { file: "vtd_national.csv.gz", id: "geoid20", a: "v:dem_2016", b: "v:rep_2016", people: "v:pop20" };

interface Counts {
	readonly file?: string;
	readonly id?: string;
	readonly a: string;
	readonly b: string;
	readonly people: string;
}

async function build(folder: string, units: object, counts: Counts) {
	const column = (key: string, from: object) => ({
		key,
		title: key,
		unit: key === "people" ? "people" : "votes",
		year: 2016,
		source: "s",
		aggregation: "sum",
		...from,
	});
	const { file, id, a, b, people } = counts;
	const checked = checkAtlasSpec({
		velvetAtlas: 1,
		id: "other-country",
		title: folder,
		levels: { unit: "unit", parent: "parent" },
		units: { ...units, source: "s" },
		tables: file === undefined ? {} : { [a.split(":")[0]]: { file, id } },
		columns: [
			column("a", { from: a }),
			column("b", { from: b }),
			column("total", { sumOf: [a, b] }),
			column("people", { from: people }),
		],
		votes: [
			{
				id: "v",
				title: "Vote",
				year: 2016,
				choices: [
					{ key: "a", name: "A", column: "a" },
					{ key: "b", name: "B", column: "b" },
				],
				total: "total",
				people: "people",
			},
		],
		sources: [{ key: "s", title: folder, publisher: "see the folder", licence: "see the folder" }],
	});
	if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
	const files = filesOf(checked.value).map((name) => {
		const bytes = readFileSync(join(shared, folder, name));
		return { name, bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
	});
	const built = await buildAtlas(checked.value, files);
	if (!built.ok) throw new Error(JSON.stringify(built.issues));
	const { atlas } = built.value;
	expect(validateDualGraph(atlas.graph)).toEqual([]);
	expect(decodeAtlas(encodeAtlas(atlas), "", { outlines: "now" }).ok).toBe(true);
	return { atlas, codes: built.notices.map(({ code }) => code) };
}

function borders({ graph }: Atlas): number {
	return graph.edgeKinds.reduce((count, kind) => count + (kind === LinkKind.land ? 1 : 0), 0);
}

function alone({ graph, units }: Atlas): string[] {
	return units.ids.filter((_, u) => graph.offsets[u] === graph.offsets[u + 1]);
}

function sum(atlas: Atlas, key: string): number {
	return columnValues(atlas, key).reduce((all, value) => all + (value || 0), 0);
}

function table(path: string): string[][] {
	const text = gunzipSync(readFileSync(join(shared, path))).toString();
	return text
		.trim()
		.split("\n")
		.slice(1)
		.map((line) => line.split(","));
}
