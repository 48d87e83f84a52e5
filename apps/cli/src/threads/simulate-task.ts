import type { Ballot, Outcomes } from "@velvet/scenarios";

/** What every thread is given: a ballot, and where the draws that nobody has taken yet begin. */
export interface SimulateTask {
	readonly ballot: Ballot;
	readonly seed: string;
	readonly draws: number;
	/** Draws that are taken at once. */
	readonly slice: number;
	/** The first draw that nobody has taken yet: one number, in memory that all threads share. */
	readonly next: Int32Array;
}

/** What a thread sends: the outcomes of some draws, the first of which is `first`. */
export interface SimulatedSlice {
	readonly first: number;
	readonly outcomes: Outcomes;
}

/**
 * Takes the next draws for the thread that asks; `null` when all are taken. A draw is the same whoever simulates it, so a
 * thread that starts late, or runs slowly, takes fewer and changes nothing.
 */
export function takeSlice({
	next,
	draws,
	slice,
}: SimulateTask): { readonly first: number; readonly end: number } | null {
	const first = Atomics.add(next, 0, slice);
	return first >= draws ? null : { first, end: Math.min(draws, first + slice) };
}
