import type { ChangeKey } from "./changes.ts";
import type { Outcome, Policy, StageKey } from "./ladder.ts";
import type { ReasonAsked } from "./who-asks.ts";

/** What a stage is called. */
export const stageWords: { readonly [stage in StageKey]: string } = {
	petition: "Petition",
	"first-court": "First court",
	appeal: "Court of appeal",
	"highest-court": "Highest court",
	legislature: "Legislature",
	vote: "Vote",
	"second-vote": "Second vote",
	consent: "Consent",
	lesser: "Talks on less",
	ratification: "Ratification",
};

/** How a request ends, in a word or two; for histories too. */
export const endWords: { readonly [outcome in Outcome]: string } = {
	parted: "parted",
	autonomy: "autonomy",
	"voted-down": "voted down",
	blocked: "stopped",
	"left-open": "left open",
	"not-asked": "petition failed",
};

/** What the centre does, as a heading. */
export const policyWords: { readonly [policy in Policy]: string } = {
	ignore: "Ignore",
	quash: "Quash in the courts",
	agree: "Agree to a vote",
};

/** The same within a sentence, after *to* or *would*. */
export const answerWords: { readonly [policy in Policy]: string } = {
	ignore: "ignore it",
	quash: "quash it in the courts",
	agree: "agree to a vote",
};

/** Why these places ask. */
export const reasonWords: { readonly [reason in ReasonAsked]: string } = {
	"leaves-in-the-plan": "as the plan has it",
	"all-that-the-camp-won": "all that their camp won, in answer to all that the other won",
	"as-many-with-the-largest-leads": "as many as leave in the plan, with the largest leads",
};

/** A dial that is turned, and to what. */
export function changeWords(key: ChangeKey, to: number): string {
	switch (key) {
		case "threshold":
			return `more than ${Math.round(1000 * to) / 10}% must say yes`;
		case "coolingOff":
			return `a second vote after ${to} years`;
		case "guarantee":
			return to === 1
				? "a guarantee that is surely kept"
				: `a guarantee that is kept in ${Math.round(100 * to)} of 100`;
		case "claimants":
			return `${to} later claimants`;
	}
}

/** A share as a count of 100, with a digit after the point below ten; never nought where there is any. */
export function of100(share: number): string {
	const value = 100 * share;
	if (value > 0 && value < 0.05) return "<0.1";
	return value === 0 || value >= 9.95 ? value.toFixed(0) : value.toFixed(1);
}

/** A difference of shares with its sign, counted of 100. */
export function signedOf100(difference: number): string {
	if (difference === 0) return "no change";
	if (Math.abs(difference) < 0.0005) return `less than 0.1 ${difference > 0 ? "more" : "fewer"}`;
	return `${difference > 0 ? "+" : "−"}${of100(Math.abs(difference))}`;
}
