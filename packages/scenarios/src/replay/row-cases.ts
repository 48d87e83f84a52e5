import type { RecordedBallot, RecordedCase } from "./recorded-case.ts";

/** A row of the table of votes that is also recorded in full: its case, and the ballot that it is. */
export interface RowCase {
	readonly recorded: RecordedCase;
	readonly ballot: RecordedBallot;
}

/** By row of the table, the case and ballot that record it in full. */
export function rowCases(cases: readonly RecordedCase[]): ReadonlyMap<string, RowCase> {
	return new Map(
		cases.flatMap((recorded) =>
			recorded.ballots.flatMap((ballot) =>
				ballot.row === undefined ? [] : [[ballot.row, { recorded, ballot }] as const],
			),
		),
	);
}
