import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type Ballot, type Outcomes, simulateDraws } from "@velvet/scenarios";
import type { SimulatedSlice, SimulateTask } from "./simulate-thread.ts";

/** Work below which a thread costs more than it saves: units times draws. */
const WORTH_A_THREAD = 4_000_000;
const SLICES = 20;

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
	const share = Math.ceil(draws / count);
	const slice = Math.ceil(share / SLICES);
	const slices: SimulatedSlice[] = [];
	let done = 0;
	const take = (part: SimulatedSlice) => {
		slices.push(part);
		done += part.outcomes.draws;
		advance(done);
	};
	const ranges = Array.from({ length: count }, (_, k) => [k * share, Math.min(draws, (k + 1) * share)] as const);
	const tasks = ranges
		.filter(([first, end]) => first < end)
		.map(([first, end]) => ({ ballot, seed, first, end, slice }));
	if (count === 1) simulateHere(tasks[0], take);
	else await Promise.all(tasks.map((task) => simulateThere(task, take)));
	return slices.sort((p, q) => p.first - q.first).map(({ outcomes }) => outcomes);
}

function simulateHere({ ballot, seed, first, end, slice }: SimulateTask, take: (part: SimulatedSlice) => void): void {
	for (let at = first; at < end; at += slice) {
		take({ first: at, outcomes: simulateDraws(ballot, seed, at, Math.min(end, at + slice)) });
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
