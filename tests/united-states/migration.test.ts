import type { Json } from "@velvet/core";
import {
	builtInScenarios,
	crossingRates,
	crossings,
	findBuiltIn,
	makePlan,
	mirrorScenario,
	openCase,
	type Scenario,
} from "@velvet/scenarios";
import { exchange } from "@velvet/testkit";
import { describe, expect, it } from "vitest";
import { atlasOf } from "../built-atlas.ts";
import { expectSame } from "../expect-same.ts";

const builtIn = (name: string) => findBuiltIn(name) as Scenario;

function opened(scenario: Scenario) {
	const theCase = openCase(scenario, atlasOf(scenario));
	if (!theCase.ok) throw new Error(theCase.issues[0].message);
	const plan = makePlan(theCase.value);
	if (!plan.ok) throw new Error(plan.issues[0].message);
	return [theCase.value, plan.value] as const;
}

const two = opened(builtIn("two-nations-2016"));

describe("how fast voters would cross the border, for a simulation of years", () => {
	it("without border and pull it is today's moves, and nobody opts where nobody may", () => {
		const { A, B } = crossings(...two, { border: 0, pull: 0, takeUp: 0 });
		for (const each of [A, B]) {
			expect(each.toOwn).toBe(each.toOwnToday);
			expect(each.away).toBe(each.awayToday);
			expect(each.pulse).toBe(0);
		}
	});

	it("a pull moves more to one's own nation and fewer out of it, a border fewer both ways", () => {
		const [usual, pulled, held] = [
			{ border: 0, pull: 0 },
			{ border: 0, pull: 0.2 },
			{ border: 2, pull: 0 },
		].map((dials) => crossings(...two, dials));
		for (const camp of ["A", "B"] as const) {
			// Few move at all, so that the odds are nearly the shares.
			expect(pulled[camp].toOwn / usual[camp].toOwn).toBeCloseTo(Math.exp(0.2), 1);
			expect(pulled[camp].away / usual[camp].away).toBeCloseTo(Math.exp(-0.2), 1);
			expect(held[camp].toOwn / usual[camp].toOwn).toBeCloseTo(Math.exp(-2), 1);
			expect(held[camp].away / usual[camp].away).toBeCloseTo(Math.exp(-2), 1);
		}
		expect(crossingRates(...two, { border: 0, pull: 0.2 })).toEqual({ A: pulled.A.toOwn, B: pulled.B.toOwn });
	});

	it("of those who opt, as many move in each year of the window as Alsace-Lorraine's rates say", () => {
		const { A, B } = crossings(...two, { takeUp: 160_878 / 1_579_738, movers: 49_926 / 160_878, window: 1 });
		// 3.16% of the population, models.md (V5.1).
		expect(A.pulse).toBeCloseTo(0.0316, 4);
		expect(B.pulse).toBeCloseTo(0.0316, 4);
	});
});

describe.each(builtInScenarios.map(({ name, scenario }) => [name, scenario] as const))("%s mirrored", (_, scenario) => {
	it("has under A the rates that stood under B, byte for byte", () => {
		const asked = (each: Scenario) => JSON.parse(JSON.stringify(crossings(...opened(each)))) as Json;
		expectSame(asked(mirrorScenario(scenario)), exchange(asked(scenario)));
	});
});
