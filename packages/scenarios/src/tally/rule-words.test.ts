import { expect, it } from "vitest";
import { builtInRules, findNamedRule, findRule } from "./built-in-rules.ts";
import { decidesAsOne, ruleShare, type VoteRule } from "./rule.ts";
import { ruleWords } from "./rule-words.ts";

const half: VoteRule = { base: "valid", threshold: "1/2", strict: true, unit: "bloc" };

it.each<[Partial<VoteRule>, string[]]>([
	[{}, ["more than 1/2 of valid votes"]],
	[{ base: "cast", threshold: "55%", strict: false }, ["at least 55% of ballots cast"]],
	[{ turnoutQuorum: "3/5" }, ["more than 1/2 of valid votes", "turnout of at least 3/5"]],
	[{ turnoutQuorum: "1/2", quorumStrict: true }, ["more than 1/2 of valid votes", "turnout of more than 1/2"]],
	[{ yesOfElectorate: "2/5" }, ["more than 1/2 of valid votes", "yes from at least 2/5 of the electorate"]],
	[{ concurrent: ["north", "south"] }, ["more than 1/2 of valid votes", "the same share in north and in south"]],
	[{ unitMajority: "2/3" }, ["more than 1/2 of valid votes", "the same share in more than 2/3 of the units"]],
	[{ unit: "each" }, ["more than 1/2 of valid votes", "each unit by itself"]],
])("says %j in words", (change, words) => {
	expect(ruleWords({ ...half, ...change })).toEqual(words);
});

it("leaves nothing out: built-in rules that decide differently are said differently, the bloc aside", () => {
	const said = builtInRules.flatMap(({ key, rule }) => (rule === null || key === "en-bloc" ? [] : [ruleWords(rule)]));
	expect(new Set(said.map((words) => words.join(", "))).size).toBe(said.length);
});

it("knows which rules look at units", () => {
	const together = builtInRules.filter(({ rule }) => rule !== null && !decidesAsOne(rule)).map(({ key }) => key);
	expect(together).toEqual(["each-by-itself", "people-and-units"]);
	expect(decidesAsOne({ ...half, concurrent: ["north"] })).toBe(false);
	expect(decidesAsOne({ ...half, concurrent: [] })).toBe(true);
});

it("reads the share of a rule exactly, and takes nothing that was not checked", () => {
	expect(ruleShare("55%")).toEqual({ p: 11n, q: 20n });
	expect(() => ruleShare("half")).toThrow();
});

it("finds rules by key and by precedent, with and without a year", () => {
	const key = (name: string) => findNamedRule(name)?.key;
	expect(["montenegro", "montenegro-2006", "55-percent"].map(key)).toEqual(Array(3).fill("55-percent"));
	expect([key("scotland-1979"), key("scotland-2014")]).toEqual(["40-percent-of-electorate", "simple-majority"]);
	expect(key("scotland")).toBeUndefined();
	// No name may mean two rules.
	const names = builtInRules.flatMap(({ key: own, also }) => [own, ...also]);
	expect(new Set(names).size).toBe(names.length);
	const wrong = findRule("atlantis", "rule");
	expect(wrong.ok ? "" : wrong.issues[0].fix).toContain("55-percent (Montenegro 2006: montenegro)");
});
