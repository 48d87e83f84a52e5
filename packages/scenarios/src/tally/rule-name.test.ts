import { expect, it } from "vitest";
import { builtInRules } from "./built-in-rules.ts";
import type { VoteRule } from "./rule.ts";
import { ruleName } from "./rule-name.ts";

const half: VoteRule = { base: "valid", threshold: "50%", strict: true, unit: "bloc" };

it("gives one name to one rule, however it is written", () => {
	expect(ruleName(half)).toBe("Simple majority of valid votes");
	expect(ruleName({ ...half, threshold: "0.5" })).toBe(ruleName("simple-majority"));
	expect(ruleName({ ...half, threshold: "55%", strict: false, turnoutQuorum: "50%", quorumStrict: true })).toBe(
		ruleName("montenegro"),
	);
});

it("gives no name to a rule that decides otherwise", () => {
	expect(ruleName({ ...half, strict: false })).toBe("at least 50% of valid votes");
	expect(ruleName({ ...half, concurrent: ["1/2 north"] })).toMatch(/^more than 50%.*1\/2 north$/);
});

it("calls a built-in rule by its own title, those aside that decide like one before them", () => {
	for (const { key, title, rule } of builtInRules) {
		expect(ruleName(key)).toBe(title);
		if (rule !== null && key !== "en-bloc") expect(ruleName(rule)).toBe(title);
	}
});
