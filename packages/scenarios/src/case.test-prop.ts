import { canonicalJson, type Json, type Plan, planState } from "@velvet/core";
import { gridAtlas, gridVotes, validatePlan } from "@velvet/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leastStrandedAt } from "./frontier-questions.ts";
import { makePlan, scoreCase } from "./make-plan.ts";
import { mirrorScenario } from "./mirror.ts";
import { type Case, openCase } from "./open-case.ts";
import { solveFrontier, solvePrice } from "./plan-methods/frontier.ts";
import type { BorderMeasure, Lock, PlanMethod, Scenario } from "./scenario.ts";
import { gridScenario } from "./testing/grid-case.ts";

const methods: fc.Arbitrary<PlanMethod> = fc.oneof(
	fc
		.tuple(fc.constantFrom("unit", "parent", "square", "row"), fc.constantFrom(0, 5, 20))
		.map(([level, threshold]): PlanMethod => ({ method: "winner", level, threshold })),
	fc
		.tuple(fc.constantFrom<BorderMeasure>("edges", "km"), fc.constantFrom("0", "1", "2.5", "17"))
		.map(([border, price]): PlanMethod => ({ method: "frontier", border, price })),
	fc.constant<PlanMethod>({ method: "assignment", places: { A: ["p0", "u005"], B: ["u001"] }, rest: "B" }),
);
const locks = fc.uniqueArray(
	fc.record<Lock>({ place: fc.constantFrom("u000", "u004", "u008"), polity: fc.constantFrom("A", "B") }),
	{
		selector: (lock) => lock.place,
	},
);

function scenarioOf(plan: PlanMethod, locked: readonly Lock[] = []): Scenario {
	return { ...gridScenario, plan, locks: locked, ask: ["scorecard"] };
}

function open(scenario: Scenario, votes: readonly (readonly [number, number])[]): Case {
	const opened = openCase(scenario, gridAtlas(3, 3, votes));
	if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
	return opened.value;
}

function planOf(theCase: Case): Plan {
	const plan = makePlan(theCase);
	if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
	return plan.value;
}

const turned = (plan: Plan) => [...plan.assignment].map((polity) => 1 - polity);

describe("a plan of any method", () => {
	it("is complete, keeps its locks, and is exchanged when the scenario is mirrored", () => {
		fc.assert(
			fc.property(gridVotes(9), methods, locks, (votes, method, locked) => {
				const scenario = scenarioOf(method, locked);
				const theCase = open(scenario, votes);
				const plan = planOf(theCase);
				expect(validatePlan(plan, 9, 2)).toEqual([]);
				expect(planState(plan, 9, 2)).toBe("complete");
				for (const lock of locked)
					expect(plan.assignment[Number(lock.place.slice(1))]).toBe(lock.polity === "A" ? 0 : 1);
				const mirrored = open(mirrorScenario(scenario), votes);
				expect([...planOf(mirrored).assignment]).toEqual(turned(plan));
				const numbers = (each: Case, of: Plan) => scoreCase(each, of).metrics;
				const here = numbers(theCase, plan);
				const there = numbers(mirrored, planOf(mirrored));
				expect(there.stranded.polities.A).toEqual(here.stranded.polities.B);
				expect(there["self-determination"].bases).toEqual(here["self-determination"].bases);
				expect(canonicalJson(there.border as unknown as Json)).toBe(canonicalJson(here.border as unknown as Json));
			}),
			{ numRuns: 300 },
		);
	});
});

describe("the frontier of a case", () => {
	it("is a lower bound for every plan, and its points say what the scorecard says", () => {
		fc.assert(
			fc.property(
				gridVotes(9),
				fc.constantFrom("edges", "km"),
				fc.array(fc.nat({ max: 1 }), { minLength: 9, maxLength: 9 }),
				(votes, border, drawn) => {
					const theCase = open(scenarioOf({ method: "winner", level: "unit", threshold: 0 }), votes);
					const frontier = solveFrontier(theCase, border as "edges" | "km");
					for (const point of frontier.points) {
						const { metrics } = scoreCase(theCase, point.plan);
						expect(metrics.stranded.value).toBe(point.stranded);
						expect(border === "edges" ? metrics.border.edges : metrics.border.km * 1000).toBe(point.border);
					}
					const plan = { assignment: Uint16Array.from(drawn), origin: { method: "drawn", version: 1, parameters: {} } };
					const { metrics } = scoreCase(theCase, plan);
					const length = border === "edges" ? metrics.border.edges : metrics.border.km * 1000;
					expect(metrics.stranded.value).toBeGreaterThanOrEqual(leastStrandedAt(frontier, length));
				},
			),
		);
	});

	it("gives a tie to the continuator, whichever camp that is", () => {
		const theCase = open(
			scenarioOf({ method: "winner", level: "unit", threshold: 0 }),
			Array.from({ length: 9 }, () => [5, 5]),
		);
		expect([...solvePrice(theCase, "edges", { p: 1, q: 1 }).plan.assignment]).toEqual(new Array(9).fill(1));
	});
});

describe("a case that cannot be opened", () => {
	it("names every vote, choice, place and polity that is not there", () => {
		const atlas = gridAtlas(
			3,
			3,
			Array.from({ length: 9 }, () => [1, 2]),
		);
		const scenario = scenarioOf({ method: "winner", level: "unit", threshold: 0 });
		const codes = (change: Partial<Scenario>) => {
			const opened = openCase({ ...scenario, ...change }, atlas);
			return opened.ok ? [] : opened.issues.map((each) => each.code);
		};
		expect(codes({ vote: "none" })).toEqual(["unknown-vote"]);
		expect(codes({ camps: { A: ["x"], B: ["y"] } })).toEqual(["unknown-choice", "unknown-choice"]);
		expect(codes({ locks: [{ place: "nowhere", polity: "C" }] })).toEqual(["unknown-polity", "unknown-unit"]);
		expect(
			codes({
				locks: [
					{ place: "p0", polity: "A" },
					{ place: "u001", polity: "B" },
				],
			}),
		).toEqual(["contradicting-locks"]);
	});

	it("and a plan that cannot be made says why", () => {
		const votes = Array.from({ length: 9 }, (): [number, number] => [1, 2]);
		const issues = (plan: PlanMethod, change: Partial<Scenario> = {}) => {
			const made = makePlan(open({ ...scenarioOf(plan), ...change }, votes));
			return made.ok ? [] : made.issues.map((each) => each.code);
		};
		expect(issues({ method: "winner", level: "precinct", threshold: 0 })).toEqual(["unknown-level"]);
		expect(issues({ method: "assignment", file: "map.csv" })).toEqual(["missing-file"]);
		expect(issues({ method: "assignment", places: { A: ["x", "u001"], B: ["u001"] } })).toEqual([
			"unknown-unit",
			"duplicate-unit",
		]);
		expect(issues({ method: "frontier", border: "edges", price: "1" }, { governs: "plurality" })).toEqual(["governs"]);
	});
});
