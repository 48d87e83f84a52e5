import { describe, expect, it } from "vitest";
import { document, velvet } from "../testing/run-velvet.ts";

describe("velvet referendum calexit-2019", () => {
	it("has the fields of the contract, and a chance well below one half", async () => {
		const { command, scenario, seed, result } = await document("referendum", "calexit-2019");
		expect([command, seed]).toEqual(["referendum", "velvet"]);
		expect(scenario.title).toContain("California");
		expect(result.region).toEqual({ name: "California", places: ["06"], units: 58 });
		expect(result.passProbability).toBeGreaterThan(0);
		expect(result.passProbability).toBeLessThan(0.15);
		expect(result.standardError).toBeCloseTo(
			Math.sqrt((result.passProbability * (1 - result.passProbability)) / 10_000),
			12,
		);
		for (const key of ["p05", "p50", "p95"]) {
			expect(result.yesShare[key]).toBeGreaterThan(0);
			expect(result.turnout[key]).toBeGreaterThan(0);
		}
		expect(result.units).toHaveLength(58);
		expect(result.units[0]).toEqual({ id: "06001", passProbability: expect.any(Number), yesShare: expect.any(Number) });
		expect(result.dependence.most.key).toBe(result.tornado[0].key);
		expect(result.dependence.sigmaNation).toEqual({ value: 0.16, points: 4 });
		expect(result.wouldChange.length).toBe(result.tornado.length);
		expect(result.caveats.length).toBeGreaterThan(3);
	});

	it("gives the same bytes with 1 and 2 threads, and others for another seed", async () => {
		const each = ["referendum", "calexit-2019", "--each", "state", "--draws", "100", "--json"];
		const [one, two, five] = await Promise.all(
			["1", "2", "5"].map((threads) => velvet([...each, "--threads", threads])),
		);
		expect(one.code).toBe(0);
		expect(two.out).toBe(one.out);
		expect(five.out).toBe(one.out);
		const other = await velvet([...each, "--seed", "other"]);
		expect(other.out).not.toBe(one.out);
	});

	it("asks any region, of units and parents together, and every state at once", async () => {
		const pacific = await document("referendum", "calexit-2019", "--region", "06", "41", "53", "--draws", "200");
		expect(pacific.result.region).toMatchObject({ name: "California, Oregon, Washington", units: 133 });
		const states = await document("referendum", "two-nations-2016", "--each", "state", "--draws", "200");
		expect(states.result.regions).toHaveLength(51);
		expect(states.result.passing.p50).toBeLessThan(51);
		const county = await document("referendum", "texit-2019", "--region", "48301", "48", "--draws", "200");
		expect(county.result.region.units).toBe(254);
	});

	it("is the same in the mirror, but for the camp that governs", async () => {
		const [here, there] = [
			await document("referendum", "texit-2019", "--draws", "500"),
			await document("referendum", "texit-2019", "--draws", "500", "--mirror"),
		];
		expect([here.result.inPower, there.result.inPower]).toEqual(["A", "B"]);
		expect({ ...there.result, inPower: "A" }).toEqual(here.result);
	});

	it("reads well, in frequencies", async () => {
		const { code, out } = await velvet(["referendum", "calexit-2019", "--draws", "1000"]);
		expect(code).toBe(0);
		expect(out).toMatch(/would pass in \d+ of 100 simulated votes/);
		expect(out).toContain("It depends most on");
		expect(out).toContain("A vote for a party is not a vote to leave");
	});

	it("names what is wrong", async () => {
		const unknown = await velvet(["referendum", "calexit-2019", "--region", "99", "--json"]);
		expect([unknown.code, JSON.parse(unknown.out).issues[0].code]).toEqual([1, "unknown-unit"]);
		const nobody = await velvet(["referendum", "two-nations-2016", "--json"]);
		expect([nobody.code, JSON.parse(nobody.out).issues[0].code]).toEqual([1, "no-region"]);
		const kalawao = await velvet(["referendum", "calexit-2019", "--region", "15005", "--json"]);
		expect([kalawao.code, JSON.parse(kalawao.out).issues[0].code]).toEqual([1, "nobody-votes"]);
		const draws = await velvet(["referendum", "calexit-2019", "--draws", "0", "--json"]);
		expect(draws.code).toBe(2);
	});
});
