import { describe, expect, it } from "vitest";
import { findRule } from "./built-in-rules.ts";
import type { RecordedVote } from "./recorded-vote.ts";
import type { VoteRule } from "./rule.ts";
import { tally } from "./tally.ts";

const majority: VoteRule = { base: "valid", threshold: "1/2", strict: true, unit: "bloc" };

function tallied(vote: RecordedVote, rule: VoteRule) {
	const result = tally(vote, rule);
	if (!result.ok) throw new Error(result.issues.map((each) => each.code).join());
	return result.value;
}

function ruleOf(key: string): VoteRule {
	const found = findRule(key, "here");
	if (!found.ok) throw new Error(key);
	return found.value;
}

/** [yes, no, rule, passes, margin]: worked out by hand. */
const thresholds: [string, number, number, Partial<VoteRule>, boolean, number][] = [
	["two thirds of 3,000,003, exactly", 2_000_002, 1_000_001, { threshold: "2/3", strict: false }, true, 0],
	["the same, more than", 2_000_002, 1_000_001, { threshold: "2/3", strict: true }, false, 0],
	["one vote less", 2_000_001, 1_000_002, { threshold: "2/3", strict: false }, false, -1],
	["one vote more, more than", 2_000_003, 1_000_000, { threshold: "2/3", strict: true }, true, 1],
	["half of an odd number, above", 51, 50, {}, true, 0.5],
	["half of an odd number, below, at least", 50, 51, { strict: false }, false, -0.5],
	["a tie, more than half", 50, 50, {}, false, 0],
	["a tie, at least half", 50, 50, { strict: false }, true, 0],
	["55% of 100", 55, 45, { threshold: "0.55", strict: false }, true, 0],
	["55% of 100 as per cent, more than", 55, 45, { threshold: "55%" }, false, 0],
	["a tenth of a vote: 0.1 of 3", 1, 2, { threshold: "0.1" }, true, 0.7],
	["everybody", 10, 0, { threshold: "1", strict: false }, true, 0],
	["more than everybody", 10, 0, { threshold: "1" }, false, 0],
	["2^53 - 1 votes, one short of half", 4503599627370495, 4503599627370496, { strict: false }, false, -0.5],
	["2^53 - 1 votes, half and a half", 4503599627370496, 4503599627370495, {}, true, 0.5],
];

describe("thresholds are exact", () => {
	it.each(thresholds)("%s", (_, yes, no, change, passes, margin) => {
		const result = tallied({ votes: { yes, no } }, { ...majority, ...change });
		expect(result).toMatchObject({ passes, lead: yes - no, components: [{ holds: passes, marginVotes: margin }] });
	});

	it("of nothing holds nowhere, not even at least", () => {
		const result = tallied({ votes: { yes: 0, no: 0, electorate: 5 } }, { ...majority, strict: false });
		expect(result).toMatchObject({ passes: false, yesShare: null, turnout: 0 });
		expect(result.why).toBe("There are no valid votes. Invalid ballots are not given.");
		expect(result.components[0]).toMatchObject({ value: null, holds: false, marginVotes: 0 });
	});
});

describe("bases and quorums", () => {
	const votes = { yes: 50, no: 40, invalid: 10, electorate: 200 };

	it("valid, cast and electorate are three different wholes", () => {
		const value = (base: VoteRule["base"]) => tallied({ votes }, { ...majority, base }).components[0];
		expect(value("valid")).toMatchObject({ value: 50 / 90, marginVotes: 5, holds: true });
		expect(value("cast")).toMatchObject({ value: 0.5, marginVotes: 0, holds: false });
		expect(value("electorate")).toMatchObject({ value: 0.25, marginVotes: -50, holds: false });
	});

	it("a quorum is met to the vote, and missed by one", () => {
		const rule: VoteRule = { ...majority, turnoutQuorum: "1/2", yesOfElectorate: "1/4" };
		const met = tallied({ votes }, rule);
		expect(met.components.map(({ name, holds, marginVotes }) => [name, holds, marginVotes])).toEqual([
			["threshold", true, 5],
			["turnoutQuorum", true, 0],
			["yesOfElectorate", true, 0],
		]);
		expect(met.passes).toBe(true);
		expect(tallied({ votes: { ...votes, invalid: 9 } }, rule)).toMatchObject({ passes: false, turnout: 99 / 200 });
		expect(tallied({ votes }, { ...rule, quorumStrict: true }).passes).toBe(false);
	});

	it("says that invalid ballots are not given where they would count", () => {
		const result = tally({ votes: { yes: 50, no: 40, electorate: 200 } }, majority);
		expect(result).toMatchObject({ ok: true, notices: [{ code: "invalid-not-given" }] });
	});

	it("counts invalid ballots as far as units give them, and names the units that do not", () => {
		const units = [
			{ id: "a", yes: 25, no: 22, invalid: 10 },
			{ id: "b", yes: 25, no: 23 },
		];
		const result = tally({ units }, { ...majority, base: "cast" });
		// 50 of the 105 that are known to be cast are no majority, though 50 of 95 would be.
		expect(result).toMatchObject({
			value: { passes: false, invalid: 10, components: [{ value: 50 / 105 }] },
			notices: [{ code: "invalid-not-given", where: "units: b" }],
		});
		expect(tally({ units: [units[0]] }, { ...majority, base: "cast" })).toMatchObject({ notices: [] });
		expect(tally({ units, votes: { yes: 50, no: 45, invalid: 12 } }, { ...majority, base: "cast" })).toMatchObject({
			value: { invalid: 12 },
			notices: [],
		});
	});
});

describe("units", () => {
	const units = [
		{ id: "a", name: "Upper", yes: 80, no: 20, electorate: 100 },
		{ id: "b", yes: 45, no: 55, electorate: 200 },
		{ id: "c", yes: 30, no: 30, electorate: 60 },
	];

	it("as a bloc carry those who said no, and say so", () => {
		const result = tallied({ units }, majority);
		expect(result).toMatchObject({ passes: true, yes: 155, no: 105, electorate: 360 });
		expect(result.units?.map(({ id, name, passes }) => [id, name, passes])).toEqual([
			["a", "Upper", true],
			["b", "b", false],
			["c", "c", false],
		]);
	});

	it("of unknown electorate are not judged by it, while the whole is", () => {
		const votes = { yes: 155, no: 105, electorate: 300 };
		const bare = units.map(({ electorate: _, ...rest }) => rest);
		const result = tallied({ votes, units: bare }, { ...majority, base: "electorate" });
		expect(result).toMatchObject({ passes: true, components: [{ marginVotes: 5 }] });
		expect(result.units?.map(({ passes, why }) => [passes, why])).toEqual(
			bare.map(() => [null, "Invalid ballots are not given. The number of those entitled to vote is not given."]),
		);
	});

	it("each by itself, by the whole rule", () => {
		const rule: VoteRule = { ...majority, unit: "each", turnoutQuorum: "1/2" };
		const result = tallied({ units }, rule);
		expect(result.units?.map(({ passes }) => passes)).toEqual([true, false, false]);
		expect(result).toMatchObject({
			passes: true,
			components: [{ name: "anyUnit", marginUnits: 1, marginVotes: null }],
		});
		expect(tallied({ units: units.slice(1) }, rule).passes).toBe(false);
	});

	it("that must each pass stop the whole", () => {
		const result = tallied({ units }, { ...majority, concurrent: ["b", "a"] });
		expect(result.passes).toBe(false);
		expect(result.components.map(({ name, holds, marginVotes }) => [name, holds, marginVotes])).toEqual([
			["threshold", true, 25],
			["concurrent: a", true, 30],
			["concurrent: b", false, -5],
		]);
	});

	it("of a double majority: two of three do, one does not", () => {
		const two = [units[0], { ...units[2], yes: 31 }, units[1]];
		const rule = ruleOf("people-and-units");
		expect(tallied({ units: two }, rule)).toMatchObject({ passes: true });
		const one = tallied({ units }, rule);
		expect(one.passes).toBe(false);
		expect(one.components[1]).toMatchObject({ name: "unitMajority", value: 1 / 3, marginUnits: -0.5, holds: false });
		const half = tallied({ units: two.slice(0, 1).concat(units[1]) }, { ...rule, strict: false });
		expect(half.components[1]).toMatchObject({ value: 0.5, holds: true, marginUnits: 0 });
	});
});

describe("more than two answers", () => {
	const stages = [
		{ name: "A state?", yes: ["state, independent", "state only"], no: ["no"] },
		{ name: "Independent?", yes: ["state, independent"] },
	];
	const options = { "state, independent": 40, "state only": 30, no: 35, other: 5 };

	it("are asked one after the other; the first that fails decides", () => {
		const result = tallied({ votes: { options, invalid: 2, electorate: 200 }, stages }, majority);
		expect(result.stages?.map(({ stage, yes, no, invalid, passes }) => [stage, yes, no, invalid, passes])).toEqual([
			["A state?", 70, 35, 7, true],
			["Independent?", 40, 70, 2, false],
		]);
		expect(result).toMatchObject({ passes: false, yesShare: 40 / 110, turnout: 112 / 200, stage: "Independent?" });
		expect(result.components.map(({ stage, holds }) => [stage, holds])).toEqual([
			["A state?", true],
			["Independent?", false],
		]);
	});

	it("pass when every question does, unit by unit added up", () => {
		const units = [
			{ id: "a", options: { ...options, "state only": 3 } },
			{ id: "b", options: { "state, independent": 60, no: 1 } },
		];
		const result = tallied({ units, stages }, majority);
		expect(result).toMatchObject({ passes: true, yes: 100, no: 44 });
		expect(result.units?.map(({ passes }) => passes)).toEqual([false, true]);
	});
});

describe("the rules that history knows", () => {
	/** Votes that lie on, or next to, what each rule asks for. */
	it.each<[string, RecordedVote, boolean]>([
		["55-percent", { votes: { yes: 55, no: 45, electorate: 199 } }, true],
		["55-percent", { votes: { yes: 55, no: 45, electorate: 200 } }, false],
		["55-percent", { votes: { yes: 5499, no: 4501, electorate: 10_000 } }, false],
		["two-thirds", { votes: { yes: 66, no: 33 } }, true],
		["two-thirds", { votes: { yes: 667, no: 334 } }, false],
		["40-percent-of-electorate", { votes: { yes: 40, no: 39, electorate: 100 } }, true],
		["40-percent-of-electorate", { votes: { yes: 39, no: 1, electorate: 100 } }, false],
		["majority-of-electorate", { votes: { yes: 50, no: 0, electorate: 100 } }, false],
		["majority-of-electorate", { votes: { yes: 51, no: 0, electorate: 100 } }, true],
		["three-quarters-twice", { votes: { yes: 75, no: 20, invalid: 5, electorate: 133 } }, true],
		["three-quarters-twice", { votes: { yes: 74, no: 20, invalid: 6, electorate: 133 } }, false],
		["three-quarters-twice", { votes: { yes: 75, no: 20, invalid: 5, electorate: 134 } }, false],
		["60-percent-turnout", { votes: { yes: 31, no: 29, electorate: 100 } }, true],
		["half-turnout", { votes: { yes: 30, no: 20, electorate: 100 } }, false],
	])("%s: %j", (key, vote, passes) => {
		expect(tallied(vote, ruleOf(key)).passes).toBe(passes);
	});

	it("have no number where history has none", () => {
		for (const key of ["clear-majority", "legislatures-and-congress", "cascade"]) {
			expect(findRule(key, "--rule")).toMatchObject({ ok: false, issues: [{ code: "rule-without-number" }] });
		}
	});
});
