import { gridAtlas, gridVotes } from "@velvet/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findLevel } from "../atlas/levels.ts";
import { buildPreference } from "../camps/preference.ts";
import { buildDeciders } from "./deciders.ts";
import { byDeciderPlan, byParentPlan, type WinnerRule } from "./winner-plan.ts";

function preferenceOf(votes: readonly (readonly [number, number])[]) {
	const atlas = gridAtlas(3, 3, votes);
	const preference = buildPreference(atlas, "grid-vote", { A: ["a"], B: ["b"] });
	if (!preference.ok) throw new Error("no preference");
	const by = (key: string, rule: WinnerRule) =>
		byDeciderPlan(
			preference.value,
			atlas.units,
			buildDeciders(atlas, () => findLevel(atlas, key)!),
			rule,
		);
	return { preference: preference.value, units: atlas.units, by };
}

describe("a winner plan", () => {
	it("gives the same plan with camps exchanged: mirror symmetry, ties and thresholds among it", () => {
		fc.assert(
			fc.property(gridVotes(9), fc.nat({ max: 30 }), (votes, threshold) => {
				const one = preferenceOf(votes);
				const two = preferenceOf(votes.map(([a, b]) => [b, a] as const));
				for (const level of ["unit", "parent"]) {
					const here = one.by(level, { continuator: 1, threshold });
					const there = two.by(level, { continuator: 0, threshold });
					expect(there).toEqual(here.map((camp) => 1 - camp));
				}
			}),
		);
	});

	it("sends a unit without votes, or tied, with its parent's winner", () => {
		const { preference, units, by } = preferenceOf([
			[0, 0],
			[5, 5],
			[9, 1],
			[0, 0],
			[2, 2],
			[1, 9],
			[0, 0],
			[0, 0],
			[3, 3],
		]);
		const plan = by("unit", { continuator: 1, threshold: 0 });
		expect(plan).toEqual([0, 0, 0, 1, 1, 1, 1, 1, 1]);
		expect([...byParentPlan(preference, units, 0)]).toEqual([0, 0, 0, 1, 1, 1, 0, 0, 0]);
	});

	it("keeps a unit below the threshold with the continuator, and lets one at it leave", () => {
		const { by } = preferenceOf([
			[55, 45],
			[54, 46],
			[45, 55],
			[0, 1],
			[0, 1],
			[0, 1],
			[0, 1],
			[0, 1],
			[0, 1],
		]);
		expect(by("unit", { continuator: 1, threshold: 10 }).slice(0, 3)).toEqual([0, 1, 1]);
		// 10,007 to 9,993 is 0.07 points to the last digit, and 0.07 is no binary fraction.
		const near = preferenceOf([[10_007, 9_993], [10_006, 9_994], ...Array.from({ length: 7 }, () => [0, 1] as const)]);
		expect(near.by("unit", { continuator: 1, threshold: 0.07 }).slice(0, 2)).toEqual([0, 1]);
	});
});
