import { fractionToNumber, parseFraction } from "@velvet/algorithms";
import { type Checked, failed, invariant, issue, passed } from "@velvet/core";
import { builtInRules, findRule } from "../tally/built-in-rules.ts";
import type { VoteRule } from "../tally/rule.ts";
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
	if (rule.unit === "each" || (rule.concurrent ?? []).length > 0 || rule.unitMajority !== undefined) {
		const message = "The rule decides by units, and a simulated region decides as one.";
		const fix = 'Use "each" to let every place of a level vote for itself, or a rule without units.';
		return failed(issue("rule-by-units", message, "referendum.rule", fix));
	}
	const title = builtInRules.find(({ key }) => key === given)?.title ?? null;
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
		threshold: toNumber(threshold),
		strict,
		turnoutQuorum: toNumber(turnoutQuorum ?? "0"),
		yesOfElectorate: toNumber(yesOfElectorate ?? "0"),
		quorumStrict,
	};
}

function toNumber(text: string): number {
	const share = parseFraction(text);
	invariant(share !== null, `A rule that was not checked: ${text}`);
	return fractionToNumber(share);
}
