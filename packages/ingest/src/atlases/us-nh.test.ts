import { createHash } from "node:crypto";
import { type Atlas, columnValues, labelledComponents } from "@velvet/core";
import { validateDualGraph } from "@velvet/testkit";
import { describe, expect, it } from "vitest";
import { encodeAtlas } from "../atlas-file/encode-atlas.ts";
import { atlasNh, builtAtlases, sourceText } from "../testing/us-atlases.ts";

const atlas = await atlasNh();

/** Totals and figures: as printed by the compiler of the table, and by another program on the same file. */
describe("us-nh-municipalities", () => {
	it("has 325 units in ten counties, 875 borders and one component", () => {
		expect(atlas.units.ids).toHaveLength(325);
		expect(atlas.units.parents.ids).toHaveLength(10);
		expect(atlas.graph.edgeA).toHaveLength(875);
		expect(validateDualGraph(atlas.graph)).toEqual([]);
		expect(labelledComponents(atlas.graph, new Uint16Array(325), 0).count).toBe(1);
	});

	it("has the counted totals", () => {
		const total = (key: string) => columnValues(atlas, key).reduce((sum, value) => sum + value, 0);
		expect(total("pop2020")).toBe(1_377_529);
		expect([total("dem2016"), total("rep2016")]).toEqual([348_526, 345_790]);
		expect([total("dem2020"), total("rep2020")]).toEqual([424_937, 365_660]);
	});

	it("shows what grain does to self-determination in 2016", () => {
		const towns = new Map<string, string>();
		for (const { id, properties } of JSON.parse(sourceText("us-nh-municipalities")).features) {
			towns.set(id, `${properties.county_fips} ${properties.town}`);
		}
		const { ids, parentOf } = atlas.units;
		expect(selfDetermination(atlas, () => 0)).toBeCloseTo(0.50197, 6);
		expect(selfDetermination(atlas, (u) => parentOf[u])).toBeCloseTo(0.531247, 6);
		expect(selfDetermination(atlas, (u) => u)).toBeCloseTo(0.586305, 6);
		expect(new Set(towns.values()).size).toBe(259);
		expect(selfDetermination(atlas, (u) => towns.get(ids[u]))).toBeCloseTo(0.585157, 6);
	});

	it("reaches the sea between Massachusetts and Maine, and has its capital", () => {
		const shore = new Set<string>();
		const { arcKinds, arcLeft, arcRight } = atlas.outlines;
		arcKinds.forEach((kind, arc) => {
			if (kind === 2) shore.add(atlas.units.names[Math.min(arcLeft[arc], arcRight[arc])]);
		});
		expect([...shore]).toEqual(expect.arrayContaining(["Seabrook", "Hampton", "North Hampton", "Rye", "New Castle"]));
		expect(shore.size).toBe(6);
		const places = atlas.places?.map(({ name, unit }) => [name, atlas.units.names[unit].slice(0, 7)]);
		expect(places).toEqual([["Concord", "Concord"]]);
	});

	it("is the file on the list", () => {
		const sha256 = `sha256:${createHash("sha256").update(encodeAtlas(atlas)).digest("hex")}`;
		expect(builtAtlases().find(({ id }) => id === atlas.id)).toMatchObject({ sha256 });
	});
});

/** Share of two-party voters on the winning side of their group; a group goes with its plurality, a tie with B. */
function selfDetermination(nh: Atlas, groupOf: (unit: number) => unknown): number {
	const [dem, rep] = [columnValues(nh, "dem2016"), columnValues(nh, "rep2016")];
	const groups = new Map<unknown, [number, number]>();
	dem.forEach((votes, u) => {
		const [a, b] = groups.get(groupOf(u)) ?? [0, 0];
		groups.set(groupOf(u), [a + votes, b + rep[u]]);
	});
	const [happy, all] = [...groups.values()].reduce(([h, n], [a, b]) => [h + Math.max(a, b), n + a + b], [0, 0]);
	return happy / all;
}
