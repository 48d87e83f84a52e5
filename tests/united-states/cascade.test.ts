import {
	type CascadeRules,
	cascadeFrom,
	findBuiltIn,
	joinedTo,
	openCase,
	type Scenario,
	simulateCascades,
	startingPlan,
} from "@velvet/scenarios";
import { describe, expect, it } from "vitest";
import { atlasOf } from "../built-atlas.ts";

function start(name: string, change: Partial<Scenario> = {}) {
	const scenario = { ...(findBuiltIn(name) as Scenario), ...change };
	const opened = openCase(scenario, atlasOf(scenario));
	const from = opened.ok ? startingPlan(opened.value) : opened;
	if (!opened.ok || !from.ok) throw new Error("no case");
	return { theCase: opened.value, from: from.value };
}

function cascade(name: string, rules: CascadeRules = {}, change: Partial<Scenario> = {}) {
	const { theCase, from } = start(name, change);
	const done = cascadeFrom(theCase, rules, from);
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

	it("of 2016: 35 of them join Pacifica, and 482 return to the United States", () => {
		const run = cascade("two-nations-2016");
		expect(["A", "B"].map((polity) => joinedTo(run, polity).groups)).toEqual([35, 482]);
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

describe("the cascade by simulated ballots", () => {
	const { theCase, from } = start("two-nations-2016");
	const done = simulateCascades(theCase, {}, from, 60);
	if (!done.ok) throw new Error(JSON.stringify(done.issues));
	const { changing, leaving, cutOff, caveats } = done.value;
	const unit = (id: string) => (theCase.atlas.units.ids as readonly string[]).indexOf(id);

	it("does not take a Republican of the South for one who would join the nation of the Democrats", () => {
		// Leslie, Kentucky, nine tenths for Trump.
		expect(leaving[unit("21131")]).toBe(0);
		expect(Math.max(...changing)).toBeLessThan(0.5);
	});

	it("lists apart the places from which no way leads to the other nation", () => {
		const places = [...cutOff.keys()].filter((u) => cutOff[u] === 1);
		expect(places.map((u) => theCase.atlas.units.ids[u])).toEqual([
			"02000",
			...["15001", "15003", "15005", "15007", "15009", "25019", "53055"],
		]);
		for (const u of places) expect(changing[u]).toBe(0);
	});

	it("says that the survey asked something else", () => {
		expect(caveats.join(" ")).toContain("not about joining the nation of either camp");
	});
});
