import { createHash } from "node:crypto";
import { ArcKind, type Atlas, columnValues, OUTSIDE } from "@velvet/core";
import { validateDualGraph } from "@velvet/testkit";
import { describe, expect, it } from "vitest";
import { decodeAtlas } from "../atlas-file/decode-atlas.ts";
import { encodeAtlas } from "../atlas-file/encode-atlas.ts";
import { parseTable } from "../tables/parse-table.ts";
import { atlas2016, atlas2024, builtAtlases, manifest, sourceBytes, sourceText } from "../testing/us-atlases.ts";

const a2016 = atlas2016();
const a2024 = atlas2024();
const land = (atlas: Atlas) => [...atlas.graph.edgeKinds.keys()].filter((e) => atlas.graph.edgeKinds[e] === 0);
const total = (atlas: Atlas, key: string) => columnValues(atlas, key).reduce((sum, v) => sum + (v || 0), 0);
const unit = (atlas: Atlas, id: string) => atlas.units.ids.indexOf(id as never);

describe("the manifest", () => {
	it.each(manifest.files)("$key is the file that was vouched for", ({ key, sha256, rows, totals }) => {
		expect(createHash("sha256").update(sourceBytes(key)).digest("hex")).toBe(sha256);
		if (rows === undefined) return;
		const table = parseTable(sourceText(key));
		expect(table.rows).toHaveLength(rows);
		for (const [column, wanted] of Object.entries(totals ?? {})) {
			const sum = table.rows.reduce((all, row) => all + (table.figure(row, column) || 0), 0);
			expect(Math.abs(sum - wanted), column).toBeLessThan(0.5);
		}
	});
});

/** Totals: data/manifest.json. Units, borders, cut edges, kilometres: measured by another program on the same files. */
describe("us-counties", () => {
	it("has the counted totals of 2016", () => {
		expect(total(a2016, "dem2016")).toBe(65_853_516);
		expect(total(a2016, "rep2016")).toBe(62_984_825);
		expect(total(a2016, "total2016")).toBe(135_691_978);
		expect(total(a2016, "pop2010")).toBe(308_745_538);
		expect(total(a2016, "pop2016")).toBe(323_405_919);
		expect(total(a2016, "land_km2")).toBeCloseTo(9_147_579.31, 1);
		expect(total(a2016, "gdp_musd")).toBeCloseTo(18_602_094.9, 3);
	});

	it("has 3,114 units in 51 states, 8,711 land borders and the links of the table", () => {
		expect(a2016.units.ids).toHaveLength(3114);
		expect(a2016.units.parents.ids).toHaveLength(51);
		expect(land(a2016)).toHaveLength(8711);
		expect(a2016.graph.links).toHaveLength(14);
		expect(validateDualGraph(a2016.graph)).toEqual([]);
	});

	it("puts 1,419 borders between the camps by county, 379 and 11,923 km by state", () => {
		const dem = columnValues(a2016, "dem2016");
		const rep = columnValues(a2016, "rep2016");
		const { parentOf } = a2016.units;
		const leads = new Float64Array(51);
		parentOf.forEach((state, u) => {
			leads[state] += dem[u] - rep[u];
		});
		const hawaii = unit(a2016, "15005");
		const byCounty = cut(a2016, (u) => u === hawaii || dem[u] > rep[u]);
		const byState = cut(a2016, (u) => leads[parentOf[u]] > 0);
		expect(byCounty.edges).toBe(1419);
		expect(byState.edges).toBe(379);
		expect(Math.abs(byState.km / 11_923 - 1)).toBeLessThan(0.005);
	});

	it("makes Alaska one unit and leaves its median age out", () => {
		const alaska = unit(a2016, "02000");
		expect(a2016.units.names[alaska]).toBe("Alaska");
		// As in us-states.csv, which another office compiled.
		expect(columnValues(a2016, "pop2016")[alaska]).toBe(741_506);
		expect(columnValues(a2016, "median_age")[alaska]).toBeNaN();
		expect(columnValues(a2016, "income_per_head_usd")[alaska]).toBeGreaterThan(30_000);
	});

	it("names everything that did not go straight in", () => {
		expect(dropped(a2016)).toEqual({
			"shapes of territories": 89,
			"boroughs of Alaska merged into 02000": 29,
			"units without a vote row": 1,
			"people rows merged into 02000": 29,
			"units without allocated GDP": 44,
		});
		expect(a2016.provenance.dropped.find(({ what }) => what === "units without a vote row")?.ids).toEqual(["15005"]);
	});
});

describe("us-counties-2024", () => {
	it("has the counted totals of 2024", () => {
		expect(total(a2024, "dem2024")).toBe(75_006_739);
		expect(total(a2024, "rep2024")).toBe(77_294_799);
		expect(total(a2024, "total2024")).toBe(154_863_739);
		expect(total(a2024, "pop2022")).toBe(333_287_557);
		expect(total(a2024, "land_km2")).toBeCloseTo(9_147_579.31, 1);
		expect(a2024.units.ids).toHaveLength(3115);
		expect(land(a2024)).toHaveLength(8713);
		expect(validateDualGraph(a2024.graph)).toEqual([]);
	});

	it("names everything that did not go straight in", () => {
		expect(dropped(a2024)).toEqual({
			"shapes of territories": 89,
			"boroughs of Alaska merged into 02000": 30,
			"units without a vote row": 1,
			"house districts of Alaska merged into 02000": 40,
			"wards of Washington merged into 11001": 8,
			"people rows merged into 02000": 30,
			"land areas of 2010 without a unit": 8,
			"units with land area by geometry": 9,
		});
	});
});

describe.each([a2016, a2024])("places and coast of $id", (atlas) => {
	const coast = columnValues(atlas, "coast_km");

	it("has a capital in every state, and the national one", () => {
		const states = new Set(atlas.places?.map(({ unit }) => atlas.units.parentOf[unit]));
		expect(atlas.places).toHaveLength(51);
		expect(states.size).toBe(51);
		const [capital] = atlas.places?.filter(({ kind }) => kind === "national-capital") ?? [];
		expect(atlas.units.ids[capital.unit]).toBe("11001");
	});

	/** Rough great-circle distances from the middle of the county to a shore that an atlas shows; within a tenth. */
	it.each([
		["06075", 10], // San Francisco
		["51610", 30], // Falls Church, a line without area on this map, to the tidal Potomac
		["20173", 960], // Wichita to the Gulf
		["31109", 1290], // Lincoln to the Gulf
	])("puts %s about %i km from the sea", (id, km) => {
		expect(Math.abs(coast[unit(atlas, id)] - km)).toBeLessThan(Math.max(10, km * 0.1));
	});

	it("knows how far every unit is", () => {
		expect(coast.every((km) => km >= 0 && km < 2000)).toBe(true);
	});
});

describe.each([a2016, a2024])("outlines of $id", (atlas) => {
	const { outlines } = atlas;

	it("close every ring, each with its unit on the right", () => {
		for (let u = 0; u < atlas.units.ids.length; u++) {
			for (let r = outlines.ringsOf[u]; r < outlines.ringsOf[u + 1]; r++) {
				const ring = outlines.ringArcs.subarray(outlines.ringOffsets[r], outlines.ringOffsets[r + 1]);
				ring.forEach((use, k) => {
					const next = ring[(k + 1) % ring.length];
					if (place(atlas, use, true) !== place(atlas, next, false)) throw new Error(`ring ${r} of unit ${u} is open`);
					const side = use < 0 ? outlines.arcLeft[~use] : outlines.arcRight[use];
					if (side !== u) throw new Error(`arc ${use} is not beside unit ${u}`);
				});
			}
		}
		expect(Array.from(outlines.ringsOf).every((ring, u, all) => u === 0 || ring > all[u - 1])).toBe(true);
	});

	it("give the measured kilometres of foreign land, coast and lake", () => {
		const metres = new Float64Array(5);
		for (let arc = 0; arc < outlines.arcKinds.length; arc++) metres[outlines.arcKinds[arc]] += length(atlas, arc);
		expect(metres[ArcKind.foreign] / 1000).toBeCloseTo(9190, -2);
		expect(metres[ArcKind.coast] / 1000).toBeCloseTo(47_000, -3);
		expect(metres[ArcKind.lake] / 1000).toBeCloseTo(5700, -3);
	});

	/** Where the coast ends and a border begins, by the map; each within 0.03 degrees. */
	it.each([
		["Tijuana", -117.124, 32.534],
		["mouth of the Rio Grande", -97.146, 25.953],
		["Lubec", -67.09, 45.069],
		["Blaine", -122.759, 49.002],
		["Demarcation Point", -141.004, 69.646],
		["Pigeon River", -89.49, 48.014],
		["Cape Vincent on the St Lawrence", -76.371, 44.101],
		["mouth of the Niagara", -79.071, 43.262],
		["Buffalo", -78.91, 42.89],
		["head of the Detroit River", -82.895, 42.387],
		["Port Huron", -82.42, 43.007],
	])("change kind at %s", (_, longitude, latitude) => {
		const near: number[] = [];
		for (let arc = 0; arc < outlines.arcKinds.length; arc++) {
			if (outlines.arcKinds[arc] < ArcKind.coast) continue;
			for (const i of [outlines.arcOffsets[arc], outlines.arcOffsets[arc + 1] - 1]) {
				const off = Math.hypot(outlines.longitudes[i] - longitude, outlines.latitudes[i] - latitude);
				if (off < 0.03) near.push(outlines.arcKinds[arc]);
			}
		}
		expect(near).toContain(ArcKind.foreign);
		expect(near.some((kind) => kind !== ArcKind.foreign)).toBe(true);
	});

	it("have no line inside Alaska, and one state on each side of a unit border", () => {
		const { parentOf } = atlas.units;
		for (let arc = 0; arc < outlines.arcKinds.length; arc++) {
			const [left, right] = [outlines.arcLeft[arc], outlines.arcRight[arc]];
			const outer = left === OUTSIDE || right === OUTSIDE;
			const same = !outer && parentOf[left] === parentOf[right];
			const wanted = outer ? [2, 3, 4] : same ? [ArcKind.unit] : [ArcKind.parent];
			if (left === right || !wanted.includes(outlines.arcKinds[arc] as never)) throw new Error(`arc ${arc}`);
		}
	});

	it("come back from the file, and the file is the one on the list", () => {
		const bytes = encodeAtlas(atlas);
		const sha256 = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
		const again = decodeAtlas(bytes, sha256, { outlines: "now" });
		expect(again.ok && again.value.outlines).toEqual(outlines);
		expect(again.ok && again.value.graph).toEqual(atlas.graph);
		expect(again.ok && again.value.units).toEqual(atlas.units);
		const list = builtAtlases();
		expect(list.find(({ id }) => id === atlas.id)).toMatchObject({ sha256 });
	});
});

function cut(atlas: Atlas, inA: (unit: number) => boolean): { edges: number; km: number } {
	const { edgeA, edgeB, edgeMetres } = atlas.graph;
	const between = land(atlas).filter((e) => inA(edgeA[e]) !== inA(edgeB[e]));
	return { edges: between.length, km: between.reduce((sum, e) => sum + edgeMetres[e], 0) / 1000 };
}

function dropped(atlas: Atlas): { [what: string]: number } {
	for (const each of atlas.provenance.dropped) expect(each.ids).toHaveLength(each.count);
	return Object.fromEntries(atlas.provenance.dropped.map(({ what, count }) => [what, count]));
}

function place({ outlines }: Atlas, use: number, atEnd: boolean): string {
	const arc = use < 0 ? ~use : use;
	const last = use < 0 !== atEnd;
	const i = last ? outlines.arcOffsets[arc + 1] - 1 : outlines.arcOffsets[arc];
	return `${outlines.longitudes[i]},${outlines.latitudes[i]}`;
}

function length({ outlines }: Atlas, arc: number): number {
	let metres = 0;
	for (let i = outlines.arcOffsets[arc] + 1; i < outlines.arcOffsets[arc + 1]; i++) {
		const east =
			(outlines.longitudes[i] - outlines.longitudes[i - 1]) * Math.cos((outlines.latitudes[i] * Math.PI) / 180);
		metres += Math.hypot(east, outlines.latitudes[i] - outlines.latitudes[i - 1]) * 111_195;
	}
	return metres;
}
