import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { document, emptyFolder, velvet } from "../testing/run-velvet.ts";

const folder = emptyFolder();

function file(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

describe("velvet council --weights", () => {
	it("[4; 3,2,1]: indices by id, who could block", async () => {
		const { command, result } = await document(
			"council",
			"--weights",
			file("w.csv", "id,weight\na,3\nb,2\nc,1\n"),
			"--quota",
			"4",
		);
		expect(command).toBe("council");
		expect(result).toMatchObject({
			banzhaf: { a: 0.6, b: 0.2, c: 0.2 },
			shapleyShubik: { a: 2 / 3, b: 1 / 6, c: 1 / 6 },
			critical: { a: "3", b: "1", c: "1" },
			blocks: { a: { alone: true, withOthers: 0, share: 1 }, b: { alone: false, withOthers: 1, share: 1 / 3 } },
			veto: ["a"],
			quota: 4,
			totalVotes: 6,
			penrose: { value: null },
		});
	});

	it("takes a share as quota, and a pipe", async () => {
		const input = "id,weight\na,3\nb,2\nc,1\n";
		for (const [quota, wanted] of [
			["2/3", 4],
			["more than 2/3", 5],
			["50.1%", 4],
			["more than 1/2", 4],
			["more than 4", 5],
			["at least 4", 4],
		]) {
			const { out } = await velvet(["council", "--weights", "-", "--quota", `${quota}`, "--json"], { input });
			expect([quota, JSON.parse(out).result.quota]).toEqual([quota, wanted]);
		}
		const { out } = await velvet(["council", "--weights", "-", "--json"], { input });
		expect(JSON.parse(out).result.quota).toBe(4);
	});

	it("tells the same in words", async () => {
		const path = file("rome-1958.csv", "id,weight\nDE,4\nFR,4\nIT,4\nBE,2\nNL,2\nLU,1\n");
		const { out } = await velvet(["council", "--weights", path, "--quota", "12"]);
		expect(out).toMatch(/^rome-1958\.csv\n\n12 of 17 votes carry; 6 block\./);
		expect(out).toMatch(/LU +1 +5\.88% +0\.00% +0\.00% +0\.00% +with 2 more/);
	});

	it.each<[string, string, string[]]>([
		["id,weight\n", "4", ["empty-table"]],
		["id,weight\na,3\na,2\n", "4", ["duplicate-row"]],
		["id,weight\na,3\nb,-2\n", "4", ["negative-count"]],
		["id,weight\na,3.5\nb,2\n", "4", ["not-whole"]],
		["id,weight\na,0\nb,0\n", "4", ["no-votes"]],
		["id,weight\na,3\nb,2\nc,1\n", "7", ["quota-over-sum"]],
		["id,weight\na,3\nb,2\nc,1\n", "2", ["quota-below-half"]],
		["id,weight\na,3\nb,2\nc,1\n", "0", ["quota-below-half"]],
		["id,weight\na,3\nb,2\nc,1\n", "4.5", ["wrong-quota"]],
		[`id,weight\n${Array.from({ length: 201 }, (_, i) => `m${i},1\n`).join("")}`, "101", ["too-many-members"]],
		["id,weight\na,9007199254740991\nb,1\n", "3/4", ["too-many-votes"]],
		[
			`id,weight\n${Array.from({ length: 60 }, (_, i) => `m${i},${1_000_003 + i * 7919}\n`).join("")}`,
			"3/4",
			["too-many-votes"],
		],
	])("refuses %j with quota %s, by name", async (text, quota, codes) => {
		const { code, out } = await velvet(["council", "--weights", file("bad.csv", text), "--quota", quota, "--json"]);
		expect([code, JSON.parse(out).issues.map((each: { code: string }) => each.code)]).toEqual([1, codes]);
	});

	it("says when two sides could both carry", async () => {
		const { notices } = await document(
			"council",
			"--weights",
			file("even.csv", "id,weight\na,1\nb,1\n"),
			"--quota",
			"1",
		);
		expect(notices.map(({ code }: { code: string }) => code)).toEqual(["quota-at-half"]);
	});

	it.each([
		[[]],
		[["--weights", "people"]],
		[["--weights", "w.csv", "--quota", "most"]],
		[["--weights", "w.csv", "--quota", "-3"]],
		[["--weights", "w.csv", "--quota", "NaN"]],
		[["--weights", "w.csv", "--members", "parents"]],
		[["--weights", "w.csv", "--mirror"]],
		[["--weights", "w.csv", "--atlas", "us-counties"]],
		[["--weights", "w.csv", "--vote", "president-2016"]],
		[["two-nations-2016", "--weights", "w.csv"]],
		[["two-nations-2016", "--members", "everybody"]],
	])("%j is wrong usage", async (args) => {
		const { code, out } = await velvet(["council", ...args, "--json"]);
		expect([code, JSON.parse(out).issues[0].code]).toEqual([2, "wrong-usage"]);
	});
});

describe("velvet council SCENARIO", () => {
	it("measures the council of the confederation, with what it keeps", async () => {
		const { result, scenario } = await document("council", "confederation-of-the-coasts");
		expect(scenario.title).toBe("A confederation of the coasts, by state, 2016");
		expect(result).toMatchObject({
			banzhaf: { Atlantic: 1 / 3, Lakes: 1 / 3, Mountain: 0, Pacific: 1 / 3 },
			confederation: { name: "Confederation of the Coasts" },
			penrose: { misplaced: expect.any(Number) },
			withoutPower: ["Mountain"],
		});
	});

	it("takes all nations where none confederates, and says so; weights and quota of the command line count first", async () => {
		const { result, notices } = await document("council", "two-nations-2016", "--weights", "equal", "--quota", "2");
		expect(notices.map(({ code }: { code: string }) => code)).toContain("no-confederation");
		expect(result).toMatchObject({ votes: { A: 1, B: 1 }, quota: 2, veto: ["A", "B"] });
	});

	it("tells it in words", async () => {
		const { out } = await velvet(["council", "confederation-of-the-coasts"]);
		expect(out).toContain("It keeps defence, currency, a common market, free movement of people.");
		expect(out).toMatch(/Mountain States +7,615,537 +5\.41% +0\.00%/);
	});
});
