import { describe, expect, it } from "vitest";
import { document, velvet } from "../testing/run-velvet.ts";

const byState = (...more: string[]) => ["happiness", "two-nations-2016", ...more];

/** What must not be claimed (models.md, 10). *Happy* may stand where it is denied, and nowhere else. */
const claims =
	/(?<!No plan is said to make a nation )\bhapp(y|ier)\b|% likely|will (secede|separate|leave|gain|lose)|should (leave|stay|part)|better off|worse off|(?<!no )probability|civil war|verdict is/i;

describe("velvet happiness", () => {
	it("answers cli.md's fields: a row for each term, and the break-even", async () => {
		const { command, result } = await document(...byState("--draws", "300"));
		expect(command).toBe("happiness");
		expect(result.ledger.map(({ term }: { term: string }) => term)).toEqual([
			"match",
			"scale",
			"trade",
			"fiscal",
			"transition",
		]);
		for (const { p05, p50, p95 } of result.ledger) expect([p05, p50, p95].every(Number.isFinite)).toBe(true);
		expect(result.breakEven.loss).toBeCloseTo(0.0486, 4);
		expect(result.breakEven.beside).toMatchObject({ A: {}, B: {}, half: {} });
		expect(Object.keys(result.cells)).toEqual(["A", "B"]);
		for (const { basis } of Object.values(result.dials) as { basis: string }[]) expect(basis).toMatch(/^[A-Z], \w+/);
	});

	it("prints the break-even first, winners beside losers, what it rests on, and no claim", async () => {
		const { out, code } = await velvet(byState("--draws", "300"));
		expect(code).toBe(0);
		expect(out.split("\n")[2]).toBe(
			"The gain of match would be outweighed by a permanent loss of 4.9% of consumption.",
		);
		expect(out).toMatch(/2\.5% at 0\.1, 4\.9% at 0\.2, 7\.2% at 0\.3, 11\.7% at 0\.5 points/);
		expect(out).toMatch(/Clinton voters in Pacifica +33,399,675 +gain/);
		expect(out).toMatch(/Trump voters in Pacifica +22,173,314 +lose/);
		expect(out).toContain("[A, assumed");
		expect(out).toContain("What this does not say");
		expect(out).toContain("neither that they do nor that they do not is said here");
		expect(out).not.toMatch(claims);
	});

	it("takes every dial, and each changes something", async () => {
		const usual = await document(...byState("--draws", "40"));
		const options: readonly (readonly string[])[] = [
			["--delta-l", "0.3"],
			["--delta-w", "0.1"],
			["--shock-half-life", "1"],
			["--lambda", "0.5"],
			["--g10", "-0.05"],
			["--g10", "single-market"],
			["--mitigation", "0.5"],
			["--b", "3.09"],
			["--sigma", "8"],
			["--half-life", "10"],
			["--eta", "1"],
			["--phi", "0.1"],
			["--consumption", "0.8"],
			["--alpha", "0.9"],
			["--discount", "0.07"],
			["--beside", "half"],
			["--bears", "leaving"],
			["--peace", "-0.01,0.05"],
			["--size-ratio", "100"],
			["--table", "income-spending"],
			["--years", "30"],
			["--seed", "linen"],
		];
		for (const each of options) {
			const { result } = await document(...byState("--draws", "40", ...each));
			// A dial's own record changes whenever it is set: what counts is the rest.
			expect({ ...result, dials: null, caveats: null }, each.join(" ")).not.toEqual({
				...usual.result,
				dials: null,
				caveats: null,
			});
		}
		const { result } = await document(...byState("--draws", "40", "--g10", "published"));
		expect(result).toEqual(usual.result);
	}, 120_000);

	it("is the same bytes for any number of threads; in the mirror the undivided country goes along", async () => {
		const [one, two] = await Promise.all(
			["1", "2"].map((threads) => velvet(byState("--draws", "100", "--json", "--threads", threads))),
		);
		expect(two.out).toBe(one.out);
		const there = await document(...byState("--draws", "100", "--beside", "A", "--mirror"));
		const here = await document(...byState("--draws", "100", "--beside", "A"));
		expect(there.result.beside).toBe("B");
		expect(there.result.breakEven.match).toBe(here.result.breakEven.match);
	});

	it.each([
		[["--delta-l", "-0.1"]],
		[["--delta-l", "much"]],
		[["--lambda", "0"]],
		[["--lambda", "NaN"]],
		[["--g10", "-1"]],
		[["--g10", "cheap"]],
		[["--b", "Infinity"]],
		[["--sigma", "1"]],
		[["--eta", "1.5"]],
		[["--alpha", "0"]],
		[["--beside", "C"]],
		[["--bears", "nobody"]],
		[["--peace", "0.1"]],
		[["--peace", "0.2,0.1"]],
		[["--size-ratio", "0"]],
		[["--years", "0"]],
		[["--draws", "1e4"]],
		[["--verdict"]],
	])("%j is wrong usage", async (args) => {
		const { code, out } = await velvet(byState(...args, "--json"));
		expect([code, JSON.parse(out).issues[0].code]).toEqual([2, "wrong-usage"]);
	});

	it("names an unknown scenario and an unknown table as problems", async () => {
		for (const [args, issue] of [
			[["happiness", "nowhere"], "unknown-scenario"],
			[byState("--table", "gold"), "unknown-table"],
		] as const) {
			const { code, out } = await velvet([...args, "--json"]);
			expect([code, JSON.parse(out).issues[0].code]).toEqual([1, issue]);
		}
	});
});
