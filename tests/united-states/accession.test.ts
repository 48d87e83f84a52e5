import type { Json } from "@velvet/core";
import {
	type AccessionChoices,
	type AccessionResult,
	accede,
	findBuiltIn,
	makePlan,
	mirrorScenario,
	openCase,
	type Scenario,
} from "@velvet/scenarios";
import { exchange } from "@velvet/testkit";
import { describe, expect, it } from "vitest";
import { builtAtlas } from "../built-atlas.ts";
import { canada } from "../host-canada.ts";

const atlas = builtAtlas("us-counties");
const host = canada();

function attempt(scenario: Scenario, choices: AccessionChoices = {}) {
	const theCase = openCase(scenario, atlas);
	if (!theCase.ok) throw new Error(theCase.issues[0].message);
	const plan = makePlan(theCase.value);
	if (!plan.ok) throw new Error(plan.issues[0].message);
	return accede(theCase.value, plan.value, host, choices);
}

function joins(scenario: Scenario, choices: AccessionChoices = {}): AccessionResult {
	const result = attempt(scenario, choices);
	if (!result.ok) throw new Error(result.issues[0].message);
	return result.value;
}

const builtIn = (name: string) => findBuiltIn(name) as Scenario;
const pacifica = builtIn("pacifica-joins-canada");
const states = (...ids: string[]): Scenario => ({
	...builtIn("california-alone-2016"),
	plan: { method: "assignment", places: { A: ids }, rest: "B" },
});

// models.md V7.5, by the act of 2022.
describe("states in the House of Commons", () => {
	it("California alone has 325 seats", () => {
		const { after, seats, quotient } = joins(builtIn("california-alone-2016"));
		expect(after["06"]).toBe(325);
		expect(quotient?.value).toBe(121_891);
		expect(seats).toEqual({ before: 343, after: 668, joining: 325 });
	});

	it("California, Oregon and Washington have 424", () => {
		const { after, seats } = joins(states("06", "41", "53"));
		expect(seats.joining).toBe(424);
		expect(after["06"] + after["41"] + after["53"]).toBe(424);
	});

	it("the 20 states of 2016 have 1,184 of 1,527 by apportionment population, and the District of Columbia 6 more", () => {
		const { withoutBase, seats, base, majority } = joins(pacifica);
		expect(base).toMatchObject({ key: "apportionment2020", instead: { key: "pop2020" } });
		expect(withoutBase).toEqual({ members: ["11"], seats: 6, seatsOfOthers: 1184, houseOfOthers: 1527 });
		expect(seats).toEqual({ before: 343, after: 1533, joining: 1190 });
		expect(majority).toMatchObject({ ofSeats: "joining", ofPeople: "joining", people: { host: 38_118_215 } });
	});

	it("and 1,183 by residents, of whom the District has 6 more", () => {
		const { after, seats, base, withoutBase } = joins(pacifica, { base: "pop2020" });
		expect([base.key, withoutBase]).toEqual(["pop2020", null]);
		expect([seats.joining - after["11"], after["11"]]).toEqual([1183, 6]);
		// The latest count of residents, as parliaments name it too.
		expect(joins(pacifica, { base: "resident" })).toEqual(joins(pacifica, { base: "pop2020" }));
	});

	it("as one province they have a seat for every started 121,891 people of the sum", () => {
		const { after, people, seats } = joins(pacifica, { as: "one" });
		expect(after.A).toBe(Math.ceil(people.A / 121_891));
		expect(people.A).toBe(143_004_689 + 689_545);
		expect(seats.after).toBe(343 + after.A);
	});

	it("by the act of 2011 the census of 2010 is counted", () => {
		const { base, before, seats } = joins(pacifica, { act: "2011" });
		expect(base.key).toBe("apportionment2010");
		expect([seats.before, before.QC]).toEqual([338, 78]);
	});

	it("by the rule of 2021 Quebec's share falls with the others that join, to its floor of 1985", () => {
		const { before, after } = joins(pacifica, { act: "2021" });
		expect([before.QC, after.QC]).toEqual([77, 75]);
	});
});

describe("parties", () => {
	it("by the act of 2011 are what was elected in 2015", () => {
		const { parties } = joins(pacifica, { act: "2011" });
		expect(parties?.elected).toEqual({ LPC: 184, CPC: 99, NDP: 44, BQ: 10, GPC: 1 });
		expect(parties?.before).toEqual(parties?.elected);
	});

	it("add up to the house, before and after, under every mapping", () => {
		const { parties, seats } = joins(pacifica);
		for (const { before, after } of parties?.mappings ?? []) {
			expect(before.A + before.B + before.neither).toBe(seats.before);
			expect(after.A + after.B + after.neither).toBe(seats.after);
		}
		const own = parties?.mappings.find(({ key }) => key === "own-parties");
		expect(own?.after.neither).toBe(seats.before);
	});

	it("follow the choices of the vote when the camps are exchanged, byte for byte", () => {
		for (const choices of [{}, { act: "2011" }] as const) {
			const here = joins(pacifica, choices) as unknown as Json;
			const there = joins(mirrorScenario(pacifica), choices) as unknown as Json;
			expect(there).toEqual(exchange(here));
		}
	});
});

// models.md (7.3), on the shares of 2021.
describe("the amending rules", () => {
	const { amendingRule } = joins(pacifica);
	const tried = (key: string, when: "before" | "after") =>
		Object.fromEntries(
			amendingRule[key][when].examples.map(({ who, passes, peopleShare, ids }) => [
				who,
				[passes, peopleShare, ids.length],
			]),
		);

	it("7/50 before: all but Ontario and Quebec fail, Ontario and the six smallest pass, Quebec and they fail", () => {
		const before = tried("7/50", "before");
		expect(before["all but the two largest"]).toEqual([false, expect.closeTo(0.385, 3), 8]);
		expect(before["the largest with the smallest"]).toEqual([true, expect.closeTo(0.521, 3), 7]);
		expect(before["the second largest with the smallest"]).toEqual([false, expect.closeTo(0.358, 3), 7]);
		expect(amendingRule["7/50"].before).toMatchObject({ members: 10, membersNeeded: 7, vetoes: [] });
	});

	it("7/50 after: the 21 who join are two thirds of 31 with four fifths of the people, and suffice alone", () => {
		const after = tried("7/50", "after");
		expect(amendingRule["7/50"].after).toMatchObject({ members: 31, membersNeeded: 21 });
		expect(after["all who join alone"]).toEqual([true, expect.closeTo(0.79, 2), 21]);
		expect(after["all of Canada alone"]).toEqual([false, expect.closeTo(0.21, 2), 10]);
	});

	it("unanimity: one set of all, and everybody has a veto", () => {
		expect(amendingRule.unanimity.before.coalitions).toEqual({ sufficing: "1", all: "1024" });
		expect(amendingRule.unanimity.after.vetoes).toHaveLength(31);
	});

	it("the regions of 1996: Ontario, Quebec and British Columbia keep a veto, and who joins cannot do without", () => {
		const { before, after, tag } = amendingRule["regional-veto"];
		expect(tag).toBe("M");
		// Two Atlantic provinces with half of its people take Nova Scotia or New Brunswick, two of the Prairies Alberta.
		expect([before.vetoes, after.vetoes]).toEqual([
			["QC", "ON", "AB", "BC"],
			["QC", "ON", "AB", "BC"],
		]);
		expect(tried("regional-veto", "after")["all who join alone"][0]).toBe(false);
	});
});

describe("what cannot be", () => {
	it.each<[AccessionChoices, string]>([
		[{ act: "1867" }, "unknown-act"],
		[{ base: "pop1790" }, "unknown-base"],
		[{ base: "gdp2016" }, "unknown-base"],
		[{ polity: "C" }, "unknown-polity"],
	])("%j: %s", (choices, code) => {
		const result = attempt(pacifica, choices);
		expect(result.ok ? "" : result.issues[0].code).toBe(code);
	});

	it("nobody joins: nobody-joins", () => {
		const result = attempt(states());
		expect(result.ok ? "" : result.issues[0].code).toBe("nobody-joins");
	});

	it("parts of cut states are allocated, and said to be", () => {
		const { allocated, caveats, seats, after } = joins(builtIn("by-county-2016"));
		expect(allocated).toContain("06:A");
		expect(caveats.join(" ")).toContain("allocated");
		expect(Object.values(after).reduce((sum, each) => sum + each, 0)).toBe(seats.after);
	});
});
