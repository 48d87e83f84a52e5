import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { settlementTemplates } from "@velvet/scenarios";
import { describe, expect, it } from "vitest";
import { document, emptyFolder, velvet } from "../testing/run-velvet.ts";

const folder = emptyFolder();
/** The Trump divorce (models.md V8.1) in the words of cli.md. */
const divorce = {
	parties: [
		{ id: "A", name: "Donald", entitlement: 1 },
		{ id: "B", name: "Ivana", entitlement: 1 },
	],
	issues: [
		["connecticut", 10, 38],
		["palm-beach", 40, 20],
		["plaza", 10, 30],
		["tower", 38, 10],
		["cash", 2, 2],
	].map(([id, A, B]) => ({ id, name: `The ${id}`, points: { A, B }, divisible: true })),
};

function file(name: string, content: unknown): string {
	const path = join(folder, name);
	writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
	return path;
}

describe("velvet settle", () => {
	it("gives every procedure as cli.md has it, numbers with their fractions beside them", async () => {
		const { command, result, notices } = await document("settle", file("divorce.json", divorce));
		expect([command, notices]).toEqual(["settle", []]);
		const { adjustedWinner, maxNash, proportional, equalShares } = result.procedures;
		expect(adjustedWinner).toMatchObject({
			points: { A: 218 / 3, B: 218 / 3 },
			exact: { points: { A: "218/3", B: "218/3" } },
			split: "palm-beach",
			initial: { A: 78, B: 70 },
			won: { A: 78, B: 68 },
		});
		expect(adjustedWinner.shares["palm-beach"]).toEqual({ A: 13 / 15, B: 2 / 15 });
		expect(adjustedWinner.shares.cash).toEqual({ A: 0, B: 1 });
		expect(maxNash).toMatchObject({
			product: 5460,
			allocation: { A: ["palm-beach", "tower"], B: ["connecticut", "plaza", "cash"] },
		});
		expect(proportional.points.A).toBe(proportional.points.B);
		expect(equalShares.points).toEqual({ A: 50, B: 50 });
		for (const each of [adjustedWinner, maxNash, proportional, equalShares]) {
			expect(Object.keys(each.overstating.A.best)).toEqual(["exact", "gain", "lowered", "raised"]);
			expect([typeof each.envyFree, typeof each.equitable, typeof each.efficient]).toEqual(Array(3).fill("boolean"));
		}
		expect(result.precedents.every(({ tag }: { tag: string }) => /^(F|M|M\+C)$/.test(tag))).toBe(true);
	});

	it("tells the same in words", async () => {
		const { out } = await velvet(["settle", file("divorce.json", divorce)]);
		expect(out).toMatch(/^divorce\.json\n/);
		expect(out).toMatch(/The palm-beach\s+40\s+20\s+Donald 86\.67%, Ivana 13\.33%\s+Donald\n/);
		expect(out).toMatch(/adjusted winner\s+72\.67\s+72\.67\s+no\s+yes\s+yes\s+\+3\.33, \+1\.67\n/);
		expect(out).toContain("2/15 of The palm-beach goes from Donald to Ivana.");
		expect(out).toContain("Points are what a party says, not what is just.");
		expect(out).toMatch(/Scotland, had it left, 2014: .* \[M\]/);
	});

	it.each(settlementTemplates.filter(({ published }) => published).map(({ key }) => key))(
		"writes %s, and settles what it wrote",
		async (key) => {
			const path = join(folder, `${key}.json`);
			const { out, code } = await velvet(["settle", "--template", key, "--out", path]);
			expect([code, out]).toEqual([0, expect.stringContaining(path)]);
			const { result } = await document("settle", path);
			expect(result.name).toBe(settlementTemplates.find((each) => each.key === key)?.settlement.name);
			const { out: printed } = await velvet(["settle", "--template", key]);
			expect(printed).toBe(readFileSync(path, "utf8"));
		},
	);

	it("names every issue of the template for the United States, until there are points", async () => {
		const { out: blank } = await velvet(["settle", "--template", "united-states"]);
		const { code, out } = await velvet(["settle", "-", "--json"], { input: blank });
		expect([code, JSON.parse(out).issues.length]).toEqual([1, 24]);
	});

	it("says when points do not add up to 100, and scales on request", async () => {
		const short = { ...divorce, issues: divorce.issues.slice(0, 4) };
		const path = file("short.json", short);
		const refused = await velvet(["settle", path]);
		expect([refused.code, refused.out]).toEqual([1, ""]);
		expect(refused.err).toMatch(/points-not-100: Donald has 98 points in all, not 100\./);
		const scaled = await velvet(["settle", path, "--scale", "--json"]);
		const { notices, result } = JSON.parse(scaled.out);
		expect(notices.map(({ code }: { code: string }) => code)).toEqual(["points-scaled", "points-scaled"]);
		expect(result.issues[0].exact).toEqual({ A: "500/49", B: "1900/49" });
	});

	it.each<[string[], object | null, number, string]>([
		[[], null, 2, "wrong-usage"],
		[["x.json", "--template", "camp-david"], null, 2, "wrong-usage"],
		[["nowhere.json"], null, 1, "missing-file"],
		[["--template", "atlantis"], null, 1, "unknown-template"],
		[["-"], { ...divorce, parties: [divorce.parties[0]] }, 1, "too-few-parties"],
		[["-"], { ...divorce, issues: [] }, 1, "no-issues"],
		[["-"], { ...divorce, issues: [{ id: "x", points: { A: -100, B: 100 } }] }, 1, "negative-points"],
	])("settle %j with %j ends with %d, %s", async (args, input, wanted, issue) => {
		const { code, out } = await velvet(["settle", ...args, "--json"], { input: JSON.stringify(input) });
		expect([code, JSON.parse(out).issues[0].code]).toEqual([wanted, issue]);
	});

	it("shows a file in its help, and the file is right", async () => {
		const { out } = await velvet(["help", "settle"]);
		const example = /^ {2}(\{ "parties"[\s\S]*\] \})$/m.exec(out)?.[1] ?? "";
		const { code } = await velvet(["settle", "-"], { input: example });
		expect(code).toBe(0);
		for (const { key } of settlementTemplates.slice(0, 2))
			expect(out).toContain(key === "trump-divorce" ? "camp-david" : key);
	});
});
