import type { AnyCounts, UnitCounts } from "../tally/recorded-vote.ts";
import type { Stage, VoteRule } from "../tally/rule.ts";
import type { SourceTag } from "../tally/source-tag.ts";

/** Where something is known from, and how well. What is tagged `M` is shown as unverified and holds nothing up. */
export interface Sourced {
	readonly source: string;
	readonly tag: SourceTag;
}

/** What the source prints, or what follows from its counts; the replay must come to the same. */
export interface PublishedFigure {
	readonly figure: FigureKey;
	/** Shares as text, so that the number of digits is known: `"51.94"`. */
	readonly value: boolean | number | string | readonly string[];
	/** Only of these units, added up. */
	readonly units?: readonly string[];
	/** Key of another built-in rule, for `passes-under`. */
	readonly rule?: string;
	/** Name of the condition, for `margin`. */
	readonly component?: string;
	/** Which answer, for `answer-percent`. */
	readonly answer?: string;
	/** Where it differs from those of the ballot. */
	readonly source?: string;
	readonly tag?: SourceTag;
}

export const figureKeys = [
	"passes",
	"passes-under",
	"yes",
	"no",
	"cast",
	"lead",
	"margin",
	"yes-percent",
	"no-percent",
	"answer-percent",
	"turnout-percent",
	"yes-of-electorate-percent",
	"units-for",
	"units-above-average",
	"places-against",
	"self-determination",
	"self-determination-by-unit",
] as const;
export type FigureKey = (typeof figureKeys)[number];

/** One vote of a case, or one of the rival counts of it. */
export interface RecordedBallot extends Sourced {
	readonly id: string;
	/** The row of the table of votes that this is, `texas-1861`. */
	readonly row?: string;
	readonly name: string;
	/** Last day of voting, `1974-06-23`. */
	readonly date: string;
	/** What yes and no stood for. */
	readonly answers: { readonly yes: string; readonly no: string };
	/** Its own rule: a key of the built-in rules, or written out; `null` where none was fixed. */
	readonly rule: string | VoteRule | null;
	/** What the source says about the rule, where it is not the plain one. */
	readonly ruleNote?: string;
	readonly votes?: AnyCounts;
	readonly units?: readonly UnitCounts[];
	readonly stages?: readonly Stage[];
	/** Places inside the units: shown, not added up. */
	readonly places?: readonly RecordedPlace[];
	/** Parts from another source, whose sums need not fit the whole; the gap is shown as a conflict. */
	readonly parts?: Sourced & { readonly complete: boolean; readonly units: readonly RecordedPart[] };
	readonly published: readonly PublishedFigure[];
}

export interface RecordedPart {
	readonly id: string;
	readonly name: string;
	readonly yes: number;
	readonly no: number;
}

export interface RecordedPlace extends RecordedPart, Sourced {}

/** Sources that say different things: all are kept, none is preferred, nothing is averaged. */
export interface SourceConflict {
	readonly what: string;
	readonly values: readonly (Sourced & { readonly value: string })[];
	/** What the difference comes to, or how it may have arisen. */
	readonly note?: string;
}

/** Something that happened beside the counts, or a figure without one. */
export interface CaseEvent extends Sourced {
	readonly date: string;
	readonly what: string;
}

/** A referendum of the past with everything that ships about it. The first ballot is the one it is known for. */
export interface RecordedCase {
	readonly id: string;
	readonly name: string;
	readonly question: string;
	/** Must stand beside the figures wherever they are shown; `mark` stands for it in a line of a table. */
	readonly sentence?: string;
	readonly sentenceFrom?: Sourced;
	readonly mark?: string;
	readonly outcome: string;
	readonly outcomeFrom: Sourced;
	readonly ballots: readonly RecordedBallot[];
	/** Over several ballots, each as one bloc. */
	readonly across?: {
		readonly ballots: readonly string[];
		readonly selfDetermination: string;
		readonly tag: SourceTag;
	};
	readonly conflicts: readonly SourceConflict[];
	readonly events: readonly CaseEvent[];
}
