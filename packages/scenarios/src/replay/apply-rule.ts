import { type Checked, failed, issue, passed } from "@velvet/core";
import type { VoteRule } from "../tally/rule.ts";
import { type Tally, tally } from "../tally/tally.ts";
import { readRule } from "../tally/tally-schema.ts";
import type { RecordedBallot, RecordedCase } from "./recorded-case.ts";

/**
 * The same votes under another rule: Quebec 1995 as Montenegro would have counted it.
 *
 * @param rule key of a built-in rule, or a rule written out; without it, the ballot's own
 * @returns the tally, or the issues that say why the rule cannot be applied: counts that are not known, no number
 */
export function applyRule(ballot: RecordedBallot, rule: string | VoteRule | null = ballot.rule): Checked<Tally> {
	if (rule === null) {
		const message = `No rule was fixed. ${ballot.ruleNote ?? ""}`.trim();
		return failed(issue("rule-without-number", message, ballot.name, "Apply one of the built-in rules."));
	}
	const read = readRule(rule);
	return read.ok ? tally(ballot, read.value) : read;
}

/** A tally, or why there is none. */
export interface TallyOrWhy {
	readonly tally: Tally | null;
	readonly why?: string;
}

/** The tally of a result, or its issues as one reason. */
export function tallyOrWhy(result: Checked<Tally>): TallyOrWhy {
	if (result.ok) return { tally: result.value };
	return { tally: null, why: result.issues.map(({ message }) => message).join(" ") };
}

/** A ballot under a rule that need not be its own. */
export interface BallotUnder extends TallyOrWhy {
	readonly id: string;
	readonly name: string;
}

/** Every ballot of a case under one rule; an issue only where it can be applied to none of them. */
export function applyRuleToCase({ ballots }: RecordedCase, rule: string | VoteRule): Checked<readonly BallotUnder[]> {
	const applied = ballots.map((ballot) => ({ id: ballot.id, name: ballot.name, result: applyRule(ballot, rule) }));
	const issues = applied.flatMap(({ name, result }) =>
		result.ok ? [] : result.issues.map((each) => ({ ...each, where: `${name}: ${each.where}` })),
	);
	if (applied.every(({ result }) => !result.ok)) return failed(...issues);
	return passed(applied.map(({ id, name, result }) => ({ id, name, ...tallyOrWhy(result) })));
}
