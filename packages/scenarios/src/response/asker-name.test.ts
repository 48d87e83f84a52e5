import type { GridVotes } from "@velvet/testkit";
import { describe, expect, it } from "vitest";
import { makePlan } from "../make-plan.ts";
import type { Scenario } from "../scenario.ts";
import { openGrid, scenarioOf } from "../testing/grid-cascade.ts";
import { gridScenario } from "../testing/grid-case.ts";
import { counterpart, nationOrPlaces } from "./who-asks.ts";

/** Rows 0 and 1 are won by A, rows 2 and 3 by B. */
const votes: GridVotes = Array.from({ length: 16 }, (_, u): [number, number] => (u < 8 ? [60, 40] : [40, 60]));
const third = { id: "C", name: "Ceeland", colour: null, status: { kind: "sovereign" } } as const;

function nameOf(places: { readonly [polity: string]: readonly string[] }, camp: "A" | "B"): string {
	const polities: Scenario["polities"] = [...gridScenario.polities, third];
	const theCase = openGrid(scenarioOf({ method: "assignment", places, rest: "B" }, { polities }), votes);
	const plan = makePlan(theCase);
	if (!plan.ok) throw new Error(plan.issues[0].message);
	const who = counterpart(theCase, plan.value, camp);
	if (who.places === null) throw new Error(who.why);
	return nationOrPlaces(who);
}

describe("what those who ask are called", () => {
	it("is the nation that they leave as", () => {
		expect(nameOf({ A: ["p0"] }, "A")).toBe("Ayland");
	});

	it("is the nation that has land, where that of the camp's own key has none", () => {
		expect(nameOf({ C: ["p0"] }, "A")).toBe("Ceeland");
	});

	it("is their places, where they leave as two nations or answer those that do", () => {
		expect(nameOf({ A: ["p0"], C: ["p1"] }, "A")).toBe("Row p0, Row p1");
		expect(nameOf({ A: ["p0"] }, "B")).toBe("Row p2");
	});
});
