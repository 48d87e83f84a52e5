import type { Stage } from "./rule.ts";

/** Counts of a vote between yes and no. Whole numbers; a count that is not known is absent. */
export interface Counts {
	readonly yes: number;
	readonly no: number;
	/** Ballots cast that are not valid, blank ones included. */
	readonly invalid?: number;
	/** Those entitled to vote. */
	readonly electorate?: number;
}

/** Counts of a vote with more than two answers, by answer. */
export interface OptionCounts {
	readonly options: { readonly [answer: string]: number };
	readonly invalid?: number;
	readonly electorate?: number;
}

export type AnyCounts = Counts | OptionCounts;

/** Counts of one unit: a district, a council, a commune. */
export type UnitCounts = AnyCounts & { readonly id: string; readonly name?: string };

/** A vote as it was counted: in all, by unit, or both, which then agree. */
export interface RecordedVote {
	readonly name?: string;
	readonly votes?: AnyCounts;
	readonly units?: readonly UnitCounts[];
	/** How answers become yes and no; needed where counts are by answer. */
	readonly stages?: readonly Stage[];
}

/** Whether counts are by answer. */
export function hasOptions(counts: AnyCounts): counts is OptionCounts {
	return "options" in counts;
}
