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
		expect(out).toContain("125,950 / 20,373  (As proclaimed; who printed it is not named in our notes) [F]");
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
		expect(out).toMatch(/^Jura, a canton of its own, 1974, under the rule of Schleswig zone II 1920\n/);
		expect(out).toMatch(
			/\n {2}Seven districts, 1974: would pass, 3 units above\n {2}Canton of Bern, 1959: The rule asks for/,
		);
	});

	it("takes a rule by its precedent, and answers first, with what is missing", async () => {
		const { result } = await document("replay", "quebec-1995", "--rule", "montenegro");
		expect(result.under.rule).toBe("55-percent");
		const { out } = await velvet(["replay", "quebec-1995", "--rule", "montenegro-2006"]);
		expect(out).toMatch(
			/^Quebec on sovereignty, 1995, under the rule of Montenegro 2006: would not pass, 260,694\.4 votes short\n/,
		);
		const { out: wrong } = await velvet(["replay", "quebec-1995", "--rule", "ruritania", "--json"]);
		expect(JSON.parse(wrong).issues[0].fix).toContain("55-percent (Montenegro 2006: montenegro)");
	});

	it("tells what is published from what we computed, and names a source for every count", async () => {
		const { result } = await document("replay", "scotland-1979");
		const own = result.cases[0].checks.filter(({ published }: { published: boolean }) => !published);
		expect(own.map(({ what, tag }: { what: string; tag: string }) => [what, tag])).toEqual([
			["would pass under simple-majority", "C"],
		]);
		const [{ out }, { out: one }] = await Promise.all([velvet(["replay"]), velvet(["replay", "scotland-1979"])]);
		expect(out).toMatch(/scotland-1979 .* 4 of 4 {2,}1 of 1/);
		expect(one).toContain("  Source: Wikipedia mirror [F]");
		expect(one).toMatch(/Not put into effect: .* \(Wikipedia mirror\) \[F\]/);
	});

	it("replays a row of the table by its key, says that only the table is known, and what must stand beside it", async () => {
		const { result } = await document("replay", "crimea-2014");
		expect(result.cases).toEqual([]);
		expect(result.table.rows).toMatchObject([{ id: "crimea-2014", outcome: "annexed", remark: { organisers: true } }]);
		const [{ out }, { out: quebec }] = await Promise.all([
			velvet(["replay", "crimea-2014"]),
			velvet(["replay", "quebec-1980", "--rule", "montenegro"]),
		]);
		expect(out).toContain("Only the row of the table of votes is known here");
		expect(out).toContain("Held under Russian military control");
		expect(out).toContain("passes by the organisers' count");
		expect(out).toContain("Outcome: annexed, not recognised. Ukraine went to court.");
		expect(quebec).toMatch(
			/^Quebec, 1980, under the rule of Montenegro 2006: would not pass, 534,762\.1 votes short\n/,
		);
		// A row that is recorded in full opens the record.
		expect((await document("replay", "texas-1861")).result.cases[0].id).toBe("us-1861");
	});

	it("marks rows of the table that must not stand bare, and says what yes meant and where they are from", async () => {
		const { out } = await velvet(["replay", "--all"]);
		const line = (id: string) => out.split("\n").find((each) => each.includes(` ${id} `)) ?? "";
		expect(line("crimea-2014")).toMatch(/passes by the organisers' count .* under occupation; organisers' figures/);
		for (const id of ["luhansk-2014", "transnistria-2006", "south-ossetia-2006"])
			expect(line(id)).toMatch(/by the organisers' count .* organisers' figures/);
		for (const id of ["texas-1861", "west-virginia-1861"]) expect(line(id)).toContain("under coercion");
		expect(line("northern-ireland-1973")).toMatch(/ staying .* stairnaheireann; Wikipedia mirror \[F\]/);
		expect(line("quebec-1995")).toContain("in full: quebec-1995");
		expect(out).toContain('crimea-2014, outcome: "annexed", not "de-facto".');
	});

	it("tallies the table of votes where asked", async () => {
		const [{ result }, { out }] = await Promise.all([document("replay", "--all"), velvet(["replay", "--all"])]);
		expect(result.table.counts).toMatchObject({ all: 110, disagree: ["bosnia-1992"] });
		expect(result.table.rows[0]).toHaveProperty("tag");
		expect(out).toMatch(/76 of 110 can be counted; 75 come out as recorded\.\nbosnia-1992: /);
	});

	it("gives no null without why", async () => {
		const { result } = await document("replay", "--all");
		const bare: string[] = [];
		const look = (value: unknown, path: string) => {
			if (value === null || typeof value !== "object") return;
			const { why, missing = {} } = value as { why?: string; missing?: Record<string, string> };
			for (const [key, inner] of Object.entries(value)) {
				if (inner === null && why === undefined && !(key in missing)) bare.push(`${path}.${key}`);
				look(inner, `${path}.${key}`);
			}
		};
		look(result, "result");
		expect(bare).toEqual([]);
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
