import type { GridVotes } from "@velvet/testkit";
import { describe, expect, it } from "vitest";
import { makePlan } from "../make-plan.ts";
import { mirrorScenario } from "../mirror.ts";
import { logistic, logit } from "../referendum/swing.ts";
import type { Scenario } from "../scenario.ts";
import { byRow, mapped, openGrid, scenarioOf } from "../testing/grid-cascade.ts";
import { type OutlookOptions, voteOutlook } from "./vote-outlook.ts";

const votes: GridVotes = Array.from({ length: 16 }, (_, u) => (u < 8 ? [80, 20] : [20, 80]));
const support = { a: 0.6, b: 0.2, other: 0.4 };

function outlook(scenario: Scenario, camp: "A" | "B", options: OutlookOptions = {}) {
	const theCase = openGrid(scenario, votes);
	const plan = makePlan(theCase);
	if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
	return voteOutlook(theCase, plan.value, camp, options);
}

function taken(scenario: Scenario, camp: "A" | "B", options: OutlookOptions = {}) {
	const found = outlook(scenario, camp, options);
	if (!found.ok) throw new Error(JSON.stringify(found.issues));
	return found.value;
}

describe("the vote of those who ask", () => {
	it("without errors is what the mapping says, in every draw", () => {
		// 80 of 101 at 0.6, 20 at 0.2, one other at 0.4.
		const share = (80 * 0.6 + 20 * 0.2 + 0.4) / 101;
		const { mean, sd, above, who } = taken(scenarioOf(byRow, { referendum: mapped(support) }), "A");
		expect(mean).toBeCloseTo(share, 6);
		expect(sd).toBeLessThan(1e-9);
		expect(above).toMatchObject({ threshold: 0.5, share: 1, frequency: "all of 1,000" });
		expect(who.places).toEqual(["p0", "p1"]);
	});

	it("pushes those who ask, for the other camp governs", () => {
		const pushed = (camp: "A" | "B") =>
			taken(scenarioOf(byRow, { referendum: mapped(support, { outOfPower: 0.3 }) }), camp).mean;
		const share = (80 * 0.6 + 20 * 0.2 + 0.4) / 101;
		expect(pushed("A")).toBeCloseTo(logistic(logit(share) + 0.3 * (80 / 101 - 0.5)), 5);
		const there = (80 * 0.2 + 20 * 0.6 + 0.4) / 101;
		expect(pushed("B")).toBeCloseTo(logistic(logit(there) + 0.3 * (80 / 101 - 0.5)), 5);
	});

	it("passes less often at a higher threshold, in the same draws", () => {
		const scenario = scenarioOf(byRow, { referendum: mapped(support, { sigmaNation: 0.5 }) });
		const shares = [0.4, 0.5, 0.6, 0.7].map((threshold) => taken(scenario, "A", { threshold }).above.share);
		expect(shares).toEqual([...shares].sort((p, q) => q - p));
		expect(new Set(shares).size).toBe(4);
		expect(taken(scenario, "A", { draws: 200 }).draws).toBe(200);
	});

	it("mirrors to the last byte", () => {
		const scenario = scenarioOf(byRow, { referendum: mapped(support, { sigmaNation: 0.5, outOfPower: 0.3 }) });
		const here = taken(scenario, "A");
		const there = taken(mirrorScenario(scenario), "B");
		expect({ ...there, who: null }).toEqual({ ...here, who: null });
	});

	it("says who is missing: nobody who asks, or nothing that relates the votes", () => {
		const nobody = scenarioOf({ method: "assignment", places: {}, rest: "B" });
		expect(outlook(nobody, "A")).toMatchObject({ ok: false, issues: [{ code: "nobody-asks" }] });
		expect(outlook(scenarioOf(byRow), "A")).toMatchObject({ ok: false, issues: [{ code: "no-mapping" }] });
	});
});
