import type { Base, VoteRule } from "../tally/rule.ts";

/** A share of something, as the table writes it: `55% of valid`, `50% turnout`, `40% of electorate`. */
const PART = /^(\d+(?:\.\d+)?%) (?:of (valid|votes cast|electorate)|(turnout))$/;
/** Said of the effect of a vote, or of its territory: they change nothing about the count. */
const ASIDE =
	/^(?:non-binding|consultative|advisory|no quorum|en bloc|no status quo|whole territory|mandate to negotiate|subject to state law)$/;

/**
 * The rule of a row, from the words of its column `threshold`; `null` where it is none that counts of yes and no decide:
 * several answers, acts of parliament, petitions, rules over parts, no rule at all.
 *
 * `50%` is more than half, of votes and of turnout. `66.7%` is two thirds; it and every other share is reached at it.
 */
export function readTableRule(words: string): VoteRule | null {
	const withoutRemarks = words.replace(/ \((?:lowered from 75% in 1992|nuclear clauses)\)$/, "");
	const [shares, ...asides] = withoutRemarks.split(", ");
	if (!asides.every((aside) => ASIDE.test(aside))) return null;
	// Of two answers, the one with more votes has more than half.
	if (shares === "plurality of two options") return { base: "valid", threshold: HALF, strict: true, unit: "bloc" };
	const electors = /^yes from (\d+%) of electorate$/.exec(shares);
	if (electors !== null) return { base: "electorate", threshold: electors[1], strict: false, unit: "bloc" };
	const parts = shares.split(" + ").map((part) => PART.exec(part));
	if (parts.some((part) => part === null) || parts[0]?.[2] === undefined) return null;
	const [first, ...others] = parts as RegExpExecArray[];
	const rule: VoteRule = {
		base: bases[first[2]],
		threshold: exact(first[1]),
		strict: first[1] === HALF,
		unit: "bloc",
	};
	return Object.assign(rule, ...others.map(quorum)) as VoteRule;
}

const HALF = "50%";
const bases: Record<string, Base> = { valid: "valid", "votes cast": "cast", electorate: "electorate" };

function quorum([, share, , turnout]: RegExpExecArray): Partial<VoteRule> {
	const strictly = share === HALF ? { quorumStrict: true } : {};
	return {
		...(turnout === undefined ? { yesOfElectorate: exact(share) } : { turnoutQuorum: exact(share) }),
		...strictly,
	};
}

function exact(share: string): string {
	return share === "66.7%" ? "2/3" : share;
}
