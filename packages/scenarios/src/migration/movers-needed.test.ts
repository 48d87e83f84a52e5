import { describe, expect, it } from "vitest";
import { makePlan } from "../make-plan.ts";
import { byRow, openGrid, scenarioOf, UNITS } from "../testing/grid-cascade.ts";
import { runMigration } from "./run-migration.ts";

function neededAmong(votes: readonly [number, number]) {
	const theCase = openGrid(
		scenarioOf(byRow),
		Array.from({ length: UNITS }, () => votes),
	);
	const plan = makePlan(theCase);
	if (!plan.ok) throw new Error(plan.issues[0].message);
	return runMigration(theCase, plan.value, { draws: 1 }).moversNeeded;
}

describe("movers that a target needs", () => {
	it("are none where nobody votes, and the reason is said", () => {
		expect(neededAmong([0, 0])).toMatchObject({
			voters: 0,
			ofVoters: null,
			why: "Nobody voted for either camp, so that there is nothing to reach.",
		});
	});

	it("are none without a reason where the target stands already", () => {
		expect(neededAmong([90, 10])).toMatchObject({ voters: 0, ofVoters: 0, why: null });
	});
});
