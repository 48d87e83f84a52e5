import { describe, expect, it } from "vitest";
import { defaultScenario } from "./default-scenario.ts";
import { checkScenario } from "./scenario-schema.ts";

const choice = (key: string) => ({ key, name: key.toUpperCase(), column: key });
const atlas = {
	id: "islands",
	title: "The islands",
	levels: { unit: "commune", parent: "province" },
	votes: [
		{ id: "status", choices: [choice("yes"), choice("no"), choice("blank")] },
		{ id: "mayor", choices: [choice("x"), choice("y")] },
		{ id: "praise", choices: [choice("ay")] },
	],
};

describe("the scenario of an atlas that comes without one", () => {
	it("is of the first vote and its first two choices, by parent, and B remains", () => {
		const made = defaultScenario(atlas);
		expect(made).toMatchObject({
			ok: true,
			value: {
				title: "The islands: two nations",
				atlas: "islands",
				vote: "status",
				camps: { A: ["yes"], B: ["no"] },
				plan: { method: "winner", level: "province", threshold: 0 },
			},
		});
		// It is a document like any other: nothing is left to be filled in.
		if (made.ok) expect(checkScenario(made.value)).toEqual({ ok: true, value: made.value, notices: [] });
	});

	it("takes another vote, plan, title and the name of a file", () => {
		const plan = { method: "assignment", file: "mine.csv" } as const;
		const made = defaultScenario(atlas, { vote: "mayor", plan, title: "Mine", atlas: "./i.atlas" });
		expect(made).toMatchObject({
			value: { vote: "mayor", camps: { A: ["x"], B: ["y"] }, plan, title: "Mine", atlas: "./i.atlas" },
		});
	});

	it("says so where there are no two choices", () => {
		for (const poor of [
			{ ...atlas, votes: [] },
			{ ...atlas, votes: [atlas.votes[2]] },
		]) {
			const made = defaultScenario(poor);
			expect(made.ok ? [] : made.issues.map((each) => each.code)).toEqual(["no-two-choices"]);
		}
	});
});
