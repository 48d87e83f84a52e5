import { describe, expect, it } from "vitest";
import { makePlan } from "../make-plan.ts";
import { mirrorScenario } from "../mirror.ts";
import type { ReferendumSpec } from "../referendum/referendum-spec.ts";
import type { PlanMethod, Scenario } from "../scenario.ts";
import { scenarioOf as gridOf, mapped, openGrid } from "../testing/grid-cascade.ts";

const votes = Array.from({ length: 16 }, (_, u): [number, number] => [1 + ((7 * u) % 11), 1 + ((5 * u) % 13)]);
/** Every A-voter would leave, no B-voter, and half of the others. */
const certain = mapped({ a: 1, b: 0, other: 0.5 });

function scenarioOf(plan: PlanMethod, referendum: ReferendumSpec): Scenario {
	return gridOf(plan, { referendum });
}

function open(scenario: Scenario) {
	return openGrid(scenario, votes);
}

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
