import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { emptyFolder, velvet } from "../testing/run-velvet.ts";

const square = (x: number, y: number) => [
	[x, y],
	[x, y + 1],
	[x + 1, y + 1],
	[x + 1, y],
	[x, y],
];
const shape = (id: string, x: number, y: number) => ({
	type: "Feature",
	id,
	properties: { name: `Town ${id}` },
	geometry: { type: "Polygon", coordinates: [square(x, y)] },
});

function country(changes: object = {}): string {
	const folder = emptyFolder();
	const column = (key: string, from: object) => ({
		key,
		title: key,
		unit: "votes",
		year: 2020,
		source: "s",
		aggregation: "sum",
		...from,
	});
	const document = {
		velvetAtlas: 1,
		id: "towns",
		title: "Four towns",
		levels: { unit: "town", parent: "shire" },
		units: { files: ["map/towns.geojson"], name: "name", parent: { prefix: 1 }, source: "s" },
		tables: { votes: { file: "votes.csv", id: "id" } },
		columns: [
			column("yes", { from: "votes:yes" }),
			column("no", { from: "votes:no" }),
			column("total", { sumOf: ["votes:yes", "votes:no"] }),
		],
		votes: [
			{
				id: "v",
				title: "A vote",
				year: 2020,
				choices: [
					{ key: "yes", name: "Yes", column: "yes" },
					{ key: "no", name: "No", column: "no" },
				],
				total: "total",
				people: "total",
			},
		],
		camps: { A: ["yes"], B: ["no"] },
		sources: [{ key: "s", title: "Made up", publisher: "A test", licence: "CC0" }],
		...changes,
	};
	const map = [shape("a1", 10, 50), shape("a2", 11, 50), shape("b1", 10, 51), shape("b2", 11, 51)];
	mkdirSync(join(folder, "map"));
	writeFileSync(join(folder, "map/towns.geojson"), JSON.stringify({ type: "FeatureCollection", features: map }));
	writeFileSync(join(folder, "votes.csv"), "id;yes;no\na1;30;10\na2;5;20\nb1;8;9\nb2;1;2\nzz;1;1\n");
	writeFileSync(join(folder, "atlas.json"), JSON.stringify(document));
	return folder;
}

it("an atlas is built, and scored by the scenario beside it", async () => {
	const cwd = country();
	const built = await velvet(["atlas", "build", "atlas.json", "--out", "made/towns.atlas", "--json"], { cwd });
	expect(built).toMatchObject({ code: 0, err: "" });
	const { atlas, result, notices } = JSON.parse(built.out);
	expect(result).toMatchObject({ units: 4, edges: 4, parents: 2 });
	expect(result.files).toEqual(["made/towns.atlas", "made/towns.report.csv", "made/towns.scenario.json"]);
	expect(notices.map(({ code }: { code: string }) => code)).toEqual(["rows-unmatched", "outer-unknown"]);
	expect(readFileSync(join(cwd, "made/towns.report.csv"), "utf8")).toContain("rows-unmatched,votes.csv,zz,");
	const score = await velvet(["score", "made/towns.scenario.json", "--json"], { cwd });
	const scored = JSON.parse(score.out);
	expect(scored.atlas).toEqual(atlas);
	expect(scored.result.metrics["self-determination"].value).toBeCloseTo((35 + 11) / 85, 4);
});

it("what is wrong is told, all of it, and nothing is written", async () => {
	const cwd = country({ colour: "red", area: "acres" });
	const { code, err } = await velvet(["atlas", "build", "atlas.json"], { cwd });
	expect(code).toBe(1);
	expect(err).toContain("unknown-key");
	const missing = await velvet(["atlas", "build", "atlas.json"], { cwd: country({ links: "links.csv" }) });
	expect(missing.code).toBe(1);
	expect(missing.err).toContain("missing-file");
	expect((await velvet(["atlas", "build"])).code).toBe(2);
});

it("what an atlas is built from is not written over", async () => {
	const cwd = country();
	for (const out of ["atlas.json", "votes.csv", "map/../map/towns.geojson"]) {
		const before = readFileSync(join(cwd, out), "utf8");
		const { code, err } = await velvet(["atlas", "build", "atlas.json", "--out", out], { cwd });
		expect([code, err.split(":")[0]]).toEqual([1, "cannot-write"]);
		expect(readFileSync(join(cwd, out), "utf8")).toBe(before);
	}
});

it("parents of one unit each are the units, and the scenario beside the atlas opens", async () => {
	const cwd = country({ units: { files: ["map/towns.geojson"], name: "name", parent: { id: "@id" }, source: "s" } });
	expect((await velvet(["atlas", "build", "atlas.json"], { cwd })).code).toBe(0);
	const { code, out } = await velvet(["plan", "towns.scenario.json", "--json"], { cwd });
	expect([code, JSON.parse(out).result.assignment]).toEqual([0, { a1: "A", a2: "B", b1: "B", b2: "B" }]);
});
