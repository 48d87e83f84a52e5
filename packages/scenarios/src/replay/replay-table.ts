import { nameSome } from "@velvet/core";
import type { Counts } from "../tally/recorded-vote.ts";
import { type Tally, tally } from "../tally/tally.ts";
import type { TabledVote } from "./tabled-votes.ts";

/** A row of the table, tallied where it can be. */
export interface ReplayedRow extends TabledVote {
	readonly tally: Tally | null;
	/** Whether the tally gives the `passed` of the table; `null` where nothing was tallied. */
	readonly agrees: boolean | null;
	/** Why nothing was tallied, or what the tally and the table disagree about. */
	readonly why?: string;
}

/** All rows of the table, and how many came out how. */
export interface ReplayedTable {
	readonly rows: readonly ReplayedRow[];
	readonly counts: {
		readonly all: number;
		readonly tallied: number;
		readonly agree: number;
		/** Ids of the rows whose tally differs from the table. */
		readonly disagree: readonly string[];
		readonly notTallied: number;
	};
}

/** Tallies every row with counts under a rule that the engine knows, and compares it with the `passed` of the table. */
export function replayTable(votes: readonly TabledVote[]): ReplayedTable {
	const rows = votes.map(replayRow);
	const tallied = rows.filter((row) => row.tally !== null);
	return {
		rows,
		counts: {
			all: rows.length,
			tallied: tallied.length,
			agree: tallied.filter(({ agrees }) => agrees === true).length,
			disagree: tallied.filter(({ agrees }) => agrees === false).map(({ id }) => id),
			notTallied: rows.length - tallied.length,
		},
	};
}

function replayRow(vote: TabledVote): ReplayedRow {
	const untold = (why: string): ReplayedRow => ({ ...vote, tally: null, agrees: null, why });
	if (vote.rule === null) return untold(`Counts of yes and no alone do not decide by its rule: ${vote.threshold}.`);
	if (vote.passed === null) return untold("The table does not say whether it passed.");
	const counts = tabledCounts(vote);
	if (counts === null) return untold("The table has no counts of yes and no.");
	const result = tally({ votes: counts }, vote.rule);
	if (!result.ok) return untold(nameSome(result.issues.map(({ message }) => message)));
	const agrees = result.value.passes === vote.passed;
	return { ...vote, tally: result.value, agrees, ...(!agrees && { why: disagreement(result.value, vote) }) };
}

/**
 * Counts of a row; `null` where it has none. Invalid ballots are not in the table: the turnout, where it is printed, says
 * how many there were.
 */
export function tabledCounts({ yes, no, electorate, turnoutPercent }: TabledVote): Counts | null {
	if (yes === null || no === null) return null;
	if (electorate === null) return { yes, no };
	if (turnoutPercent === null) return { yes, no, electorate };
	const invalid = Math.round((turnoutPercent * electorate) / 100) - yes - no;
	return { yes, no, electorate, ...(invalid >= 0 && { invalid }) };
}

function disagreement({ passes, components }: Tally, { threshold, conflict }: TabledVote): string {
	const failed = components.filter(({ holds }) => !holds).map(({ name }) => name);
	const ours = passes ? `By "${threshold}" it passes` : `By "${threshold}" it does not pass (${nameSome(failed)})`;
	const theirs = `the table says it ${passes ? "did not" : "did"}`;
	return `${ours}, ${theirs}. ${conflict ?? "The table names no conflict."}`;
}
