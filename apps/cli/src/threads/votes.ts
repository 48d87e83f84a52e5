import { availableParallelism } from "node:os";
import { type Ballot, type Outcomes, simulateDraws } from "@velvet/scenarios/draws";
import { inThreads } from "./in-threads.ts";

/** A ballot and the seed of its errors. */
export interface SeededBallot {
	readonly ballot: Ballot;
	readonly seed: string;
}

/** Work below which a thread costs more than it saves: units times draws. */
const WORTH_A_THREAD = 4_000_000;
const SLICES = 40;

export function drawVotes({ ballot, seed }: SeededBallot, first: number, end: number): Outcomes {
	return simulateDraws(ballot, seed, first, end);
}

/** Simulates all votes, in threads where it is worth it. @param threads `undefined` for as many as there are processors */
export function votesInThreads(
	work: SeededBallot,
	draws: number,
	threads: number | undefined,
	advance: (done: number) => void,
): Promise<Outcomes[]> {
	const useful = work.ballot.centre.length * draws < WORTH_A_THREAD ? 1 : availableParallelism();
	const thread = new URL("./votes-thread.js", import.meta.url);
	return inThreads({ work, draws, draw: drawVotes, thread, threads: threads ?? useful, slices: SLICES }, advance);
}
