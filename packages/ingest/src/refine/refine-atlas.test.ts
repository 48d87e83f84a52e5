import { type Atlas, atlasLevels, columnValues, labelledComponents, OUTSIDE } from "@velvet/core";
import { validateDualGraph } from "@velvet/testkit";
import { describe, expect, it } from "vitest";
import { decodeAtlas } from "../atlas-file/decode-atlas.ts";
import { encodeAtlas } from "../atlas-file/encode-atlas.ts";
import { UnitFinder } from "../places/unit-finder.ts";
import { atlas2016, atlasNh } from "../testing/us-atlases.ts";
import { refineAtlas } from "./refine-atlas.ts";

const [coarse, fine] = [atlas2016(), await atlasNh()];
const joined = taken(coarse, fine);

function taken(one: Atlas, other: Atlas): Atlas {
	const result = refineAtlas(one, other, "sha256:joined");
	if (!result.ok) throw new Error(JSON.stringify(result.issues));
	return result.value;
}

const countyOf = atlasLevels(joined).find(({ key }) => key === "county")!;
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + (value || 0), 0);

describe("the counties of 2016 with the towns and wards of New Hampshire", () => {
	it("have 3,114 − 10 + 325 units, and five levels that nest", () => {
		expect(joined.units.ids).toHaveLength(3_429);
		expect(atlasLevels(joined).map(({ key, ids }) => [key, ids.length])).toEqual([
			["municipality", 3_429],
			["town", 3_104 + 259],
			["county", 3_114],
			["state", 51],
		]);
		expect(joined.levels).toEqual({ unit: "county or municipality", parent: "state" });
	});

	it("add up, county by county, to the people, land and product that the counties have", () => {
		for (const key of ["pop2016", "pop2010", "land_km2", "gdp_musd", "private_nonfarm_jobs"]) {
			const sums = new Float64Array(coarse.units.ids.length);
			columnValues(joined, key).forEach((value, u) => {
				sums[countyOf.of[u]] += value || 0;
			});
			const wanted = columnValues(coarse, key);
			for (const [c, value] of sums.entries()) {
				expect(Math.abs(value - (wanted[c] || 0)), `${key} ${c}`).toBeLessThan(1e-3);
			}
		}
	});

	it("keep the towns' own votes, 348,526 and 345,790, and the counties' votes for others", () => {
		const inside = (key: string) =>
			sum(columnValues(joined, key).filter((_, u) => joined.units.ids[u].startsWith("33")));
		expect([inside("dem2016"), inside("rep2016")]).toEqual([348_526, 345_790]);
		expect(inside("total2016")).toBe(
			sum(columnValues(coarse, "total2016").filter((_, u) => coarse.units.ids[u].startsWith("33"))) + votesApart(),
		);
		expect(joined.provenance.dropped.find(({ what }) => what.includes("differ from their finer"))?.count).toBe(10);
	});

	it("have a border between counties as long as the counties have it", () => {
		const lengths = (atlas: Atlas, groupOf: (u: number) => number) => {
			const found = new Map<string, number>();
			const { edgeA, edgeB, edgeMetres } = atlas.graph;
			edgeA.forEach((a, e) => {
				const [p, q] = [groupOf(a), groupOf(edgeB[e])].sort((x, y) => x - y);
				if (p !== q) found.set(`${p}-${q}`, (found.get(`${p}-${q}`) ?? 0) + edgeMetres[e]);
			});
			return found;
		};
		expect(validateDualGraph(joined.graph)).toEqual([]);
		expect(lengths(joined, (u) => countyOf.of[u])).toEqual(lengths(coarse, (u) => u));
		const perimeter = (atlas: Atlas) => sum(atlas.perimeters) - 2 * sum(atlas.graph.edgeMetres);
		expect(Math.abs(perimeter(joined) - perimeter(coarse))).toBeLessThan(10);
	});

	it("touch their neighbours in Maine, Vermont and Massachusetts, and nothing else beyond the state", () => {
		const { ids, names, parents, parentOf } = joined.units;
		const across = new Map<string, Set<string>>();
		joined.graph.edgeA.forEach((a, e) => {
			const b = joined.graph.edgeB[e];
			if (ids[a].startsWith("33") === ids[b].startsWith("33")) return;
			const [town, county] = ids[a].startsWith("33") ? [a, b] : [b, a];
			const state = parents.codes[parentOf[county]];
			across.set(state, (across.get(state) ?? new Set()).add(names[town]));
		});
		expect([...across.keys()].sort()).toEqual(["MA", "ME", "VT"]);
		expect([...(across.get("MA") ?? [])]).toEqual(expect.arrayContaining(["Seabrook", "Salem", "Pelham", "Hinsdale"]));
		expect([...(across.get("VT") ?? [])]).toEqual(expect.arrayContaining(["Hanover", "Walpole", "Stewartstown"]));
		expect([...(across.get("ME") ?? [])]).toEqual(expect.arrayContaining(["Conway", "Errol", "Somersworth ward 5"]));
		const reach = labelledComponents(joined.graph, new Uint16Array(ids.length), 0);
		const apart = labelledComponents(coarse.graph, new Uint16Array(coarse.units.ids.length), 0);
		expect(reach.count).toBe(apart.count);
	});

	it("leave no gap in the map: every place of New Hampshire lies in a town, in the capital's ward too", () => {
		const finder = new UnitFinder(joined);
		const inside = new UnitFinder(coarse);
		let places = 0;
		for (let longitude = -72.5; longitude < -70.7; longitude += 0.03) {
			for (let latitude = 42.7; latitude < 45.3; latitude += 0.03) {
				const [before, now] = [inside.within(longitude, latitude), finder.within(longitude, latitude)];
				const wasHere = before !== undefined && coarse.units.ids[before].startsWith("33");
				const isHere = now !== undefined && joined.units.ids[now].startsWith("33");
				// The two lines may differ by the rounding of a drawn line.
				if ((inside.nearest(longitude, latitude, 20)?.metres ?? 20) < 20) continue;
				expect(isHere, `${longitude}, ${latitude}`).toBe(wasHere);
				places += Number(isHere);
			}
		}
		expect(places).toBeGreaterThan(2_000);
		const concord = joined.places?.find(({ name }) => name === "Concord");
		expect(joined.units.names[concord?.unit ?? 0]).toMatch(/^Concord/);
	});

	it("draw rings that close, and are an atlas file like any other", () => {
		const { arcLeft, arcRight, ringsOf } = joined.outlines;
		expect(ringsOf[ringsOf.length - 1]).toBeGreaterThanOrEqual(3_429);
		for (const side of [arcLeft, arcRight]) expect(side.every((unit) => unit === OUTSIDE || unit < 3_429)).toBe(true);
		const decoded = decodeAtlas(encodeAtlas(joined), "sha256:joined", { outlines: "now" });
		expect(decoded.ok && decoded.value.groups).toEqual(joined.groups);
		expect(decoded.ok && decoded.value.outlines.x).toEqual(joined.outlines.x);
	});

	it("ends in an issue where nothing nests, or no vote is the same", () => {
		expect(refineAtlas(fine, coarse, "")).toMatchObject({ ok: false, issues: [{ code: "finer-does-not-nest" }] });
		const other = { ...fine, votes: fine.votes.filter(({ id }) => id !== "president-2016") };
		expect(refineAtlas(coarse, other, "")).toMatchObject({ ok: false, issues: [{ code: "finer-without-vote" }] });
	});
});

/** How many votes more the towns count for the two candidates than the counties do. */
function votesApart(): number {
	const [dem, rep] = ["dem2016", "rep2016"].map((key) =>
		sum(columnValues(coarse, key).filter((_, u) => coarse.units.ids[u].startsWith("33"))),
	);
	return 348_526 + 345_790 - dem - rep;
}
