import { describe, expect, it } from "vitest";
import { document, velvet } from "../testing/run-velvet.ts";

const few = ["--draws", "200", "--years", "12"];

describe("velvet histories", () => {
	it("answers cli.md's fields: the pendulum, reciprocity and fans by year", async () => {
		const { command, result } = await document("histories", "california-alone-2016", "--policy", "agree", ...few);
		expect(command).toBe("histories");
		expect(result).toMatchObject({ draws: 200, years: 12, from: 2016, policy: "agree", asks: "A" });
		expect(result.pendulum.record.changes).toMatchObject({ changed: 11, of: 19 });
		expect(result.reciprocity.criticalPatience).toBeCloseTo(0.6333, 4);
		const fan = result.fans["risk.A"];
		expect(fan).toHaveLength(13);
		expect(fan[0]).toEqual({
			year: 2016,
			p05: 1,
			p25: 1,
			p50: 1,
			p75: 1,
			p95: 1,
			mean: 1,
			standardError: 0,
		});
		for (const { p05, p25, p50, p75, p95, mean, standardError } of fan) {
			expect([p05, p25, p50, p75, p95]).toEqual([p05, p25, p50, p75, p95].toSorted((x, y) => x - y));
			expect(mean).toBeGreaterThanOrEqual(p05);
			expect(standardError).toBeGreaterThanOrEqual(0);
		}
		expect(Object.keys(result.fans).toSorted()).toEqual([
			"grievance.A",
			"grievance.B",
			"moved.A",
			"moved.B",
			"own-government.A",
			"own-government.B",
			"risk.A",
			"risk.B",
			"self-determination",
			"vote.A",
			"vote.B",
		]);
	});

	it("runs every policy for both who may ask: California is answered by Texas", async () => {
		const { result } = await document("histories", "california-alone-2016", ...few);
		const runs = result.runs.map(
			({ asks, policy, place }: { asks: string; policy: string; place: { name: string } }) => [
				asks,
				policy,
				place.name,
			],
		);
		const [own, other] = [runs[0][2], "Texas"];
		expect(runs).toEqual([
			["A", "ignore", own],
			["A", "quash", own],
			["A", "agree", own],
			["B", "ignore", other],
			["B", "quash", other],
			["B", "agree", other],
		]);
		for (const { outcomes, river } of result.runs) {
			const shares = Object.values(outcomes as { [outcome: string]: { share: number } });
			expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
			expect(river.reduce((sum: number, { histories }: { histories: number }) => sum + histories, 0)).toBe(200);
		}
	});

	it("says how things stand in the last year, as its states count them, in JSON and in words", async () => {
		const { result } = await document("histories", "two-nations-2016", ...few);
		for (const { standing, states, outcomes } of result.runs) {
			const last = states[states.length - 1];
			for (const camp of ["A", "B"] as const) expect(standing.apart[camp].share).toBe(last.left[camp] / 200);
			expect(standing.oneCountry.share).toBeCloseTo(
				1 - standing.apart.A.share - standing.apart.B.share + standing.bothApart.share,
				12,
			);
			const { share, standardError } = outcomes["voted-down"];
			expect(standardError).toBeCloseTo(Math.sqrt((share * (1 - share)) / 200), 12);
		}
		const { out } = await velvet(["histories", "two-nations-2016", ...few]);
		expect(out).toMatch(/^Pacifica \(21 states\), Clinton voters +ignore/m);
		expect(out).toMatch(/The United States: the camp of (Clinton|Trump) voters comes to power\./);
		expect(out).toMatch(/its answer is to (ignore it|quash it in the courts|agree to a vote)\./);
		expect(out).toContain("How things stand in 2028, in histories of 100");
		expect(out).toMatch(/what is assumed leaves far more open/i);
		expect(out).toMatch(/In 2028 \d+ of 100 Clinton voters live under their own camp's government, and \d+ of 100/);
	});

	it("is the same bytes for one thread and for three, and others from another seed", async () => {
		const ask = (...more: string[]) =>
			velvet(["histories", "two-nations-2016", "--draws", "120", "--years", "8", "--json", ...more]);
		const [one, three, other] = await Promise.all([
			ask("--threads", "1"),
			ask("--threads", "3"),
			ask("--seed", "another"),
		]);
		expect(three.out).toBe(one.out);
		expect(other.out).not.toBe(one.out);
	});

	it("tells a history by its number, the same whatever the number of draws", async () => {
		const told = async (draws: string) =>
			(await document("histories", "two-nations-2016", "--draws", draws, "--years", "12", "--history", "7")).result;
		const [few, more] = await Promise.all([told("20"), told("60")]);
		expect(few.example).toEqual(more.example);
		expect(few.example).toMatchObject({ draw: 6, history: 7 });
		expect(few.example.as.events[0]).toMatchObject({ year: 2017, kind: "request", camp: "A" });
		expect(few.example.mirror.events[0]).toMatchObject({ year: 2017, kind: "request", camp: "B" });
	});

	it("a higher bar lets fewer votes pass", async () => {
		const passed = async (threshold: string) => {
			const { result } = await document(
				"histories",
				"california-alone-2016",
				...["--draws", "600", "--years", "20", "--threshold", threshold],
			);
			return result.runs[2].outcomes["voted-down"].share;
		};
		const [half, more] = await Promise.all([passed("0.3"), passed("0.6")]);
		expect(more).toBeGreaterThan(half);
	});

	it.each([
		[["--policy", "bribe"], /policy/],
		[["--draws", "0"], /whole number from 1 to 100000/],
		[["--years", "201"], /whole number from 1 to 200/],
		[["--threshold", "1"], /share from 0.01 to 0.99/],
		[["--draws", "10", "--history", "11"], /at most 10/],
	])("%j is wrong usage", async (options, message) => {
		const { code, err } = await velvet(["histories", "two-nations-2016", ...options]);
		expect(code).toBe(2);
		expect(err).toMatch(message);
	});
});
