import { type GridVotes, gridVotes } from "@velvet/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreCase, startingPlan } from "../make-plan.ts";
import { cascadeFrom } from "../plan-methods/cascade.ts";
import { byRow, openGrid, planOf, scenarioOf, UNITS } from "../testing/grid-cascade.ts";

const origin = { method: "test", version: 1, parameters: {} };

describe("what a round has come to", () => {
	it("is what the scorecard of the same plan says, whoever is said to govern", () => {
		fc.assert(
			fc.property(gridVotes(UNITS), fc.constantFrom("assigned" as const, "plurality" as const), (votes, governs) => {
				const theCase = openGrid(scenarioOf(byRow, { governs }), votes);
				const plan = startingPlan(theCase);
				const run = plan.ok ? cascadeFrom(theCase, {}, plan.value) : plan;
				if (!plan.ok || !run.ok) return expect(run).toMatchObject({ issues: [{ code: "governs" }] });
				const { start, rounds, assignments } = run.value;
				[start, ...rounds].forEach((state, i) => {
					const assignment = i === 0 ? plan.value.assignment : assignments[i - 1];
					const { metrics } = scoreCase(theCase, { assignment, origin });
					expect(state.selfDetermination).toBe(metrics["self-determination"].value);
					expect(state.stranded).toBe(metrics.stranded.value);
					expect(state.border).toEqual({ edges: metrics.border.edges, km: metrics.border.km });
					expect(state.pieces).toEqual(metrics.pieces.polities);
				});
			}),
		);
	});

	it("goes by the camps that govern, not by the letters of the nations", () => {
		// Nation A has the rows of camp B and the other way round: by plurality everybody there is content but one.
		const votes: GridVotes = Array.from({ length: UNITS }, (_, u) => (u < 8 && u !== 4 ? [1, 9] : [9, 1]));
		const swapped = "AAAAAAAABBBBBBBB";
		const run = (governs: "assigned" | "plurality") => {
			const theCase = openGrid(scenarioOf(byRow, { governs }), votes);
			const done = cascadeFrom(theCase, {}, planOf(swapped, theCase.polities));
			if (!done.ok) throw new Error(JSON.stringify(done.issues));
			return done.value;
		};
		expect(run("plurality").start.selfDetermination).toBe((15 * 9 + 1) / 160);
		expect(run("assigned").start.selfDetermination).toBe((15 + 9) / 160);
		// u004, for camp A, joins the nation that camp A governs.
		expect(run("plurality").rounds.map(({ ids, joined }) => [ids, joined])).toEqual([[["u004"], { A: 0, B: 1 }]]);
	});

	it("has nothing to say where one camp would govern both nations", () => {
		const votes: GridVotes = Array.from({ length: UNITS }, () => [9, 1]);
		const theCase = openGrid(scenarioOf(byRow, { governs: "plurality" }), votes);
		const done = cascadeFrom(theCase, {}, planOf("AAAAAAAABBBBBBBB", theCase.polities));
		expect(done).toMatchObject({ ok: false, issues: [{ code: "governs", where: "governs" }] });
	});
});
