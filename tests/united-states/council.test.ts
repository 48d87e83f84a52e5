import type { Json } from "@velvet/core";
import {
	type CouncilChoices,
	councilOfPlan,
	findBuiltIn,
	makePlan,
	mirrorScenario,
	openCase,
	type PlanCouncil,
	type Scenario,
} from "@velvet/scenarios";
import { exchange } from "@velvet/testkit";
import { describe, expect, it } from "vitest";
import { builtAtlas } from "../built-atlas.ts";

const atlas = builtAtlas("us-counties");
const builtIn = (name: string) => findBuiltIn(name) as Scenario;

function councilOf(scenario: Scenario, choices: CouncilChoices = {}): PlanCouncil {
	const theCase = openCase(scenario, atlas);
	if (!theCase.ok) throw new Error(theCase.issues[0].message);
	const plan = makePlan(theCase.value);
	if (!plan.ok) throw new Error(plan.issues[0].message);
	const council = councilOfPlan(theCase.value, plan.value, choices);
	if (!council.ok) throw new Error(council.issues[0].message);
	return council.value;
}

describe("the confederation of the coasts", () => {
	it("has a member without power where votes go by people, and none where they go by square root", () => {
		const council = councilOf(builtIn("confederation-of-the-coasts"));
		expect(council.confederation?.keeps).toContain("defence");
		expect(council.withoutPower).toEqual(["Mountain"]);
		expect(council.banzhaf).toEqual({ Atlantic: 1 / 3, Lakes: 1 / 3, Mountain: 0, Pacific: 1 / 3 });
		expect(council.blocks.Mountain.alone).toBe(false);
		expect(council.otherwise.people).toEqual(council.banzhaf);
		const root = councilOf(builtIn("confederation-of-the-coasts"), { weights: "square-root" });
		expect(root.otherwise).toEqual(council.otherwise);
		expect(root.banzhaf).toEqual(council.otherwise["square-root"]);
	});

	it("gives votes that follow people, their roots, or neither", () => {
		const by = (weights: "people" | "square-root" | "equal") =>
			councilOf(builtIn("confederation-of-the-coasts"), { weights });
		const { people } = by("people");
		expect(by("people").votes).toEqual(people);
		for (const [id, votes] of Object.entries(by("square-root").votes))
			expect(votes).toBe(Math.round(Math.sqrt(people[id])));
		expect(Object.values(by("equal").votes)).toEqual([1, 1, 1, 1]);
	});
});

describe("states as members", () => {
	it("are counted exactly with one vote for 10,000 people; together they have all the power", () => {
		const council = councilOf(builtIn("two-nations-2016"), { members: "parents", quota: "2/3" });
		expect(Object.keys(council.votes)).toHaveLength(51);
		expect(council.peopleAVote).toBe(10_000);
		const sum = Object.values(council.banzhaf).reduce((total, share) => total + share, 0);
		expect(sum).toBeCloseTo(1, 12);
		expect(council.penrose).toMatchObject({ misplaced: expect.any(Number) });
	});
});

describe("the mirror", () => {
	it.each(["two-nations-2016", "mirror-texas", "pacifica-joins-canada"])("of %s exchanges everything", (name) => {
		const here = councilOf(builtIn(name)) as unknown as Json;
		expect(councilOf(mirrorScenario(builtIn(name)))).toEqual(exchange(here));
	});
});
