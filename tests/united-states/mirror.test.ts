import type { Json } from "@velvet/core";
import {
	builtInScenarios,
	type Case,
	type Check,
	compareGrains,
	comparePlans,
	makePlan,
	mirrorScenario,
	openCase,
	rules,
	runChecks,
	type Scenario,
	scoreCase,
	solvePrice,
} from "@velvet/scenarios";
import { exchange } from "@velvet/testkit";
import { describe, expect, it } from "vitest";
import { atlasOf } from "../built-atlas.ts";
import { expectSame } from "../expect-same.ts";

function open(scenario: Scenario): Case {
	const opened = openCase(scenario, atlasOf(scenario));
	if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
	return opened.value;
}

function judge(scenario: Scenario) {
	const theCase = open(scenario);
	const plan = makePlan(theCase);
	if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
	return { theCase, card: scoreCase(theCase, plan.value) };
}

function scores(scenario: Scenario): Json {
	return judge(scenario).card.metrics as unknown as Json;
}

/** Every rule with its usual value, so that checks look at all of them. */
const everyRule = rules.map((rule) => (rule.takes === "text" ? `${rule.key}=${rule.parameter.example}` : rule.key));

/** What checks and rules say of a plan, nation by nation, each in its order; sentences as their words, since those on both nations name A first. */
function findings(scenario: Scenario): Json {
	const { theCase, card } = judge({ ...scenario, rules: everyRule });
	const bare = ({ message, ...check }: Check) => ({
		...check,
		words: message
			.split(/[\s.,:;()]+/)
			.sort()
			.join(" "),
	});
	const checks = runChecks(theCase, card).map(bare);
	const of = (polity: string | null) => checks.filter((check) => check.polity === polity);
	return { A: of("A"), B: of("B"), plan: of(null) } as unknown as Json;
}

/** A comparison by where land goes from; one swing for both camps, positive towards A, is left out for its two sides. */
function compared(scenario: Scenario, other: Scenario): Json {
	const found = comparePlans(judge(scenario).card, judge(other).card);
	if (!found.ok) throw new Error(JSON.stringify(found.issues));
	const { moves, votes, ...rest } = found.value;
	const ways = (shifts: typeof moves) => Object.fromEntries(shifts.map((each) => [each.from, each]));
	const towards = votes?.swing.towards ?? null;
	return { ...rest, moves: ways(moves), changed: ways(votes?.changed ?? []), towards } as unknown as Json;
}

describe.each(builtInScenarios.map(({ name, scenario }) => [name, scenario] as const))("%s mirrored", (_, scenario) => {
	it("has under A every number that stood under B, byte for byte", () => {
		expectSame(scores(mirrorScenario(scenario)), exchange(scores(scenario)));
	});

	it("has under A every finding and verdict that stood under B; sentences on both name A first", () => {
		expectSame(findings(mirrorScenario(scenario)), exchange(findings(scenario)));
	});

	it("is the same at every grain", () => {
		const grains = (each: Scenario) => {
			const { theCase, card } = judge(each);
			return compareGrains(theCase, card) as unknown as Json;
		};
		expectSame(grains(mirrorScenario(scenario)), exchange(grains(scenario)));
	});

	it("twice is itself", () => {
		expect(mirrorScenario(mirrorScenario(scenario))).toEqual(scenario);
	});

	// A frontier parts two nations.
	it.skipIf(scenario.polities.length > 2)("has the exchanged plan at every price: ties go by role", () => {
		for (const price of [0, 1, 777, 10_000, 100_000, 10_000_000]) {
			const here = solvePrice(open(scenario), "edges", { p: price, q: 1 });
			const there = solvePrice(open(mirrorScenario(scenario)), "edges", { p: price, q: 1 });
			expect(there.certificate).toEqual(here.certificate);
			expect(there.plan.assignment).toEqual(here.plan.assignment.map((polity) => 1 - polity));
		}
	});
});

describe("two elections, mirrored", () => {
	const of = (name: string) => builtInScenarios.find((each) => each.name === name)?.scenario as Scenario;
	const pairs = [
		["two-nations-2016", "two-nations-2024"],
		["by-county-2016", "by-county-2024"],
		["california-alone-2016", "best-border-2024"],
	];

	it.each(pairs)("%s and %s differ by the same, camps exchanged", (x, y) => {
		const there = compared(mirrorScenario(of(x)), mirrorScenario(of(y)));
		expectSame(there, exchange(compared(of(x), of(y))));
	});
});
