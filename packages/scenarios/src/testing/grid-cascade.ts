import { type Plan, type PolityRecord, UNASSIGNED } from "@velvet/core";
import { type GridVotes, gridAtlas } from "@velvet/testkit";
import { startingPlan } from "../make-plan.ts";
import { type Case, openCase } from "../open-case.ts";
import { cascadeFrom } from "../plan-methods/cascade.ts";
import type { ReferendumSpec } from "../referendum/referendum-spec.ts";
import type { CascadeRules, PlanMethod, Scenario } from "../scenario.ts";
import { gridScenario } from "./grid-case.ts";

/** Units along one side of the country in which cascades are tried. */
export const SIDE = 4;
export const UNITS = SIDE * SIDE;

export const byRow: PlanMethod = { method: "winner", level: "row", threshold: 0 };

/** Two nations on a square of units, four to a row, by a plan. */
export function scenarioOf(plan: PlanMethod, change: Partial<Scenario> = {}): Scenario {
	return { ...gridScenario, plan, ask: ["scorecard"], ...change };
}

export function openGrid(scenario: Scenario, votes: GridVotes): Case {
	const opened = openCase(scenario, gridAtlas(SIDE, SIDE, votes));
	if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
	return opened.value;
}

/** A plan from a letter a unit: the id of a polity, or a dot for none. */
export function planOf(letters: string, polities: readonly PolityRecord[]): Plan {
	const indexOf = (letter: string) => polities.findIndex(({ id }) => id === letter);
	const assignment = Uint16Array.from(letters, (letter) => (letter === "." ? UNASSIGNED : indexOf(letter)));
	return { assignment, origin: { method: "test", version: 1, parameters: {} } };
}

/** A vote of the first row, by one mapping for all places and without any error but those of the dials given. */
export function mapped(support: { a: number; b: number; other: number }, dials: object = {}): ReferendumSpec {
	const still = { intentionLoss: 0, outOfPower: 0, sigmaNation: 0, sigmaParent: 0, sigmaUnit: 0, volatility: 0 };
	const mapping = [{ name: "all", support, evidence: "A", source: "a test" }] as const;
	return { regions: [{ places: ["p0"] }], mapping, onlyMapping: true, dials: { ...still, ...dials } };
}

/** The cascade from a scenario's plan, or from letters. */
export function runGrid(votes: GridVotes, rules: CascadeRules = {}, scenario = scenarioOf(byRow), letters?: string) {
	const theCase = openGrid(scenario, votes);
	const plan = startingPlan(theCase, letters === undefined ? undefined : planOf(letters, theCase.polities));
	if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
	const done = cascadeFrom(theCase, rules, plan.value);
	if (!done.ok) throw new Error(JSON.stringify(done.issues));
	return { theCase, from: plan.value.assignment, ...done.value };
}
