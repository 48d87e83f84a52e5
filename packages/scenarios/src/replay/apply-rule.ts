import { type Checked, failed, issue } from "@velvet/core";
import type { Rule } from "../tally/rule.ts";
import { type Tally, tally } from "../tally/tally.ts";
import { readRule } from "../tally/tally-schema.ts";
import type { RecordedBallot } from "./recorded-case.ts";

/**
 * The same votes under another rule: Quebec 1995 as Montenegro would have counted it.
 *
 * @param rule key of a built-in rule, or a rule written out; without it, the ballot's own
 * @returns the tally, or the issues that say why the rule cannot be applied: counts that are not known, no number
 */
export function applyRule(ballot: RecordedBallot, rule: string | Rule | null = ballot.rule): Checked<Tally> {
	if (rule === null) {
		const message = `No rule was fixed. ${ballot.ruleNote ?? ""}`.trim();
		return failed(issue("rule-without-number", message, ballot.name, "Apply one of the built-in rules."));
	}
	const read = readRule(rule);
	return read.ok ? tally(ballot, read.value) : read;
}
