import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { document, emptyFolder, velvet } from "../testing/run-velvet.ts";

describe("two elections", () => {
	it("are compared county by county, with the frontiers of both", async () => {
		const { result } = await document("compare", "by-county-2016", "by-county-2024");
		expect(result.labels).toEqual({ A: "A", B: "B" });
		expect(result.votes.changed.map((shift: { ids: string[] }) => shift.ids.length)).toEqual([69, 31]);
		expect(
			result.moves.map(({ from, to, ids }: { from: string; to: string; ids: string[] }) => [from, to, ids.length]),
		).toEqual([
			["A", "B", 69],
			["B", "A", 31],
		]);
		expect(result.moved.units).toBe(100);
		expect(result.byParent.map((parent: { id: string }) => parent.id)).toEqual(["09"]);
		expect(result.metrics.stranded).toEqual([45_377_885, 55_917_636]);
		expect(result.changes.stranded).toBe(55_917_636 - 45_377_885);
		expect(result.frontiers.atPrice.find((at: { price: number }) => at.price === 10_000).stranded[0]).toBe(47_474_179);
		expect(result.plans.map((plan: { atlas: { id: string } }) => plan.atlas.id)).toEqual([
			"us-counties",
			"us-counties-2024",
		]);
	});

	it("change places in the mirror", async () => {
		const { result } = await document("compare", "by-county-2016", "by-county-2024", "--mirror");
		expect(result.votes.changed.map((shift: { ids: string[] }) => shift.ids.length)).toEqual([31, 69]);
		expect(result.votes.selfDetermination.oneUnderA[0]).toBeCloseTo(0.4889, 4);
	});

	it("are told to people with both directions, what stays and what cannot be compared", async () => {
		const { out } = await velvet(["compare", "by-county-2016", "by-county-2024"]);
		for (const part of [
			"From Pacifica to the United States: 69 counties",
			"From the United States to Pacifica: 31 counties",
			"From A to B: 69 counties",
			"From B to A: 31 counties",
			"Divided by a plan, so that nobody can say who moves: Connecticut",
			"Miami-Dade, FL",
			"Kent, MI",
			"and 59 more",
			"and 21 more",
			"Towards A: ",
			"Towards B: ",
			"10,000 votes a cut edge",
		])
			expect(out).toContain(part);
	});
});

describe("the map of the difference", () => {
	it("shows both directions and the sums, and stands beside the document", async () => {
		const folder = emptyFolder();
		const [map, json] = [join(folder, "difference.svg"), join(folder, "compare.json")];
		const { out } = await velvet([
			"compare",
			"two-nations-2016",
			"best-border-2016",
			"--map",
			map,
			"--out",
			json,
			"--json",
		]);
		expect(readFileSync(json, "utf8")).toBe(out);
		const svg = readFileSync(map, "utf8");
		expect(svg).toContain("From Pacifica to the United States: 524 counties, 32.6 M people");
		expect(svg).toContain("From the United States to Pacifica: 49 counties, 45.6 M people");
		expect(svg.match(/class="moved" fill="url\(#vd-h[01]\)" d=/g)).toHaveLength(2);
		expect(svg.match(/<(?!\/)(svg|title|desc)/g)).toHaveLength(3);
	});

	it("is of two plans", async () => {
		const map = join(emptyFolder(), "difference.svg");
		const { code, err } = await velvet([
			"compare",
			"two-nations-2016",
			"best-border-2016",
			"by-county-2016",
			"--map",
			map,
		]);
		expect(code).toBe(2);
		expect(err).toContain("name two with --map");
		expect(existsSync(map)).toBe(false);
	});
});

it("atlases that share no unit are an issue at the plan that does not fit", async () => {
	const path = join(emptyFolder(), "towns.json");
	const polity = (id: string, kind: string) => ({ id, name: `Nation ${id}`, status: { kind } });
	const scenario = {
		velvet: 1,
		title: "Towns",
		atlas: "us-nh-municipalities",
		vote: "president-2016",
		camps: { A: ["dem"], B: ["rep"] },
		polities: [polity("A", "sovereign"), polity("B", "continuator")],
		plan: { method: "winner" },
	};
	writeFileSync(path, JSON.stringify(scenario));
	const { code, out } = await velvet(["compare", "two-nations-2016", path, "--json"]);
	expect(code).toBe(1);
	expect(JSON.parse(out).issues).toMatchObject([{ code: "different-atlases", where: path }]);
});

it("plans of other grain, beside each other, have their own frontiers in any order", async () => {
	const folder = emptyFolder();
	const files = ["state", "county"].map((level) => {
		const plan = { method: "frontier", price: "10000", level };
		const path = join(folder, `${level}.json`);
		const polity = (id: string, kind: string) => ({ id, name: id, status: { kind } });
		const polities = [polity("A", "sovereign"), polity("B", "continuator")];
		const vote = { atlas: "us-counties-2024", vote: "president-2024", camps: { A: ["dem"], B: ["rep"] } };
		writeFileSync(path, JSON.stringify({ velvet: 1, title: "One title", ...vote, plan, polities }));
		return path;
	});
	const { result } = await document("compare", "by-county-2016", ...files);
	const atNoPrice = [result, ...result.others].map(({ frontiers }) => frontiers.atPrice[0].stranded[1]);
	// At no price everybody goes with its own majority: what two-nations-2024 and by-county-2024 leave.
	expect(atNoPrice).toEqual([65_335_622, 55_917_636]);
});
