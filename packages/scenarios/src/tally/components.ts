import { excessOver, fraction, fractionToNumber } from "@velvet/algorithms";
import { invariant } from "@velvet/core";
import type { Ballots } from "./ballots.ts";
import { type Base, ruleShare, type VoteRule } from "./rule.ts";

/** One condition of a rule, as it came out. */
export interface Component {
	/** The key of the rule that asks for it: `threshold`, `turnoutQuorum`, `yesOfElectorate`, `concurrent: ID` … */
	readonly name: string;
	/** The share that was reached; `null` where there is nothing that it could be a share of. */
	readonly value: number | null;
	/** The share that is required. */
	readonly required: number;
	/** Whether it must be exceeded, not just reached. */
	readonly strict: boolean;
	readonly holds: boolean;
	/**
	 * Votes above what is required, negative below it: part − required × whole, from exact fractions. Over half of an odd
	 * number it ends in a half, over 55% in twentieths. `null` where units are counted, not votes.
	 *
	 * The whole stays as it is: −100 says that 100 of those who are in it already would have to say yes instead. Voters who
	 * come in addition make the whole larger, and more of them are needed: over half of valid votes, twice as many.
	 */
	readonly marginVotes: number | null;
	/** The same in units, where units are counted. */
	readonly marginUnits?: number;
	/** The question that it belongs to, where a vote has several. */
	readonly stage?: string;
	/** Why `value` or `marginVotes` is `null`. */
	readonly why?: string;
}

/** Why there is no margin in votes. */
export const UNITS_COUNTED = "Units are counted, not votes.";

/** The conditions that one place must meet, in the order of the rule: its threshold, then its quorums. */
export function placeComponents(ballots: Ballots, rule: VoteRule): Component[] {
	const { turnoutQuorum, yesOfElectorate, quorumStrict = false } = rule;
	const { yes, cast } = ballots;
	const quorum = (name: string, part: bigint, share: string) =>
		compare(name, part, electorateOf(ballots), share, quorumStrict);
	return [
		thresholdComponent("threshold", ballots, rule),
		...(turnoutQuorum === undefined ? [] : [quorum("turnoutQuorum", cast, turnoutQuorum)]),
		...(yesOfElectorate === undefined ? [] : [quorum("yesOfElectorate", yes, yesOfElectorate)]),
	];
}

/** Yes against the threshold of the rule, of its base. */
export function thresholdComponent(name: string, ballots: Ballots, rule: VoteRule): Component {
	return compare(name, ballots.yes, baseOf(ballots, rule.base), rule.threshold, rule.strict);
}

/** Units for yes against the share of units that the rule asks for. */
export function unitComponent(name: string, units: number, of: number, required: string, strict: boolean): Component {
	const counted = compare(name, BigInt(units), BigInt(of), required, strict);
	return { ...counted, marginVotes: null, marginUnits: counted.marginVotes ?? 0, why: UNITS_COUNTED };
}

/** A share of nothing holds nowhere: nobody has decided. */
function compare(name: string, part: bigint, whole: bigint, required: string, strict: boolean): Component {
	const share = ruleShare(required);
	const excess = excessOver(part, whole, share);
	return {
		name,
		value: whole === 0n ? null : fractionToNumber(fraction(part, whole)),
		required: fractionToNumber(share),
		strict,
		holds: whole > 0n && (strict ? excess.p > 0n : excess.p >= 0n),
		marginVotes: fractionToNumber(excess),
		...(whole === 0n && { why: "There is nothing that it could be a share of." }),
	};
}

function baseOf(ballots: Ballots, base: Base): bigint {
	return base === "electorate" ? electorateOf(ballots) : ballots[base];
}

function electorateOf({ electorate }: Ballots): bigint {
	invariant(electorate !== null, "A rule that needs an electorate was applied without one");
	return electorate;
}
