import type { CampKey } from "@velvet/core";
import type { ByCamp } from "../pendulum/by-camp.ts";
import type { Assumed, Pendulum } from "../pendulum/pendulum.ts";
import type { ReciprocityResult } from "../pendulum/reciprocity.ts";
import type { Outcome, Policy } from "../response/ladder.ts";
import type { FanYear } from "./fans.ts";
import type { EndKey } from "./tally.ts";
import type { Timeline } from "./timeline.ts";

/** Fans by series; a name ends with the camp where it is one camp's. */
export interface Fans {
	readonly [series: string]: readonly FanYear[];
}

/** How many histories stood so in a year. */
export interface StatesOfYear {
	readonly year: number;
	/** By the camp that governs the whole, or what remains of it. */
	readonly governs: ByCamp<number>;
	/** A request is on its way. */
	readonly pending: number;
	/** The place of a camp has left. */
	readonly left: ByCamp<number>;
	readonly autonomy: number;
}

/** A stream of the river of outcomes: histories that went the same way. */
export interface Stream {
	/** How the first request ended, what became of the first of the other camp, and how things stood at the end. */
	readonly first: Outcome | "open";
	readonly answered: Outcome | "never";
	readonly end: EndOfCase | "open";
	readonly histories: number;
}

/** One country, one with autonomy somewhere, the place of the camp that asked first has left, that of the other, or both. */
export type EndOfCase = EndKey;

/** A share of the histories, with its Monte Carlo error. */
export interface ShareOfHistories {
	readonly share: number;
	readonly standardError: number;
}

/** How things stand in the last year. Errors are of chance alone; what is assumed leaves more open. */
export interface Standing {
	/** The place of a camp has left. */
	readonly apart: ByCamp<ShareOfHistories>;
	readonly bothApart: ShareOfHistories;
	/** No place has left, whether one has autonomy or not. */
	readonly oneCountry: ShareOfHistories;
	readonly autonomy: ShareOfHistories;
}

/** All histories under one policy where one camp asks first. */
export interface HistoryRun {
	readonly policy: Policy;
	readonly asks: CampKey;
	readonly governs: CampKey;
	/** Who asks first: the nation of the plan where it has a name for just these places, and in full with them in brackets. */
	readonly place: {
		readonly name: string;
		readonly full: string;
		readonly places: number;
		readonly voters: number;
		readonly level: string;
	};
	readonly fans: Fans;
	readonly states: readonly StatesOfYear[];
	readonly standing: Standing;
	/** How the first request ended. */
	readonly outcomes: { readonly [outcome in Outcome | "open"]: ShareOfHistories };
	/** Most histories first. */
	readonly river: readonly Stream[];
}

/** How much more of something one policy brings than another, history by history. */
export interface PolicyDifference {
	readonly asks: CampKey;
	readonly of: Policy;
	readonly than: Policy;
	readonly what: "self-determination" | "years-under-other" | "grievance" | "left";
	/** The camp it is a number of; `null` where it is one of all voters. */
	readonly camp: CampKey | null;
	/** Mean of the difference in the same history, and its Monte Carlo error; */
	readonly mean: number;
	readonly standardError: number;
	/** the error if both had been drawn apart. */
	readonly standardErrorApart: number;
}

/** What all histories together say: under each policy and for whoever asks first, with the same luck. */
export interface DescribedHistories {
	readonly draws: number;
	readonly years: number;
	readonly from: number;
	readonly asks: CampKey;
	readonly threshold: number;
	readonly runs: readonly HistoryRun[];
	/** Where a camp has no run, the reason. */
	readonly missing: readonly { readonly asks: CampKey; readonly why: string }[];
	readonly differences: readonly PolicyDifference[];
	readonly assumptions: readonly Assumed[];
	readonly caveats: readonly string[];
}

/** The whole answer: one policy's fans at the top, one history told, and the models beside them. */
export interface HistoriesResult extends DescribedHistories {
	readonly policy: Policy;
	/** Fans of that policy where that camp asks first. */
	readonly fans: Fans;
	/**
	 * One history of the policy, and the same luck where the other camp asks first: its draw, from 0, and the number by
	 * which it is asked for, from 1.
	 */
	readonly example: {
		readonly draw: number;
		readonly history: number;
		readonly as: Timeline;
		readonly mirror: Timeline | null;
	};
	readonly pendulum: Pendulum;
	readonly reciprocity: ReciprocityResult;
}
