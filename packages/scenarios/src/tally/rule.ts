import { type Fraction, parseFraction } from "@velvet/algorithms";
import { invariant } from "@velvet/core";

/** What a share is a share of. */
export type Base = "valid" | "cast" | "electorate";

/**
 * A rule that decides a vote. Shares are text, so that they are exact: `"2/3"`, `"0.55"`, `"55%"`.
 *
 * Without `strict` a threshold is reached *at* it ("at least"), with it only *above* it ("more than").
 */
export interface VoteRule {
	/** Of what the threshold is a share: valid votes, ballots cast (with invalid ones), or those entitled to vote. */
	readonly base: Base;
	/** Share of the base that yes needs, above 0 and at most 1. */
	readonly threshold: string;
	/** Whether the threshold, and the share of units in `unitMajority`, must be exceeded. */
	readonly strict: boolean;
	/** Ballots cast as a share of the electorate. */
	readonly turnoutQuorum?: string;
	/** Votes for yes as a share of the electorate. */
	readonly yesOfElectorate?: string;
	/** Whether the two quorums must be exceeded; reached is enough where it is left out. */
	readonly quorumStrict?: boolean;
	/** `bloc`: all units together decide for all. `each`: every unit decides for itself, by the whole rule. */
	readonly unit: "bloc" | "each";
	/** Ids of units that must each reach the threshold too. */
	readonly concurrent?: readonly string[];
	/** Share of the units that must reach the threshold too: a double majority, of people and of units. */
	readonly unitMajority?: string;
}

/** One of several questions that a ballot with more than two answers is read as, one after the other. */
export interface Stage {
	readonly name: string;
	/** Answers that count as yes here. */
	readonly yes: readonly string[];
	/** Answers that count as no here; every other answer where it is left out. The rest count as invalid. */
	readonly no?: readonly string[];
}

/** The share of a rule, exactly. The rule was checked when it was read: text that is no share is our fault. */
export function ruleShare(text: string): Fraction {
	const share = parseFraction(text);
	invariant(share !== null, `A rule that was not checked: ${text}`);
	return share;
}

/** Whether the whole alone decides: no unit by itself, and none that must agree. */
export function decidesAsOne({ unit, concurrent = [], unitMajority }: VoteRule): boolean {
	return unit === "bloc" && concurrent.length === 0 && unitMajority === undefined;
}
