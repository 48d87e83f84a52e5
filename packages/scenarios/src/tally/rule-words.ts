import type { Base, VoteRule } from "./rule.ts";

/** What a share is a share of, as a rule says it. */
export const baseWords: { readonly [base in Base]: string } = {
	valid: "valid votes",
	cast: "ballots cast",
	electorate: "the electorate",
};

/**
 * The conditions of a rule, a phrase each, in its order: `["at least 11/20 of valid votes", "turnout of more than 1/2"]`.
 *
 * Every key of a rule that changes what comes out has its words here, and nowhere else.
 */
export function ruleWords(rule: VoteRule): string[] {
	const { base, threshold, strict, turnoutQuorum, yesOfElectorate, quorumStrict = false } = rule;
	const { unit, concurrent = [], unitMajority } = rule;
	return [
		`${reach(strict)} ${threshold} of ${baseWords[base]}`,
		...(turnoutQuorum === undefined ? [] : [`turnout of ${reach(quorumStrict)} ${turnoutQuorum}`]),
		...(yesOfElectorate === undefined
			? []
			: [`yes from ${reach(quorumStrict)} ${yesOfElectorate} of ${baseWords.electorate}`]),
		...(concurrent.length === 0 ? [] : [`the same share in ${concurrent.join(" and in ")}`]),
		...(unitMajority === undefined ? [] : [`the same share in ${reach(strict)} ${unitMajority} of the units`]),
		...(unit === "each" ? ["each unit by itself"] : []),
	];
}

function reach(strict: boolean): string {
	return strict ? "more than" : "at least";
}
