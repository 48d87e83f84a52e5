import { availableParallelism } from "node:os";
import { type HistoryTally, type HistoryTask, simulateHistories } from "@velvet/scenarios/draws";
import { inThreads } from "./in-threads.ts";

/** Work below which a thread costs more than it saves: draws times years. */
const WORTH_A_THREAD = 200_000;
/** Few: what comes of a slice are counts by year and step, as many for few draws as for many. */
const SLICES = 2;

/** Simulates all histories, in threads where it is worth it. @param threads `undefined` for as many as there are processors */
export function historiesInThreads(
	work: HistoryTask,
	draws: number,
	threads: number | undefined,
	advance: (done: number) => void,
): Promise<HistoryTally[]> {
	const useful = work.years * draws < WORTH_A_THREAD ? 1 : availableParallelism();
	const thread = new URL("./histories-thread.js", import.meta.url);
	return inThreads(
		{ work, draws, draw: simulateHistories, thread, threads: threads ?? useful, slices: SLICES },
		advance,
	);
}
