import { type CascadeRules, cascadeFrom, findBuiltIn, foundingPlan, openCase, type Scenario } from "@velvet/scenarios";
import { describe, expect, it } from "vitest";
import { atlasOf } from "../built-atlas.ts";

function cascade(name: string, rules: CascadeRules = {}, change: Partial<Scenario> = {}) {
	const scenario = { ...(findBuiltIn(name) as Scenario), ...change };
	const opened = openCase(scenario, atlasOf(scenario));
	if (!opened.ok || scenario.plan.method === "cascade") throw new Error("no case");
	const from = foundingPlan(opened.value, scenario.plan);
	const done = from.ok ? cascadeFrom(opened.value, rules, from.value) : from;
	if (!done.ok) throw new Error(JSON.stringify(done.issues));
	return done.value;
}

/** models.md V9.1, computed there by another program; of 2024 on slightly other borders, so only the first rounds are held. */
describe("the cascade from the plan by state", () => {
	it("of 2016: 168, 133, 91, 50, 34, 25, 10, 3, 1, 2 counties switch, 240 stay encircled", () => {
		const { start, rounds, encircled } = cascade("two-nations-2016");
		expect(rounds.map((round) => round.switched)).toEqual([168, 133, 91, 50, 34, 25, 10, 3, 1, 2]);
		expect(start.selfDetermination).toBeCloseTo(0.576002, 6);
		expect(rounds.slice(0, 2).map((round) => round.selfDetermination.toFixed(6))).toEqual(["0.589539", "0.595511"]);
		const last = rounds[9];
		expect(last.selfDetermination).toBeCloseTo(0.604953, 6);
		expect([last.stranded, last.border.edges, last.pieces]).toEqual([50_897_216, 551, { A: 56, B: 3 }]);
		expect(encircled).toHaveLength(240);
		expect(encircled[0]).toMatchObject({ name: "Harris, TX", votes: 707_914, polity: "B", why: "apart" });
	});

	it("of 2024: 167, 143, 100 counties in the first three rounds", () => {
		const { rounds } = cascade("two-nations-2024");
		expect(rounds.slice(0, 3).map((round) => round.switched)).toEqual([167, 143, 100]);
		expect(rounds.at(-1)?.selfDetermination).toBeCloseTo(0.598, 3);
	});

	it("one at a time ends elsewhere: a county may join a neighbour that at the same moment leaves", () => {
		const [all, one] = [cascade("two-nations-2016"), cascade("two-nations-2016", { oneAtATime: true })];
		expect(one.rounds.every((round) => round.switched === 1)).toBe(true);
		expect(one.rounds.length).toBeLessThan(517);
		expect(one.rounds.at(-1)?.selfDetermination).toBeLessThan(all.rounds.at(-1)?.selfDetermination ?? 0);
	});

	it("runs down to towns and wards where an atlas has them, level by level", () => {
		const byCounty: Partial<Scenario> = { plan: { method: "winner", level: "county", threshold: 0 } };
		const { start, rounds } = cascade("new-hampshire-2016", {}, byCounty);
		expect(start.selfDetermination).toBeCloseTo(0.531247, 6);
		expect([...new Set(rounds.map((round) => round.level))]).toEqual(["town", "municipality"]);
		const end = rounds.at(-1)?.selfDetermination ?? 0;
		expect(end).toBeGreaterThan(0.57);
		expect(end).toBeLessThanOrEqual(0.586306);
	});

	it("from one country has no neighbour to join: nobody can be the first by cascade alone", () => {
		const one: Partial<Scenario> = { plan: { method: "assignment", rest: "B" } };
		expect(cascade("two-nations-2016", { levels: ["county", "state"] }, one).rounds).toEqual([]);
	});
});
