import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { builtInRules } from "@velvet/scenarios";
import { describe, expect, it } from "vitest";
import { document, emptyFolder, velvet } from "../testing/run-velvet.ts";

const folder = emptyFolder();
const scotland1979 = {
	name: "Scotland 1979",
	rule: { base: "valid", threshold: "1/2", strict: true, unit: "bloc", yesOfElectorate: "2/5" },
	votes: { yes: 1230937, no: 1153502, invalid: 3133, electorate: 3747112 },
};

function file(name: string, content: unknown): string {
	const path = join(folder, name);
	writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
	return path;
}

describe("velvet tally", () => {
	it("gives every condition with its margin, as cli.md has it", async () => {
		const { command, result } = await document("tally", file("1979.json", scotland1979));
		expect(command).toBe("tally");
		expect(result).toMatchObject({
			passes: false,
			yesShare: 1230937 / 2384439,
			turnout: 2387572 / 3747112,
			components: [
				{ name: "threshold", required: 0.5, holds: true, marginVotes: 38717.5 },
				// 40% of 3,747,112 is 1,498,844.8.
				{ name: "yesOfElectorate", value: 1230937 / 3747112, required: 0.4, holds: false, marginVotes: -267907.8 },
			],
		});
	});

	it("puts a built-in rule in the place of the file's own, from a pipe too", async () => {
		const input = JSON.stringify({ votes: scotland1979.votes });
		const { out, code } = await velvet(["tally", "-", "--rule", "simple-majority", "--json"], { input });
		expect([code, JSON.parse(out).result.passes]).toEqual([0, true]);
	});

	it("tells once that invalid ballots are not given", async () => {
		const { notices } = await document(
			"tally",
			file("bare.json", { rule: { threshold: "1/2", base: "cast" }, votes: { yes: 2, no: 1 } }),
		);
		expect(notices.map(({ code }: { code: string }) => code)).toEqual(["invalid-not-given"]);
	});

	it("tells the same in words", async () => {
		const { out } = await velvet(["tally", file("1979.json", scotland1979)]);
		expect(out).toMatch(/yesOfElectorate\s+32\.85%\s+at least 40\.00%\s+−267,907\.8 votes\s+does not hold/);
		expect(out).toMatch(/Does not pass\.\n$/);
	});

	it("shows digits until a share differs from what is required", async () => {
		const votes = { yes: 1_000_000, no: 1_000_001 };
		const { out } = await velvet(["tally", file("close.json", { rule: { threshold: "1/2" }, votes })]);
		expect(out).toMatch(/threshold\s+49\.999975%\s+more than 50\.00%\s+−0\.5 votes\s+does not hold/);
	});

	it("rounds a margin to two digits, and calls a vote by its title or its file, not by a path", async () => {
		const votes = { yes: 1_000_000, no: 499_500 };
		const { out } = await velvet(["tally", file("thirds.json", { rule: { threshold: "2/3" }, votes })]);
		expect(out).toMatch(/^thirds\.json\n/);
		expect(out).toMatch(/more than 66\.67%\s+333\.33 votes\s+holds/);
		const { out: named } = await velvet(["tally", file("1979.json", scotland1979)]);
		expect(named).toMatch(/^Scotland 1979\n/);
	});

	it("lists the rules that history knows", async () => {
		const [{ result }, { out }] = await Promise.all([document("tally", "--rules"), velvet(["tally", "--rules"])]);
		expect(result.rules).toEqual(builtInRules);
		for (const { key, title } of builtInRules) expect(out).toMatch(new RegExp(`^${key}, or .*\\n  ${title}`, "m"));
	});

	it("names every problem, ends with 1 and writes nothing", async () => {
		const bad = file("bad.json", { rule: { threshold: "1.01" }, votes: { yes: -1, no: "2" } });
		const target = join(folder, "result.json");
		const { code, out } = await velvet(["tally", bad, "--json", "--out", target]);
		expect(code).toBe(1);
		expect(JSON.parse(out).issues.map(({ where }: { where: string }) => where)).toEqual([
			"votes.yes",
			"votes.no",
			"rule.threshold",
		]);
		expect(() => readFileSync(target)).toThrow();
	});

	it.each<[string[], number, string]>([
		[[], 2, "wrong-usage"],
		[["x.json", "--rules"], 2, "wrong-usage"],
		[["nowhere.json"], 1, "missing-file"],
		[["nowhere.json", "--rule", "none"], 1, "unknown-rule"],
		[["nowhere.json", "--rule", "clear-majority"], 1, "rule-without-number"],
	])("tally %j ends with %d, %s", async (args, wanted, issue) => {
		const { code, out } = await velvet(["tally", ...args, "--json"]);
		expect([code, JSON.parse(out).issues[0].code]).toEqual([wanted, issue]);
	});

	it("refuses bytes that are no text", async () => {
		const path = join(folder, "bytes.json");
		writeFileSync(path, new Uint8Array([0xff, 0xfe, 0x7b]));
		const { code, err } = await velvet(["tally", path]);
		expect([code, err.split(":")[0]]).toEqual([1, "not-text"]);
	});

	it("shows its own example in its help, and the example is right", async () => {
		const { out } = await velvet(["help", "tally"]);
		const example = /^ {2}(\{ "rule"[\s\S]*\} \})$/m.exec(out)?.[1] ?? "";
		const { rule, votes } = scotland1979;
		expect(JSON.parse(example)).toEqual({ rule, votes });
		for (const base of ["valid", "cast", "electorate"]) expect(out).toMatch(new RegExp(`"base".*\\b${base}\\b`));
	});
});
