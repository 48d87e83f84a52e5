import type { GridVotes } from "@velvet/testkit";
import { describe, expect, it } from "vitest";
import { makePlan } from "../make-plan.ts";
import { mirrorScenario } from "../mirror.ts";
import type { PlanMethod, Scenario } from "../scenario.ts";
import { byRow, openGrid, planOf, scenarioOf } from "../testing/grid-cascade.ts";
import { askerName, counterpart, nationOrPlaces } from "./who-asks.ts";

const byUnit: PlanMethod = { method: "winner", level: "unit", threshold: 0 };

/** Rows 0 and 1 are won by A, the first by less; rows 2 and 3 by B, the last by more. Units differ within rows. */
const votes: GridVotes = [
	...[60, 55, 40, 60].map((a) => [a, 100 - a] as const),
	...[90, 80, 45, 90].map((a) => [a, 100 - a] as const),
	...[45, 40, 52, 40].map((a) => [a, 100 - a] as const),
	...[10, 20, 55, 20].map((a) => [a, 100 - a] as const),
];

function asked(scenario: Scenario, camp: "A" | "B", letters?: string) {
	const theCase = openGrid(scenario, votes);
	const plan = makePlan(theCase);
	if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
	return counterpart(theCase, letters === undefined ? plan.value : planOf(letters, theCase.polities), camp);
}

describe("who asks on the side of a camp", () => {
	it("is the nation that leaves, on the side of the camp that governs it", () => {
		expect(asked(scenarioOf(byRow), "A")).toEqual({
			asks: "A",
			governs: "B",
			level: "row",
			places: ["p0", "p1"],
			units: [0, 1, 2, 3, 4, 5, 6, 7],
			name: "Row p0, Row p1",
			nation: scenarioOf(byRow).polities[0].name,
			why: "leaves-in-the-plan",
		});
	});

	it("is every place the other camp won, where the nation that leaves holds every place its camp won", () => {
		expect(asked(scenarioOf(byRow), "B")).toMatchObject({
			asks: "B",
			governs: "A",
			places: ["p2", "p3"],
			nation: null,
			why: "all-that-the-camp-won",
		});
	});

	it("is otherwise as many places, with the largest leads", () => {
		const alone = scenarioOf({ method: "assignment", places: { A: ["p0"] }, rest: "B" });
		expect(asked(alone, "B")).toMatchObject({ places: ["p3"], why: "as-many-with-the-largest-leads", name: "Row p3" });
	});

	it("cuts by units where the plan does: as many of them, or all that were won", () => {
		const some = asked(scenarioOf(byRow), "B", "ABBBAABBBBBBBBBB");
		expect(some).toMatchObject({ level: "square", places: ["u012", "u013", "u015"] });
		const every = asked(scenarioOf(byUnit), "B");
		expect(every).toMatchObject({ level: "square", why: "all-that-the-camp-won", name: "8 squares" });
		expect(every.places).toEqual(["u002", "u006", "u008", "u009", "u011", "u012", "u013", "u015"]);
	});

	it("takes equal leads in the order of the atlas", () => {
		// u009 and u011 lead by 20 each; four of the larger leads go before them.
		const five = asked(scenarioOf(byRow), "B", "AAAABBBBABBBBBBB");
		expect(five.places).toEqual(["u002", "u009", "u012", "u013", "u015"]);
	});

	it("is nobody where no place leaves, or the camp won none", () => {
		expect(asked(scenarioOf(byRow), "A", "BBBBBBBBBBBBBBBB")).toEqual({
			asks: "A",
			places: null,
			why: "No place leaves in this plan.",
		});
		const theirs = openGrid(
			scenarioOf(byRow),
			votes.map(() => [60, 40]),
		);
		const plan = planOf("AAAABBBBBBBBBBBB", theirs.polities);
		expect(counterpart(theirs, plan, "B")).toMatchObject({
			places: null,
			why: "The camp won no place that could ask.",
		});
	});

	it("mirrors: with the camps exchanged the same places ask under the other key", () => {
		const some: PlanMethod = { method: "assignment", places: { A: ["p0", "u015"] }, rest: "B" };
		for (const plan of [byRow, byUnit, some]) {
			const scenario = scenarioOf(plan);
			for (const camp of ["A", "B"] as const) {
				const here = asked(scenario, camp);
				const there = asked(mirrorScenario(scenario), camp === "A" ? "B" : "A");
				expect(there).toEqual({
					...here,
					asks: there.asks,
					...(here.places === null ? {} : { governs: here.asks }),
				});
			}
		}
	});
});

it("a nation is named with its places where it is first named, and places by themselves without one", () => {
	const pacifica = { nation: "Pacifica", name: "21 states" };
	expect([askerName(pacifica), nationOrPlaces(pacifica)]).toEqual(["Pacifica (21 states)", "Pacifica"]);
	expect(askerName({ nation: "United Rows", name: "Row p0" })).toBe("the United Rows (Row p0)");
	expect(askerName({ nation: "Texas", name: "Texas" })).toBe("Texas");
	expect(askerName({ nation: null, name: "30 states" })).toBe("30 states");
});
