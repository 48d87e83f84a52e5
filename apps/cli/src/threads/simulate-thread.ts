import { parentPort, workerData } from "node:worker_threads";
import { invariant } from "@velvet/core";
import { simulateDraws } from "@velvet/scenarios";
import { type SimulatedSlice, type SimulateTask, takeSlice } from "./simulate-task.ts";

invariant(parentPort !== null, "simulate-thread.ts runs in a thread only");
const task = workerData as SimulateTask;
for (let part = takeSlice(task); part !== null; part = takeSlice(task)) {
	const outcomes = simulateDraws(task.ballot, task.seed, part.first, part.end);
	parentPort.postMessage({ first: part.first, outcomes } satisfies SimulatedSlice);
}
