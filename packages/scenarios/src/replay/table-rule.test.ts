import { describe, expect, it } from "vitest";
import { findRule } from "../tally/built-in-rules.ts";
import { tally } from "../tally/tally.ts";
import { readTableRule } from "./table-rule.ts";

describe("a rule in the words of the table", () => {
	it.each<[string, object]>([
		["50% of valid", { base: "valid", threshold: "50%", strict: true }],
		["50% of valid, mandate to negotiate", { base: "valid", threshold: "50%", strict: true }],
		["55% of valid + 50% turnout", { threshold: "55%", strict: false, turnoutQuorum: "50%", quorumStrict: true }],
		["50% of valid + 66.7% turnout", { strict: true, turnoutQuorum: "2/3" }],
		["50% of valid + 40% of electorate", { yesOfElectorate: "40%" }],
		["66.7% of electorate", { base: "electorate", threshold: "2/3", strict: false }],
		["50% of votes cast + 50% turnout", { base: "cast", turnoutQuorum: "50%", quorumStrict: true }],
		["75% of valid (nuclear clauses)", { threshold: "75%", strict: false }],
		["yes from 25% of electorate", { base: "electorate", threshold: "25%", strict: false }],
		["plurality of two options, no status quo", { base: "valid", threshold: "50%", strict: true }],
	])("%s", (words, rule) => {
		expect(readTableRule(words)).toMatchObject({ ...rule, unit: "bloc" });
	});

	it("asks for more than half of the electorate to vote, and takes other quorums at their share, as the built-in rules do", () => {
		const votes = { yes: 60, no: 40, invalid: 0, electorate: 200 };
		const passes = (words: string) => {
			const rule = readTableRule(words);
			const tallied = rule === null ? null : tally({ votes }, rule);
			return tallied?.ok ? tallied.value.passes : null;
		};
		// 100 of 200 voted, 60 of 200 said yes.
		expect(passes("55% of valid + 50% turnout")).toBe(false);
		expect(passes("50% of valid + 30% of electorate")).toBe(true);
		const montenegro = findRule("55-percent", "rule");
		expect(montenegro.ok && tally({ votes }, montenegro.value)).toMatchObject({ value: { passes: false } });
	});

	it.each([
		"",
		"none fixed",
		"unofficial",
		"consultative",
		"plurality of three options",
		"50% of valid + 3 of 4 states",
		"50% of valid, if parliament agrees",
		"majority by commune",
		"50% turnout",
	])("%j is none", (words) => {
		expect(readTableRule(words)).toBeNull();
	});
});
