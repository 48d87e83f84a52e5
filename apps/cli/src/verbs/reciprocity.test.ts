import { describe, expect, it } from "vitest";
import { document, velvet } from "../testing/run-velvet.ts";

/** What must not be claimed (models.md, 10), as words that no text of ours may hold but to deny. */
const claims = /civil war|happ(y|ier|iness)|will (secede|separate|leave)|lawful|should (leave|stay)|better off/i;

describe("velvet reciprocity", () => {
	it("answers cli.md's fields, closed form and simulation, dilemma and caveats", async () => {
		const { command, result, seed } = await document(
			"reciprocity",
			...["--phi", "11/19", "--gain", "2", "--loss", "1", "--q", "1"],
		);
		expect([command, seed]).toEqual(["reciprocity", "velvet"]);
		expect(result.criticalPatience).toBeCloseTo(0.6333, 4);
		expect(result.annual).toBeCloseTo(0.8921, 4);
		expect(result).toMatchObject({
			sustainable: true,
			leastPatience: 0.633333333334,
			dilemma: { payoffs: [5, 3, 1, 0], grim: 0.5, titForTat: 2 / 3 },
			rare: [{ requests: 0.25 }, { requests: 0.1 }],
		});
		expect(result.iterated).toBeCloseTo(result.criticalPatience, 9);
		const { criticalPatience, allow, closedForm } = result.simulation;
		expect(Math.abs(criticalPatience.mean - result.criticalPatience)).toBeLessThan(4 * criticalPatience.standardError);
		expect(Math.abs(allow.mean - closedForm.allow)).toBeLessThan(4 * allow.standardError);
		expect(result.caveats.join(" ")).toMatch(/rare and cannot be taken back.*may remove the alternation/);
	});

	it("says why none is enough where power never changes hands, and where nothing is gained", async () => {
		const [never, nothing] = await Promise.all([
			document("reciprocity", "--phi", "0", "--draws", "100"),
			document("reciprocity", "--gain", "1", "--loss", "2", "--draws", "100"),
		]);
		expect(never.result).toMatchObject({ criticalPatience: 1, annual: 1, sustainable: false, leastPatience: null });
		expect(never.result.why).toContain("never changes hands");
		expect(nothing.result).toMatchObject({ criticalPatience: null, annual: null, sustainable: false });
		expect(nothing.result.why).toContain("no larger than the loss");
	});

	it.each([
		["0.633", false],
		["0.634", true],
		["19/30", true],
	])("a patience of %s is enough: %s, decided in fractions", async (patience, enough) => {
		const { result } = await document("reciprocity", "--patience", patience, "--draws", "100");
		expect(result.sustainable).toBe(enough);
	});

	it("answers for both sides by one path: power that comes back alike is answered alike, else whoever governs less needs less", async () => {
		const ask = async (...args: string[]) =>
			(await document("reciprocity", "--patience", "0.7", "--draws", "100", ...args)).result;
		const [even, uneven, mirrored] = await Promise.all([
			ask("--phi", "0.42"),
			ask("--phi", "0.42", "--back", "0.58"),
			ask("--phi", "0.58", "--back", "0.42"),
		]);
		const answerOf = ({ criticalPatience, annual, leastPatience, sustainable, why }: Record<string, unknown>) => ({
			criticalPatience,
			annual,
			leastPatience,
			sustainable,
			why,
		});
		expect(answerOf(even.mirror)).toEqual(answerOf(even));
		expect([answerOf(uneven), answerOf(uneven.mirror)]).toEqual([answerOf(mirrored.mirror), answerOf(mirrored)]);
		// 1 / (1 − 0.58 + 0.42 · 2), and 1 / (1 − 0.42 + 0.58 · 2).
		expect(uneven.criticalPatience).toBeCloseTo(1 / 1.26, 12);
		expect(uneven.mirror.criticalPatience).toBeCloseTo(1 / 1.74, 12);
		expect([uneven.sustainable, uneven.mirror.sustainable]).toEqual([false, true]);
		const { out } = await velvet(["reciprocity", "--phi", "0.1", "--back", "0.9", "--draws", "100"]);
		expect(out).toContain("Whoever governs now: no patience below 1 is enough. It would ask too seldom");
		expect(out).toContain("The other side must value a term from now at 0.3704");
	});

	it("is the same bytes from the same seed, and other draws from another", async () => {
		const ask = (...more: string[]) => velvet(["reciprocity", "--draws", "500", "--json", ...more]);
		const [once, twice, other] = await Promise.all([ask(), ask(), ask("--seed", "linen")]);
		expect(twice.out).toBe(once.out);
		expect(JSON.parse(other.out).result.simulation.allow).not.toEqual(JSON.parse(once.out).result.simulation.allow);
		expect(JSON.parse(other.out).seed).toBe("linen");
	});

	it("tells it in words, with the plane and no claim", async () => {
		const { out, code } = await velvet(["reciprocity", "--q", "0.25", "--draws", "500"]);
		expect(code).toBe(0);
		expect(out).toContain("0.8842 of today or more");
		expect(out).toContain("grim trigger needs 0.5000, tit for tat 0.6667");
		expect(out).toMatch(/^0\.9 +0\.9/m);
		expect(out).not.toMatch(claims);
	});

	it.each([
		[["--phi", "1.2"]],
		[["--phi", "-0.5"]],
		[["--phi", "often"]],
		[["--back", "1.2"]],
		[["--q", "2"]],
		[["--q", ""]],
		[["--gain", "NaN"]],
		[["--gain", "Infinity"]],
		[["--loss", "0"]],
		[["--loss", "-1"]],
		[["--patience", "1"]],
		[["--dilemma", "5,3,1"]],
		[["--dilemma", "1,2,3,4"]],
		[["--draws", "0"]],
		[["two-nations-2016"]],
		[["--discount", "0.5"]],
	])("%j is wrong usage", async (args) => {
		const { code, out } = await velvet(["reciprocity", ...args, "--json"]);
		expect([code, JSON.parse(out).issues[0].code]).toEqual([2, "wrong-usage"]);
	});
});

describe("velvet pendulum", () => {
	it("tells the record, the models and what the plan does, with no claim", async () => {
		const { out, code } = await velvet(["pendulum", "two-nations-2016", "--draws", "300"]);
		expect(code).toBe(0);
		expect(out).toContain("in 11 of 19 elections");
		expect(out).toContain("swung by 7.02 points (standard deviation), since 2000 by 2.61");
		expect(out).toContain("0.5046 undivided and 0.5758 by the plan");
		expect(out).toContain("0.5018 undivided and 0.5641 by the plan");
		expect(out).not.toMatch(claims);
	});

	it("takes spread, years and draws, and gives the same bytes for any number of threads", async () => {
		const args = ["pendulum", "california-alone-2016", "--spread", "3", "--years", "30", "--draws", "200", "--json"];
		const [one, two] = await Promise.all([velvet([...args, "--threads", "1"]), velvet([...args, "--threads", "2"])]);
		expect(two.out).toBe(one.out);
		const { result } = JSON.parse(one.out);
		expect(result.spreads.map(({ spread }: { spread: number }) => spread)).toEqual([0.03]);
		expect(result.models.undivided.vote).toMatchObject({ years: 30, draws: 200 });
	});

	it("says where the record is of no use, and goes on without it", async () => {
		const { out } = await velvet(["pendulum", "new-hampshire-2016"]);
		expect(out).toContain("whole United States");
		expect(out).toContain("self-determination is");
	});

	it.each([
		[["--spread", "0"]],
		[["--thermostat", "0.5"]],
		[["--years", "0"]],
		[["--years", "9999"]],
		[["--draws", "x"]],
	])("%j is wrong usage", async (args) => {
		const { code } = await velvet(["pendulum", "two-nations-2016", ...args, "--json"]);
		expect(code).toBe(2);
	});

	it("names an unknown scenario as a problem", async () => {
		const { code, out } = await velvet(["pendulum", "nowhere", "--json"]);
		expect([code, JSON.parse(out).issues[0].code]).toEqual([1, "unknown-scenario"]);
	});
});
