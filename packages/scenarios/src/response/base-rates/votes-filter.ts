import type { TabledVote } from "../../replay/tabled-votes.ts";

/** The words of the table of votes, in the order in which they are shown. */
export const regimes = ["democracy", "hybrid", "autocracy", "colonial", "union-dissolving"] as const;
export const voteQuestions = [
	"independence",
	"dissolution",
	"sovereignty-association",
	"join-other",
	"new-subunit",
	"remain",
] as const;
export const responses = ["agree", "negotiate", "ignore", "refuse", "court", "force", "recognised-by-others"] as const;
export const consents = ["yes", "no", "disputed"] as const;

export type Regime = (typeof regimes)[number];
export type VoteQuestion = (typeof voteQuestions)[number];
export type Consent = (typeof consents)[number];

/** Which votes of the table are looked at. What is left out asks for nothing. */
export interface VotesFilter {
	readonly regimes?: readonly Regime[];
	/** First and last year. */
	readonly from?: number;
	readonly to?: number;
	/** Whether the parent state had agreed to the vote beforehand. */
	readonly consent?: Consent;
	readonly questions?: readonly VoteQuestion[];
	readonly passed?: boolean;
	/** The table as it was handed over, without the corrections made here. */
	readonly asHandedOver?: boolean;
}

/** What is comparable to a rich democracy, by the notes of the table: 39 rows. */
export const comparableVotes: VotesFilter = {
	regimes: ["democracy"],
	from: 1945,
	questions: voteQuestions.filter((question) => question !== "remain"),
};

/** The votes that a filter lets through, in the order of the table. */
export function filterVotes(votes: readonly TabledVote[], filter: VotesFilter): readonly TabledVote[] {
	const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY, consent, passed } = filter;
	return votes.filter(
		(vote) =>
			isAmong(vote.regime, filter.regimes) &&
			isAmong(vote.question, filter.questions) &&
			vote.year >= from &&
			vote.year <= to &&
			(consent === undefined || consentOf(vote) === consent) &&
			(passed === undefined || vote.passed === passed),
	);
}

/** As the filter says it; `unknown` where the table is silent. */
export function consentOf({ consent }: TabledVote): Consent | "unknown" {
	if (consent === null) return "unknown";
	return consent === "disputed" ? consent : consent ? "yes" : "no";
}

function isAmong(value: string | null, wanted: readonly string[] | undefined): boolean {
	return wanted === undefined || (value !== null && wanted.includes(value));
}
