import { describe, expect, it } from "vitest";
import { readTableRule } from "./table-rule.ts";

describe("a rule in the words of the table", () => {
	it.each<[string, object]>([
		["50% of valid", { base: "valid", threshold: "50%", strict: true }],
		["50% of valid, mandate to negotiate", { base: "valid", threshold: "50%", strict: true }],
		["55% of valid + 50% turnout", { threshold: "55%", strict: false, turnoutQuorum: "50%" }],
		["50% of valid + 66.7% turnout", { strict: true, turnoutQuorum: "2/3" }],
		["50% of valid + 40% of electorate", { yesOfElectorate: "40%" }],
		["66.7% of electorate", { base: "electorate", threshold: "2/3", strict: false }],
		["50% of votes cast + 50% turnout", { base: "cast", turnoutQuorum: "50%" }],
		["75% of valid (nuclear clauses)", { threshold: "75%", strict: false }],
		["yes from 25% of electorate", { base: "electorate", threshold: "25%", strict: false }],
		["plurality of two options, no status quo", { base: "valid", threshold: "50%", strict: true }],
	])("%s", (words, rule) => {
		expect(readTableRule(words)).toMatchObject({ ...rule, unit: "bloc" });
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
