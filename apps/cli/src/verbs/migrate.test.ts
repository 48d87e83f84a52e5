import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { document, emptyFolder, velvet } from "../testing/run-velvet.ts";
import { testScenario } from "../testing/test-scenario.ts";

/** What must not be claimed (models.md, 10), as words that no text of ours may hold. */
const claims =
	/civil war|happ(y|ier|iness)|will (secede|separate|leave|move)|should (leave|stay|move)|better off|trapped|freed/i;

describe("velvet migrate", () => {
	it("answers cli.md's fields", async () => {
		const { command, result, seed } = await document("migrate", "two-nations-2016", "--draws", "20");
		expect([command, seed]).toEqual(["migrate", "velvet"]);
		expect(result).toMatchObject({
			conserved: true,
			moversNeeded: { target: 0.65, voters: 9_533_736 },
			haven: { A: { camp: "A" }, B: { camp: "B" } },
			draws: 20,
		});
		expect(result.flows[0]).toMatchObject({
			from: expect.any(String),
			to: expect.any(String),
			today: { A: expect.any(Number) },
		});
		expect(result.after.map(({ year }: { year: number }) => year)).toEqual([5, 10, 30]);
		expect(result.caveats[0]).toBe("Nobody is moved by the program. Moves are chosen, and a plan asks nobody to move.");
	});

	it("takes every dial, a target and the inverse, and gives the same bytes again", async () => {
		const args = [
			...["migrate", "two-nations-2016", "--json", "--draws", "5", "--target", "0.6", "--movers", "1000000"],
			...["--pull", "0.15", "--border", "0", "--mobility", "0.015", "--distance", "1.5", "--size", "0.7"],
			...["--income", "0", "--take-up", "0.1018", "--moving", "0.31", "--window", "4"],
		];
		const [one, two] = await Promise.all([velvet(args), velvet([...args, "--threads", "2"])]);
		expect(two.out).toBe(one.out);
		const { result } = JSON.parse(one.out);
		expect(
			Object.fromEntries(Object.entries(result.dials).map(([key, dial]) => [key, (dial as { value: number }).value])),
		).toEqual({
			pull: 0.15,
			border: 0,
			mobility: 0.015,
			distance: 1.5,
			size: 0.7,
			income: 0,
			takeUp: 0.1018,
			movers: 0.31,
			window: 4,
		});
		expect(result.moversNeeded.inverse).toEqual([{ voters: 1_000_000, selfDetermination: expect.any(Number) }]);
		expect(result.moversNeeded.target).toBe(0.6);
	});

	it("adds up the flows of so many years, options among them, and names every period", async () => {
		const ask = (...more: string[]) => document("migrate", "two-nations-2016", "--draws", "1", ...more);
		const [one, five, all] = await Promise.all([ask("--within", "1", "--take-up", "0"), ask(), ask("--within", "30")]);
		for (const flow of one.result.flows)
			expect([flow.within, flow.peopleWithin]).toEqual([flow.firstYear, flow.people]);
		expect([five.result.withinYears, all.result.withinYears]).toEqual([5, 30]);
		const { A, B } = all.result.nations.A;
		expect([A.within, B.within]).toEqual([A.allYears, B.allYears]);
		const across = five.result.nations.B.A.within;
		expect(across.A).toBeGreaterThan(five.result.nations.B.A.firstYear.A);
		const { out } = await velvet(["migrate", "two-nations-2016", "--draws", "1", "--within", "10"]);
		expect(out).toMatch(/from and to +voters for +today, a year +year 1 +options, 2 years +10 years +30 years/);
		expect(out).toContain(
			"8 largest flows across, by voters of both camps: the first 10 years in sum, options among them",
		);
	});

	it("of a target that is reached already it says so, and no pull that would reach it", async () => {
		const { out } = await velvet(["migrate", "two-nations-2016", "--draws", "1", "--target", "0.5"]);
		expect(out).toMatch(
			/the target of 0\.5 is reached already\.\nIt would still stand there after 30 years in \d of 1 draws/,
		);
		expect(out).not.toMatch(/A pull of 0\.00|Years until then/);
	});

	it.each(["0", "31", "2.5", "many"])("ends with 2 for --within %s", async (years) => {
		expect((await velvet(["migrate", "two-nations-2016", "--within", years])).code).toBe(2);
	});

	it("nobody crosses but who is left behind, however many are asked about", async () => {
		const { out } = await velvet(["migrate", "two-nations-2016", "--json", "--draws", "1", "--movers", "9999999999"]);
		const { moversNeeded, haven } = JSON.parse(out).result;
		const leftBehind = haven.A.leftBehind.voters + haven.B.leftBehind.voters;
		expect(moversNeeded.inverse[0].voters).toBe(leftBehind);
	});

	it("tells it in words: both havens by one template, precedents with their conflict, and no claim", async () => {
		const { out, code } = await velvet(["migrate", "two-nations-2016", "--draws", "20"]);
		expect(code).toBe(0);
		expect(out).toContain("Nobody is moved by the program.");
		expect(out).toContain("needs 9,533,736 net voters across (9.5 million): 7.4% of all voters");
		expect(out).toMatch(/Pacifica: 32\.5 million Clinton voters are left elsewhere/);
		expect(out).toMatch(/United States: 22\.2 million Trump voters are left elsewhere/);
		expect(out).toContain("49,926 of them really left (31.0% of those who opted, 3.16% of residents)");
		expect(out).toContain("The sources conflict");
		expect(out).not.toMatch(claims);
	});

	it("land of no nation stays where it is", async () => {
		const places = { A: ["06037"], B: ["48201"] };
		const scenario = { ...testScenario, plan: { method: "assignment", places } };
		const { out, code } = await velvet(["migrate", "-", "--draws", "2", "--json"], { input: JSON.stringify(scenario) });
		expect(code).toBe(0);
		const { result } = JSON.parse(out);
		expect(result.places.map(({ id }: { id: string }) => id)).toEqual(["06:A", "48:B"]);
		expect(result.outside).toBeGreaterThan(100_000_000);
		expect(result.conserved).toBe(true);
		expect(result.caveats.join(" ")).toContain("land of no nation");
	});

	it.each([
		[["--target", "0"]],
		[["--target", "1.2"]],
		[["--target", "most"]],
		[["--movers", "-5"]],
		[["--pull", "9"]],
		[["--pull", "NaN"]],
		[["--border", "-1"]],
		[["--mobility", "0.5"]],
		[["--take-up", "2"]],
		[["--moving", ""]],
		[["--window", "1.5"]],
		[["--window", "0"]],
		[["--draws", "0"]],
		[["--draws", "99999"]],
		[["--ethnicity", "1"]],
	])("%j is wrong usage", async (args) => {
		const { code, out } = await velvet(["migrate", "two-nations-2016", ...args, "--json"]);
		expect([code, JSON.parse(out).issues[0].code]).toEqual([2, "wrong-usage"]);
	});

	it("names an unknown scenario, and a plan that names what is not there, as problems", async () => {
		const folder = emptyFolder();
		writeFileSync(join(folder, "bad.csv"), "id,polity\n99999,A\n06037,Z\n");
		const nowhere = await velvet(["migrate", "nowhere", "--json"]);
		expect([nowhere.code, JSON.parse(nowhere.out).issues[0].code]).toEqual([1, "unknown-scenario"]);
		const bad = await velvet(["migrate", "two-nations-2016", "--assignment", join(folder, "bad.csv"), "--json"]);
		expect(bad.code).toBe(1);
		expect(JSON.parse(bad.out).issues.length).toBeGreaterThan(1);
	});
});
