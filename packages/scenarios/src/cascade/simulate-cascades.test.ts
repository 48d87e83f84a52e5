import { seedRng } from "@velvet/core";
import { gridAtlas } from "@velvet/testkit";
import { describe, expect, it } from "vitest";
import { foundingPlan, makePlan } from "../make-plan.ts";
import { mirrorScenario } from "../mirror.ts";
import { openCase } from "../open-case.ts";
import { cascadeFrom } from "../plan-methods/cascade.ts";
import type { ReferendumSpec } from "../referendum/referendum-spec.ts";
import type { FoundingMethod, PlanMethod, Scenario } from "../scenario.ts";
import { gridScenario } from "../testing/grid-case.ts";
import { simulateCascades } from "./simulate-cascades.ts";

const votes = Array.from({ length: 16 }, (_, u): [number, number] => [1 + ((7 * u) % 11), 1 + ((5 * u) % 13)]);
const from: FoundingMethod = { method: "winner", level: "row", threshold: 0 };

/** Everybody who voted for a camp wants its nation, without any error: ballots are then the recorded votes. */
const certain: ReferendumSpec = {
	regions: [{ places: ["p0"] }],
	mapping: [{ name: "all", support: { a: 1, b: 0, other: 0.5 }, evidence: "A", source: "a test" }],
	onlyMapping: true,
	dials: { intentionLoss: 0, outOfPower: 0, sigmaNation: 0, sigmaParent: 0, sigmaUnit: 0, volatility: 0 },
} as unknown as ReferendumSpec;

function scenarioOf(plan: PlanMethod, referendum: ReferendumSpec): Scenario {
	return { ...gridScenario, plan, ask: ["scorecard"], referendum };
}

function open(scenario: Scenario) {
	const opened = openCase(scenario, gridAtlas(4, 4, votes));
	if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
	return opened.value;
}

function simulated(scenario: Scenario, draws: number, seed = "seed") {
	const theCase = open(scenario);
	const plan = foundingPlan(theCase, from);
	if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
	const done = simulateCascades(theCase, {}, plan.value, scenario.referendum ?? {}, draws, seedRng(seed));
	if (!done.ok) throw new Error(JSON.stringify(done.issues));
	return { theCase, plan: plan.value, ...done.value };
}

describe("cascades by simulated ballots", () => {
	it("without any error are the cascade of the recorded camps", () => {
		const { theCase, plan, leaving, rounds } = simulated(scenarioOf(from, certain), 3);
		const recorded = cascadeFrom(theCase, {}, plan);
		expect(recorded.ok).toBe(true);
		if (!recorded.ok) return;
		expect([...leaving]).toEqual([...recorded.value.end].map((polity) => 1 - polity));
		expect(rounds.p50).toBe(recorded.value.rounds.length);
	});

	it("with errors give each unit a chance, the same for the same seed", () => {
		const loose = { ...certain, dials: { ...certain.dials, sigmaUnit: 0.3, sigmaNation: 0.3 } };
		const [one, two, other] = ["seed", "seed", "another"].map((seed) => simulated(scenarioOf(from, loose), 200, seed));
		expect([...one.leaving]).toEqual([...two.leaving]);
		expect([...one.leaving]).not.toEqual([...other.leaving]);
		expect(one.leaving.some((share) => share > 0.02 && share < 0.98)).toBe(true);
		for (const share of one.leaving) expect(share >= 0 && share <= 1).toBe(true);
	});
});

describe("the plan method ballot", () => {
	it("sends each row that would pass to the nation that leaves", () => {
		const scenario = scenarioOf(
			{ method: "ballot", each: "row" },
			{ ...certain, regions: [{ places: ["p0", "p1", "p2"] }] },
		);
		const plan = makePlan(open(scenario));
		if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
		const passes = [0, 1, 2].map((row) => {
			const rows = votes.slice(4 * row, 4 * row + 4);
			// One vote for others in every square, half of it for leaving.
			const yes = rows.reduce((sum, [a]) => sum + a + 0.5, 0);
			const no = rows.reduce((sum, [, b]) => sum + b + 0.5, 0);
			return yes > no ? 0 : 1;
		});
		expect([...plan.value.assignment]).toEqual([...passes, 1].flatMap((polity) => Array(4).fill(polity)));
		expect(plan.value.origin).toMatchObject({ method: "ballot", parameters: { regions: 3 } });
	});

	it("is exchanged in the mirror, and needs somebody who votes", () => {
		const scenario = scenarioOf({ method: "ballot", each: "row" }, certain);
		const [here, there] = [scenario, mirrorScenario(scenario)].map((each) => makePlan(open(each)));
		expect(here.ok && there.ok && [...there.value.assignment]).toEqual(
			here.ok && [...here.value.assignment].map((polity) => 1 - polity),
		);
		expect(makePlan(open(scenarioOf({ method: "ballot" }, {})))).toMatchObject({
			ok: false,
			issues: [{ code: "no-region" }],
		});
	});
});
