import type { CampKey } from "@velvet/core";
import type { ByOutcome } from "./by-outcome.ts";
import type { CentrePreference } from "./centre-preference.ts";
import type { ChangeKey } from "./changes.ts";
import type { Outcome, Policy, Range, StageKey } from "./ladder.ts";
import type { ResponseSettings } from "./response-spec.ts";
import type { Spread } from "./spread.ts";
import type { StageBar } from "./tornado.ts";
import type { ReasonAsked } from "./who-asks.ts";

/** What comes of a request: three answers of the centre, and the same for the other side's request. */
export interface ResponseResult {
	readonly settings: ResponseSettings;
	/** The camp whose request is looked at first; the other one is its mirror. */
	readonly first: CampKey;
	readonly sides: { readonly [camp in CampKey]: ResponseSide };
	/** What a centre would prefer that thinks of later claimants; the same whoever asks. */
	readonly centre: CentrePreference;
	/** Whether a promise made now would be kept, over the sets of assumptions. */
	readonly commitment: Commitment;
	readonly assumptions: readonly ResponseAssumption[];
	readonly caveats: readonly string[];
}

/** A request of one side, or why there is none. */
export type ResponseSide =
	| {
			readonly who: Asking;
			readonly vote: VoteSummary;
			readonly policies: { readonly [policy in Policy]: PolicyResult };
	  }
	| { readonly who: null; readonly why: string };

/** Who asks, and who governs. */
export interface Asking {
	readonly asks: CampKey;
	readonly governs: CampKey;
	/** The places, named or counted; `nation` is what the plan calls them, where it has a name for just them. */
	readonly name: string;
	readonly nation: string | null;
	readonly level: string;
	readonly places: number;
	readonly why: ReasonAsked;
}

/** The vote of those who ask: chance that it passes, over the sets of assumptions. */
export interface VoteSummary {
	readonly threshold: number;
	/** Yes among valid votes in the middle of the errors; `null` with `why` where nothing says it. */
	readonly yesShare: Spread | null;
	readonly why?: string;
	readonly passes: Spread;
	/** Least and most that the ranges allow. */
	readonly ends: Range;
}

/** One answer of the centre. */
export interface PolicyResult {
	readonly stages: readonly StageResult[];
	/** Shares of all requests, */
	readonly outcomes: ByOutcome<OutcomeResult>;
	/** and of those whose own voters say yes. */
	readonly ifVotePasses: ByOutcome<OutcomeShare>;
	readonly flowsIfVotePasses: readonly StageFlow[];
	/** Years until it is settled, over all that are: a request that is not asked, or left open, is not. */
	readonly years: Spread | null;
	/** What each dial would change, with the same chances. */
	readonly changes: readonly Change[];
	/** What the dials that are not as usual have changed, together. */
	readonly fromUsual: Difference | null;
}

/** What comes to a stage and leaves it, as shares of all requests: means over the sets, so that they add up. */
export interface StageFlow {
	readonly stage: StageKey;
	readonly reached: number;
	readonly yes: { readonly to: StageKey | Outcome; readonly share: number };
	readonly no: { readonly to: StageKey | Outcome; readonly share: number };
}

/** One stage as drawn. */
export interface StageResult extends StageFlow {
	readonly chance: Spread;
	/** The range that the chance was drawn from; with a guarantee, claimants or stakes, as they move it. */
	readonly ends: Range;
	readonly years: Range;
	readonly basis: string;
	readonly why: string;
	readonly precedents: readonly string[];
}

export interface OutcomeShare extends Spread {
	/** Least and most that the ranges allow, exactly. */
	readonly least: number;
	readonly most: number;
}

export interface OutcomeResult extends OutcomeShare {
	/** Years until then; `null` where nothing ends so. */
	readonly years: Spread | null;
	/** Stages that it depends on most, first the most. */
	readonly dependsOn: readonly StageBar[];
}

/** Shares with a change less shares without it, by the same chances. */
export interface Difference {
	readonly all: ByOutcome<Spread>;
	readonly ifVotePasses: ByOutcome<Spread>;
}

/** One dial turned alone. */
export interface Change {
	readonly key: ChangeKey;
	readonly to: number;
	/** `null` with `why` where nothing can be said. */
	readonly difference: Difference | null;
	readonly why?: string;
}

export interface Commitment {
	/** Share of sets in which no promise is kept without a guarantee, and with this one. */
	readonly fails: { readonly without: number; readonly guaranteed: number };
	/** Least guarantee that closes the gap. */
	readonly least: Spread;
}

/** A number that somebody chose. */
export interface ResponseAssumption {
	readonly key: string;
	readonly what: string;
	readonly low: number;
	readonly high: number;
	/** The tag of models.md and its word: a bare A would be a camp's key. */
	readonly basis: string;
	readonly source: string;
}
