import type {
	CaseEvent,
	Correction,
	RecordedBallot,
	SourceConflict,
	Sourced,
	Tally,
	TallyOrWhy,
	VoteFigures,
	VoteRule,
} from "@velvet/scenarios";

/** A vote of the past in a line of the table. */
export interface PrecedentRow {
	readonly key: string;
	/** `1995-10-30`, or the year. */
	readonly date: string;
	readonly place: string;
	/** The state that it was to leave; `null` where that is not in the table. */
	readonly parent: string | null;
	/** What yes meant. */
	readonly question: string;
	/** Of valid votes. */
	readonly yesShare: number | null;
	/** The same as it is known: from counts to a digit, else as it is printed, `about 42 %`. */
	readonly yes: string | null;
	/** The share of valid votes that its rule asks for; `null` where the rule asks for something else. */
	readonly threshold: number | null;
	readonly turnout: number | null;
	readonly rule: string;
	readonly result: string | null;
	/** Whether the parent state had agreed to the vote. */
	readonly consent: "with" | "without" | "disputed" | null;
	/** What the parent state did. */
	readonly response: string;
	readonly outcome: string;
	readonly source: string;
	/** What a reader must know before the figures, in a few words; the sentence stands where the vote is opened. */
	readonly mark: string | null;
	/** Whether it is recorded in full, figure by figure. */
	readonly replayed: boolean;
	/** Every word by which it may be looked for: what is on the screen, and other names of vote and rule. */
	readonly said: string;
}

/** One ballot under a rule. */
export interface BallotDetail extends Pick<RecordedBallot, "id" | "name" | "date" | "answers"> {
	readonly source: string;
	readonly tag: string;
	readonly ruleNote: string | null;
	/** Its own rule, in words. */
	readonly ownRule: string;
	/** What the threshold of the applied rule is a share of. */
	readonly base: VoteRule["base"];
	readonly tally: Tally | null;
	/** Why there is no tally. */
	readonly why: string | null;
	/** The same under its own rule. */
	readonly own: TallyOrWhy;
	/** Its figures, which no rule changes; `null` where there are no counts. */
	readonly figures: VoteFigures | null;
	/** Ballots cast, of the electorate: as counted, or as printed where only yes and no are. */
	readonly turnout: number | null;
	/** A count that is in no source, in words. */
	readonly derived: string | null;
}

/** A vote of the past, opened. */
export interface Precedent {
	readonly key: string;
	readonly name: string;
	readonly question: string;
	/** The state that it was to leave, and whether that had agreed, in sentences. */
	readonly consent: string;
	/** Must stand beside the figures. */
	readonly sentence: (Sourced & { readonly text: string }) | null;
	/** Whether the counts are those of organisers whom nobody could check. */
	readonly organisers: boolean;
	readonly outcome: string;
	/** Where a recorded case has its outcome from; a row of the table has one source for all. */
	readonly outcomeFrom: Sourced | null;
	readonly corrections: readonly Correction[];
	/** The ballot that the row is about. */
	readonly ballot: string;
	readonly ballots: readonly BallotDetail[];
	readonly conflicts: readonly SourceConflict[];
	readonly unverified: readonly (Sourced & { readonly what: string })[];
	readonly events: readonly CaseEvent[];
}
