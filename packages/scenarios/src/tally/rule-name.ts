import { builtInRules, findNamedRule } from "./built-in-rules.ts";
import { ruleShare, type VoteRule } from "./rule.ts";
import { ruleWords } from "./rule-words.ts";

/** A rule in a line: the title of the built-in one that decides the same, however it is written; else its conditions. */
export function ruleName(rule: string | VoteRule): string {
	if (typeof rule === "string") return findNamedRule(rule)?.title ?? rule;
	const wanted = written(rule);
	const same = builtInRules.find((each) => each.rule !== null && written(each.rule) === wanted);
	return same?.title ?? ruleWords(rule).join(", ");
}

/** The conditions with every share as a fraction in lowest terms: 50% and 1/2 are one. */
function written(rule: VoteRule): string {
	return ruleWords(rule)
		.map((words) => words.replace(/\d+(?:[./]\d+)?%?/g, (share) => Object.values(ruleShare(share)).join("/")))
		.join(", ");
}
