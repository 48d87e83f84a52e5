import { availableParallelism } from "node:os";
import { setImmediate as nextTurn } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { invariant } from "@velvet/core";
import { type Ballot, type Outcomes, simulateDraws } from "@velvet/scenarios";
import { type SimulatedSlice, type SimulateTask, takeSlice } from "./simulate-task.ts";

/** Work below which a thread costs more than it saves: units times draws. */
const WORTH_A_THREAD = 4_000_000;
/** Slices of the draws for each thread. */
const SLICES = 40;

/**
 * Simulates all draws, in threads where it is worth it. The same outcomes for any number of them.
 *
 * @param threads how many, or `undefined` for as many as the machine has processors.
 * @param advance is told how many draws are done.
 * @returns outcomes of ranges of draws, in their order.
 */
export async function simulateInThreads(
	ballot: Ballot,
	seed: string,
	draws: number,
	threads: number | undefined,
	advance: (done: number) => void,
): Promise<Outcomes[]> {
	const useful = ballot.centre.length * draws < WORTH_A_THREAD ? 1 : availableParallelism();
	const count = Math.min(threads ?? useful, 64, draws);
	const slice = Math.ceil(draws / count / SLICES);
	const next = new Int32Array(new SharedArrayBuffer(4));
	const task: SimulateTask = { ballot, seed, draws, slice, next };
	const slices: SimulatedSlice[] = [];
	let done = 0;
	const take = (part: SimulatedSlice) => {
		slices.push(part);
		done += part.outcomes.draws;
		advance(done);
	};
	// This thread is one of them: it takes its part while the others start.
	const there = Array.from({ length: count - 1 }, () => simulateThere(task, take));
	await Promise.all([...there, simulateHere(task, take)]);
	invariant(done === draws, `Threads simulated ${done} of ${draws} votes`);
	return slices.sort((p, q) => p.first - q.first).map(({ outcomes }) => outcomes);
}

async function simulateHere(task: SimulateTask, take: (part: SimulatedSlice) => void): Promise<void> {
	for (let part = takeSlice(task); part !== null; part = takeSlice(task)) {
		take({ first: part.first, outcomes: simulateDraws(task.ballot, task.seed, part.first, part.end) });
		// What the others have sent is taken between two slices, so that progress is told in time.
		await nextTurn();
	}
}

function simulateThere(task: SimulateTask, take: (part: SimulatedSlice) => void): Promise<void> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL("./simulate-thread.js", import.meta.url), { workerData: task });
		worker.on("message", take);
		worker.on("error", reject);
		worker.on("exit", () => resolve());
	});
}
