import type { CampKey, Place } from "@velvet/core";
import type { Dials, WelfareDialKey } from "./dials.ts";
import type { Ranged } from "./spread.ts";
import type { StatusQuo } from "./status-quo.ts";
import type { Theory } from "./theory.ts";
import type { Bearers } from "./welfare-options.ts";

/** A term of the ledger. */
export type Term = "match" | "scale" | "trade" | "fiscal" | "transition" | "peace";

/** One term, or their sum, as a mean over voters, in points of life satisfaction. */
export interface LedgerRow extends Ranged {
	readonly term: Term;
	/** Why there is no value. */
	readonly why: string | null;
}

/** The ledger for good, or as a mean over years. */
export interface Reading {
	readonly ledger: readonly LedgerRow[];
	/** Of the terms that have a value. */
	readonly total: Ranged;
	readonly breakEven: BreakEvenResult;
	/** Widest first. */
	readonly tornado: readonly TornadoRow[];
}

/** Where the match alone and a lasting loss of consumption for everybody weigh the same; a loss below nought is a gain. */
export interface BreakEvenResult {
	readonly match: number;
	readonly loss: number;
	readonly p05: number | null;
	readonly p50: number | null;
	readonly p95: number | null;
	/** With other losses of being out of power, all else as it is. */
	readonly byDeltaL: readonly { readonly deltaL: number; readonly loss: number }[];
	/** Beside one country governed by each camp, or by each half of the time. */
	readonly beside: { readonly [beside in StatusQuo]: { readonly match: number; readonly loss: number } };
}

/** The total when one dial alone is at an end of its range. */
export interface TornadoRow {
	readonly key: WelfareDialKey | "table";
	readonly name: string;
	/** `null` of the table: it is no number. */
	readonly low: number | null;
	readonly high: number | null;
	readonly atLow: number | null;
	readonly atHigh: number | null;
}

/** Voters of one camp in one nation: everyone in it has the same ledger. */
export interface Cell {
	readonly voters: number;
	/** How much of the time their camp is out of power, before and after. */
	readonly outBefore: number;
	readonly outAfter: number;
	readonly match: Ranged;
	readonly total: Ranged;
	/** Where most of them live. */
	readonly places: readonly Place[];
}

/** Voters of one camp, by what the plan does to the match. */
export interface CampLedger {
	readonly voters: number;
	readonly gain: number;
	readonly lose: number;
	readonly same: number;
	readonly match: Ranged;
	readonly total: Ranged;
	/** Share whose total is below nought. */
	readonly losers: Ranged;
}

/** One nation. Its terms are the same for all in it but for the match, which is their mean. */
export interface NationLedger {
	readonly governs: CampKey;
	readonly leaves: boolean;
	readonly people: number;
	readonly voters: number;
	readonly terms: { readonly [term in Term]?: Ranged };
	readonly total: Ranged;
	/** Of the match of this nation alone; below nought, a gain of consumption that would make up for it. */
	readonly breakEven: { readonly match: number; readonly loss: number };
}

/** The welfare ledger of a plan, in points of life satisfaction from 0 to 10. Signs, ranges and break-evens; no verdict. */
export interface Welfare extends Reading {
	readonly beside: StatusQuo;
	readonly bears: Bearers;
	readonly draws: number;
	readonly voters: number;
	/** In places of no nation: not counted. */
	readonly unassigned: number;
	/** Share of voters whose camp is out of power. */
	readonly outOfPower: { readonly before: number; readonly after: number };
	readonly median: Ranged;
	/** Share of voters whose total is below nought. */
	readonly losers: Ranged;
	/** Mean loss of GDP a head that is published, and what it would cost everyone who bears it. */
	readonly published: {
		readonly loss: number;
		/** For good, and as a mean over the years of the horizon. */
		readonly points: number;
		readonly pointsOverYears: number;
		readonly basis: string;
		readonly source: string;
	};
	readonly polities: { readonly [polity: string]: NationLedger };
	readonly camps: { readonly [camp in CampKey]: CampLedger };
	readonly cells: { readonly [camp in CampKey]: { readonly [polity: string]: Cell } };
	/** The same as a discounted mean over so many years, the effect of elections fading after each. */
	readonly horizon: Reading & {
		readonly years: number;
		readonly termYears: number;
		/** Share of an election's effect that is felt on average. */
		readonly kept: number;
		readonly cells: { readonly [camp in CampKey]: { readonly [polity: string]: Pick<Cell, "match" | "total"> } };
	};
	readonly theory: Theory;
	readonly dials: Dials;
	/** Tables that a balance of the treasuries is drawn from. */
	readonly tables: readonly string[];
	readonly evidence: readonly { readonly finding: string; readonly basis: string; readonly source: string }[];
	readonly caveats: readonly string[];
}
