import { fractionToNumber } from "@velvet/algorithms";
import { type Checked, failed, issue, passed } from "@velvet/core";
import { findNamedRule, findRule } from "../tally/built-in-rules.ts";
import { decidesAsOne, ruleShare, type VoteRule } from "../tally/rule.ts";
import type { BallotRule } from "./ballot.ts";
import type { ReferendumSpec } from "./referendum-spec.ts";

/** The rule of a referendum as it is written, and in the numbers that draws are compared with. */
export interface OpenRule {
	readonly rule: VoteRule;
	/** What it is called, if it is a built-in one. */
	readonly title: string | null;
	readonly numbers: BallotRule;
}

/** Finds the rule. Draws are no counts of whole votes: shares are compared as numbers, not as exact fractions. */
export function openRule(spec: ReferendumSpec): Checked<OpenRule> {
	const { rule: given = "simple-majority" } = spec;
	const found = typeof given === "string" ? findRule(given, "referendum.rule") : passed(given);
	if (!found.ok) return found;
	const rule = found.value;
	if (!decidesAsOne(rule)) {
		const message = "The rule decides by units, and a simulated region decides as one.";
		const fix = 'Use "each" to let every place of a level vote for itself, or a rule without units.';
		return failed(issue("rule-by-units", message, "referendum.rule", fix));
	}
	const title = typeof given === "string" ? (findNamedRule(given)?.title ?? null) : null;
	return passed({ rule, title, numbers: numbersOf(rule) });
}

function numbersOf({
	base,
	threshold,
	strict,
	turnoutQuorum,
	yesOfElectorate,
	quorumStrict = false,
}: VoteRule): BallotRule {
	return {
		ofElectorate: base === "electorate",
		threshold: numberOf(threshold),
		strict,
		turnoutQuorum: quorumOf(turnoutQuorum),
		yesOfElectorate: quorumOf(yesOfElectorate),
		quorumStrict,
	};
}

function numberOf(share: string): number {
	return fractionToNumber(ruleShare(share));
}

/** What is not asked for is 0, and always met. */
function quorumOf(share: string | undefined): number {
	return share === undefined ? 0 : numberOf(share);
}
