import { describe, expect, it } from "vitest";
import { document, velvet } from "../testing/run-velvet.ts";

describe("velvet replay", () => {
	it("replays every case that ships, each figure beside the published one", async () => {
		const { command, result } = await document("replay");
		expect(command).toBe("replay");
		expect(result.cases).toHaveLength(16);
		for (const { id, name, ok, checks, conflicts } of result.cases) {
			expect([id, ok]).toEqual([id, true]);
			expect(name).not.toBe("");
			expect(Array.isArray(conflicts)).toBe(true);
			for (const check of checks) expect(check).toMatchObject({ ok: true, got: check.want });
		}
		expect(result).not.toHaveProperty("table");
	});

	it("replays one, in words with its sentence, its conflicts and what is not verified", async () => {
		const { out } = await velvet(["replay", "us-1861"]);
		expect(out).toContain("All of these votes were held under coercion, and enslaved people had no vote.");
		expect(out).toContain("125,950 / 20,373  (As proclaimed) [F]");
		expect(out).toMatch(/Not verified, and nothing rests on it\n {2}1861-10-24: .*18,408 yes/);
	});

	it("shows the counts of a vote without a rule, and both questions of one with two", async () => {
		const [silesia, catalonia] = await Promise.all([
			velvet(["replay", "upper-silesia-1921"]),
			velvet(["replay", "catalonia-2014"]),
		]);
		expect(silesia.out).toContain("Poland 479,365, Germany 707,393");
		expect(catalonia.out).toMatch(/A state\? .* 2,116,401, .* 104,772/);
		expect(catalonia.out).toMatch(/An independent one\? .* 1,861,753, .* 232,182/);
	});

	it("applies another rule to the same votes", async () => {
		const { result } = await document("replay", "quebec-1995", "--rule", "55-percent");
		expect(result.under).toMatchObject({ rule: "55-percent", ballots: [{ id: "quebec", tally: { passes: false } }] });
		const { out } = await velvet(["replay", "jura-1974", "--rule", "each-by-itself"]);
		expect(out).toMatch(
			/Under each-by-itself\n {2}Seven districts, 1974: would pass\n {2}Canton of Bern, 1959: The rule asks for/,
		);
	});

	it("tallies the table of votes where asked", async () => {
		const [{ result }, { out }] = await Promise.all([document("replay", "--all"), velvet(["replay", "--all"])]);
		expect(result.table.counts).toMatchObject({ all: 110, disagree: ["bosnia-1992"] });
		expect(result.table.rows[0]).toHaveProperty("tag");
		expect(out).toMatch(/76 of 110 can be counted; 75 come out as recorded\.\nbosnia-1992: /);
	});

	it.each<[string[], number, string]>([
		[["atlantis-2020"], 1, "unknown-case"],
		[["quebec-1995", "--rule", "half"], 1, "unknown-rule"],
		[["us-1861", "--rule", "majority-of-electorate"], 1, "missing-electorate"],
		[["us-1861", "--rule", "cascade"], 1, "rule-without-number"],
		[["--rule", "two-thirds"], 2, "wrong-usage"],
		[["quebec-1995", "--all"], 2, "wrong-usage"],
	])("replay %j ends with %d, %s", async (args, wanted, issue) => {
		const { code, out } = await velvet(["replay", ...args, "--json"]);
		expect([code, JSON.parse(out).issues[0].code]).toEqual([wanted, issue]);
	});
});
