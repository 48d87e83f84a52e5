import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exchange } from "@velvet/testkit";
import { describe, expect, it } from "vitest";
import { document, type Envelope, emptyFolder, velvet } from "../testing/run-velvet.ts";
import { testScenario } from "../testing/test-scenario.ts";

const row = ({ result }: Envelope, kind: string, by: string) =>
	result.guarantees.find((each: Envelope) => each.kind === kind && each.by === by);
const both = ["--enter", "option-of-nationality=A", "option-of-nationality=B"];

describe("velvet guarantees", () => {
	it("has every kind by both nations, over the voters that the scorecard counts as left", async () => {
		const [listed, scored] = await Promise.all([
			document("guarantees", "two-nations-2016"),
			document("score", "two-nations-2016"),
		]);
		const { stranded, exclaves } = scored.result.metrics;
		expect(listed.scenario.hash).toBe(scored.scenario.hash);
		for (const [id, voters] of [
			["A", 22_173_314],
			["B", 32_453_841],
		] as const) {
			const nation = listed.result.polities[id];
			expect(nation).toMatchObject({ voters, share: stranded.polities[id].share, left: voters });
			expect(row(listed, "option-of-nationality", id).covers).toMatchObject({
				voters,
				people: stranded.polities[id].people,
			});
			expect(nation.places.map(({ id: place }: Envelope) => place)).toEqual(
				stranded.polities[id].places.map(({ id: place }: Envelope) => place),
			);
			expect(nation.pieces).toHaveLength(exclaves.polities[id].value);
		}
		expect(listed.result.guarantees).toHaveLength(14);
		// Illinois, Colorado with New Mexico, Minnesota and the Pacific coast lie across the other nation's land; Hawaii does not.
		expect(row(listed, "passage", "B").covers.places).toBe(4);
		expect(row(listed, "power-sharing", "A").why).toBe(
			"The other camp has 39.9 % of the voters of both, at least 30 %.",
		);
		expect(listed.result.unreciprocated).toEqual([]);
	});

	it("flags what one side gives alone, and no longer when the other gives it too", async () => {
		const [alone, together] = await Promise.all([
			document("guarantees", "two-nations-2016", "--enter", "option-of-nationality=A"),
			document("guarantees", "two-nations-2016", ...both),
		]);
		expect(alone.result.unreciprocated).toEqual([
			{ kind: "option-of-nationality", by: "A", others: { B: "not-given" } },
		]);
		expect(alone.notices).toEqual([
			{
				code: "guarantee-unreciprocated",
				message: "Without return: not given by the United States.",
				where: "Pacifica: option of nationality",
			},
		]);
		expect(alone.result.polities).toMatchObject({ A: { left: 0 }, B: { left: 32_453_841 } });
		expect([together.result.unreciprocated, together.notices]).toEqual([[], []]);
	});

	it("mirrors what is entered with the nation that gives it", async () => {
		const entered = ["--enter", "passage=B", "reciprocity=A", "option-of-nationality=B"];
		const [here, there] = await Promise.all([
			document("guarantees", "two-nations-2016", ...entered),
			document("guarantees", "two-nations-2016", ...entered, "--mirror"),
		]);
		expect(there.result).toEqual(exchange(here.result));
		expect(there.notices).toEqual(here.notices);
		expect(row(there, "passage", "A")).toMatchObject({ entered: true, covers: { places: 4 } });
	});

	it("is a checklist for people, nation beside nation", async () => {
		const { code, out, err } = await velvet([
			"guarantees",
			"two-nations-2016",
			"--enter",
			"territorial-autonomy=B",
			"passage=A",
		]);
		expect(code).toBe(0);
		expect(out).toContain(
			"Territorial autonomy\n  - Pacifica, not entered: 8.3 million voters in 509 counties\n  x United States, entered: 16.9 million voters in 248 counties\n",
		);
		expect(out).toContain("In return: not given by Pacifica.");
		expect(out).toMatch(/Suffolk, NY +350,570 +53\.6% +o +o +o/);
		expect(out).toContain("Illinois: over the United States; no link joins it to another piece");
		expect(out).toContain("nobody is moved");
		expect(err).toContain("guarantee-unreciprocated");
		expect(err).toContain("guarantee-covers-nobody");
	});

	it("names every problem of the scenario, and of the command line", async () => {
		const folder = emptyFolder();
		const guarantees = [
			{ kind: "passage", by: "C" },
			{ kind: "option-of-nationality", by: "A", places: ["99999"] },
		];
		const path = (name: string, content: object) => {
			writeFileSync(join(folder, name), JSON.stringify(content));
			return join(folder, name);
		};
		const unknown = await velvet(["guarantees", path("giver.json", { ...testScenario, guarantees }), "--json"]);
		expect(unknown.code).toBe(1);
		expect(JSON.parse(unknown.out).issues).toMatchObject([{ code: "unknown-polity", where: "guarantees.0.by" }]);
		const nowhere = await velvet([
			"guarantees",
			path("place.json", { ...testScenario, guarantees: guarantees.slice(1) }),
			"--json",
		]);
		expect(nowhere.code).toBe(1);
		expect(JSON.parse(nowhere.out).issues).toMatchObject([
			{ code: "unknown-unit", where: "guarantees.0.places: 99999" },
		]);
		const kinds = await velvet(["guarantees", "two-nations-2016", "--enter", "tolls=A", "passage=C", "--json"]);
		expect(kinds.code).toBe(1);
		expect(JSON.parse(kinds.out).issues.map(({ code }: Envelope) => code)).toEqual([
			"unknown-guarantee",
			"unknown-polity",
		]);
		expect((await velvet(["guarantees"])).code).toBe(2);
		expect((await velvet(["guarantees", "two-nations-2016", "--enter"])).code).toBe(2);
	});

	it("tells of places that a giver does not hold in this plan", async () => {
		const folder = emptyFolder();
		const guarantees = [{ kind: "option-of-nationality", by: "A", places: ["48", "06"] }];
		writeFileSync(join(folder, "texas.json"), JSON.stringify({ ...testScenario, guarantees }));
		const { notices } = await document("guarantees", join(folder, "texas.json"));
		expect(notices).toContainEqual({
			code: "guarantee-elsewhere",
			message: "These places are not in North: Texas.",
			where: "North: option of nationality",
		});
	});

	it("stands for more nations than two", async () => {
		const { result } = await document("guarantees", "confederation-of-the-coasts", "--enter", "passage=B");
		expect(Object.keys(result.polities)).toHaveLength(5);
		expect(row({ result }, "passage", "B")).toMatchObject({
			covers: { places: 1 },
			others: { Lakes: "nothing-to-cover" },
		});
	});

	it("stands in a report: what is entered, what is without return, and precedents with their tags", async () => {
		const folder = emptyFolder();
		const guarantees = [
			{ kind: "territorial-autonomy", by: "A", places: ["36103"], rights: ["<b>schools</b>"] },
			{ kind: "passage", by: "B" },
		];
		writeFileSync(join(folder, "s.json"), JSON.stringify({ ...testScenario, guarantees }));
		const { code } = await velvet(["report", join(folder, "s.json"), "--out", join(folder, "report")]);
		expect(code).toBe(0);
		const html = readFileSync(join(folder, "report/index.html"), "utf8");
		const section = /<h2>Guarantees for those left<\/h2>[\s\S]*?<\/section>/.exec(html)?.[0] ?? "";
		const plain = section.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
		expect(plain).toContain("Limited to: Suffolk, NY.");
		expect(plain).toContain("350,570 voters in 1 county Without return : not given by South");
		expect(plain).toContain("Illinois North 12,835,726 people South, granted no link joins it to another piece");
		expect(section).not.toContain("<b>schools");
		expect(plain.match(/\[M, not verified\]/g)).toHaveLength(4);
		// The scenario beside the page makes the same list again.
		const [made, again] = await Promise.all([
			document("guarantees", join(folder, "s.json")),
			document("guarantees", join(folder, "report/scenario.json")),
		]);
		expect(again.result).toEqual(made.result);
	});
});
