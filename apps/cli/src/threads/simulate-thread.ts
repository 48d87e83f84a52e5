import { parentPort, workerData } from "node:worker_threads";
import { invariant } from "@velvet/core";
import { type Ballot, type Outcomes, simulateDraws } from "@velvet/scenarios";

/** What a thread is given: a ballot, and its part of the draws. */
export interface SimulateTask {
	readonly ballot: Ballot;
	readonly seed: string;
	readonly first: number;
	readonly end: number;
	/** Draws after which it sends what it has. */
	readonly slice: number;
}

/** What it sends: the outcomes of some draws, the first of which is `first`. */
export interface SimulatedSlice {
	readonly first: number;
	readonly outcomes: Outcomes;
}

invariant(parentPort !== null, "simulate-thread.ts runs in a thread only");
const { ballot, seed, first, end, slice } = workerData as SimulateTask;
for (let at = first; at < end; at += slice) {
	const outcomes = simulateDraws(ballot, seed, at, Math.min(end, at + slice));
	parentPort.postMessage({ first: at, outcomes } satisfies SimulatedSlice);
}
