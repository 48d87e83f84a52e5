import { canonicalJson, type Json } from "@velvet/core";
import {
	builtInScenarios,
	type Case,
	makePlan,
	mirrorScenario,
	openCase,
	type Scenario,
	scoreCase,
	solvePrice,
} from "@velvet/scenarios";
import { describe, expect, it } from "vitest";
import { atlasOf } from "../built-atlas.ts";

function open(scenario: Scenario): Case {
	const opened = openCase(scenario, atlasOf(scenario));
	if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
	return opened.value;
}

function scores(scenario: Scenario): Json {
	const theCase = open(scenario);
	const plan = makePlan(theCase);
	if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
	return scoreCase(theCase, plan.value).metrics as unknown as Json;
}

/** Exchanges what is bound to a camp in a result: keys, and the values that name a camp. */
function exchange(value: Json): Json {
	if (typeof value === "string") return value === "A" ? "B" : value === "B" ? "A" : value;
	if (value === null || typeof value !== "object") return value;
	if (Array.isArray(value)) {
		const items = value.map(exchange);
		return items.every((item) => item === "A" || item === "B") ? [...items].sort() : items;
	}
	const renamed: Record<string, string> = { A: "B", B: "A", oneUnderA: "oneUnderB", oneUnderB: "oneUnderA" };
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [renamed[key] ?? key, exchange(each as Json)]));
}

describe.each(builtInScenarios.map(({ name, scenario }) => [name, scenario] as const))("%s mirrored", (_, scenario) => {
	it("has under A every number that stood under B, byte for byte", () => {
		// Compared as a whole, so that a failure does not print a megabyte: the first byte that differs says enough.
		const there = canonicalJson(scores(mirrorScenario(scenario)));
		const here = canonicalJson(exchange(scores(scenario)));
		const at = [...there].findIndex((byte, i) => byte !== here[i]);
		expect(at < 0 ? "the same" : `${there.slice(at - 60, at + 60)} | ${here.slice(at - 60, at + 60)}`).toBe("the same");
		expect(there.length).toBe(here.length);
	});

	it("twice is itself", () => {
		expect(mirrorScenario(mirrorScenario(scenario))).toEqual(scenario);
	});

	it("has the exchanged plan at every price: ties go by role", () => {
		for (const price of [0, 1, 777, 10_000, 100_000, 10_000_000]) {
			const here = solvePrice(open(scenario), "edges", { p: price, q: 1 });
			const there = solvePrice(open(mirrorScenario(scenario)), "edges", { p: price, q: 1 });
			expect(there.certificate).toEqual(here.certificate);
			expect(there.plan.assignment).toEqual(here.plan.assignment.map((polity) => 1 - polity));
		}
	});
});
