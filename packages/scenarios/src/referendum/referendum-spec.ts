import type { CampKey } from "@velvet/core";
import type { VoteRule } from "../tally/rule.ts";
import type { DialKey, Evidence } from "./dials.ts";
import type { MappingRow } from "./mapping.ts";
import type { SwingKind } from "./swing.ts";

/** Places that vote together. */
export interface RegionSpec {
	readonly name?: string;
	/** Units, groups or parents. */
	readonly places: readonly string[];
	/** Support in the whole region, as a poll says: the mapping then says only how its units differ. */
	readonly support?: number;
}

/** What somebody else believes about an assumption. What is left out stays as it is. */
export interface DialSetting {
	readonly value: number;
	readonly low?: number;
	readonly high?: number;
	readonly evidence?: Evidence;
	readonly source?: string;
}

/** The section `referendum` of a scenario: who is asked what, and what is assumed. */
export interface ReferendumSpec {
	/** Each votes for itself. Left out, the whole atlas, by `each`. */
	readonly regions?: readonly RegionSpec[];
	/** A level by its name: each of its places within the regions votes for itself. */
	readonly each?: string;
	/** A rule, or the key of a built-in one; more yes than no, if left out. */
	readonly rule?: VoteRule | string;
	/** Rows that go before those of the survey; with `onlyMapping` there are no others. */
	readonly mapping?: readonly MappingRow[];
	readonly onlyMapping?: boolean;
	/** How units are carried to the support of their region, where it is given. */
	readonly swing?: SwingKind;
	readonly dials?: { readonly [key in DialKey]?: number | DialSetting };
	/** The camp that governs while the vote is held; without it, that of the continuator. */
	readonly inPower?: CampKey;
	/** Who may vote: those who took part in the recorded vote, or all adults. */
	readonly electorate?: "voters" | "adults";
	/** Share of the people of the same camp that has left already. */
	readonly gone?: number;
	readonly draws?: number;
}

export const DEFAULT_DRAWS = 10_000;
