import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { document, emptyFolder, velvet } from "./testing/run-velvet.ts";

const hash = /^sha256:[0-9a-f]{64}$/;

describe("envelope", () => {
	it("has version, command, scenario, atlas, seed, notices and result, with sorted keys", async () => {
		const { out, err } = await velvet(["score", "two-nations-2016", "--json"]);
		const envelope = JSON.parse(out);
		expect(err).toBe("");
		expect(out.endsWith("}\n")).toBe(true);
		expect(Object.keys(envelope)).toEqual([...Object.keys(envelope)].sort());
		expect(envelope).toMatchObject({
			velvet: 1,
			command: "score",
			seed: "velvet",
			notices: [],
			scenario: { title: "Two nations by state, 2016", hash: expect.stringMatching(hash) },
			atlas: { id: "us-counties", units: 3114, hash: expect.stringMatching(hash) },
		});
	});

	it("is the same bytes for any number of threads, and twice", async () => {
		const [once, twice] = await Promise.all([
			velvet(["score", "by-county-2016", "--json", "--threads", "1"]),
			velvet(["score", "by-county-2016", "--json", "--threads", "8"]),
		]);
		expect(twice.out).toBe(once.out);
	});

	it("takes another seed into the scenario", async () => {
		const [one, other] = await Promise.all([
			document("plan", "two-nations-2016"),
			document("plan", "two-nations-2016", "--seed", "linen"),
		]);
		expect(other.seed).toBe("linen");
		expect(other.scenario.hash).not.toBe(one.scenario.hash);
		expect(other.result).toEqual(one.result);
	});
});

describe("verbs", () => {
	it("scenarios lists what ships", async () => {
		const { result } = await document("scenarios");
		expect(result.scenarios).toContainEqual({
			name: "two-nations-2016",
			title: "Two nations by state, 2016",
			atlas: "us-counties",
		});
	});

	it("atlas counts units, borders, links and names what was dropped", async () => {
		const { result } = await document("atlas", "us-counties");
		expect(result).toMatchObject({ id: "us-counties", units: 3114, edges: 8711, parents: 51 });
		expect(result.columns.map(({ key }: { key: string }) => key)).toContain("dem2016");
		expect(result.dropped.map(({ what }: { what: string }) => what)).toContain("units without a vote row");
		expect(result.links[0]).toHaveProperty("reason");
		expect(result.sources[0].sha256).toMatch(/^(sha256:)?[0-9a-f]{64}$/);
	});

	it("plan gives every unit its polity", async () => {
		const { result } = await document("plan", "two-nations-2016");
		expect(result.method).toBe("winner");
		expect(result.polities.A.units + result.polities.B.units).toBe(3114);
		expect(Object.keys(result.assignment)).toHaveLength(3114);
		expect(result.assignment["06037"]).toBe("A");
	});

	it("plan --out writes a table that score reads to the same numbers", async () => {
		const folder = emptyFolder();
		const path = join(folder, "new", "plan.csv");
		await velvet(["plan", "clear-majorities-2016", "--out", path]);
		const [read, made] = await Promise.all([
			document("score", "two-nations-2016", "--assignment", path),
			document("score", "clear-majorities-2016"),
		]);
		expect(read.result).toEqual(made.result);
		expect(read.assignment).toEqual({ file: "plan.csv", hash: expect.stringMatching(hash) });
		expect(JSON.stringify(read)).not.toContain(folder);
	});

	it("score needs no scenario beside an assignment and its atlas", async () => {
		const path = join(emptyFolder(), "plan.csv");
		await velvet(["plan", "two-nations-2016", "--out", path]);
		const alone = await document("score", "--assignment", path, "--atlas", "us-counties");
		expect(alone.result.metrics.stranded.value).toBe(54_627_155);
		const mirrored = await document("score", "--assignment", path, "--atlas", "us-counties", "--mirror");
		expect(mirrored.result.metrics.stranded.polities.B).toEqual(alone.result.metrics.stranded.polities.A);
	});

	it("compare says what moves, and puts more than two against the first", async () => {
		const { result } = await document("compare", "two-nations-2016", "best-border-2016", "california-alone-2016");
		expect(result.labels).toEqual({ A: "A", B: "B" });
		expect(result.metrics.stranded).toEqual([54_627_155, 47_474_179]);
		expect(result.moved.units).toBeGreaterThan(0);
		expect(result.others).toHaveLength(1);
		expect(result.others[0].metrics.stranded[0]).toBe(54_627_155);
	});

	it("compare reads assignment files beside scenarios", async () => {
		const path = join(emptyFolder(), "plan.csv");
		await velvet(["plan", "two-nations-2016", "--out", path]);
		const { result } = await document("compare", path, "two-nations-2016");
		expect(result.moved).toMatchObject({ units: 0, votes: 0, people: 0 });
	});

	it("score reads a scenario from standard input", async () => {
		const scenario = readFileSync(join(await reportFolder(), "scenario.json"), "utf8");
		const { out } = await velvet(["score", "-", "--json"], { input: scenario });
		expect(JSON.parse(out).result.metrics.stranded.value).toBe(54_627_155);
	});

	it("frontier --out writes the document and a table", async () => {
		const folder = join(emptyFolder(), "frontier");
		const { out } = await velvet(["frontier", "california-alone-2016", "--out", folder, "--json"]);
		expect(readFileSync(join(folder, "frontier.json"), "utf8")).toBe(out);
		const rows = readFileSync(join(folder, "frontier.csv"), "utf8").trim().split("\n");
		expect(rows).toHaveLength(313);
	});
});

describe("words for people", () => {
	it("gains and losses, both nations' places, and the status quo stand together", async () => {
		const { out, err } = await velvet(["score", "two-nations-2016"]);
		expect(err).toBe("");
		for (const part of ["gain", "lose", "still lack", "keep", "Los Angeles, CA", "Harris, TX", "65,853,516"]) {
			expect(out).toContain(part);
		}
	});

	it("help shows an example of every verb", async () => {
		for (const verb of ["scenarios", "atlas", "plan", "score", "frontier", "compare", "report"]) {
			const { code, out } = await velvet(["help", verb]);
			expect(code).toBe(0);
			expect(out).toContain(`Example:\n  velvet ${verb}`);
		}
		expect((await velvet(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
	});
});

async function reportFolder(): Promise<string> {
	const folder = join(emptyFolder(), "report");
	await velvet(["report", "two-nations-2016", "--out", folder]);
	expect(existsSync(folder)).toBe(true);
	return folder;
}
