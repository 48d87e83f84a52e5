import { setImmediate as nextTurn } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { invariant } from "@velvet/core";
import { type DrawnSlice, type DrawRange, type SharedDraws, takeSlices } from "./slices.ts";

/** Draws to be shared among threads. */
export interface Drawing<Work, Part> {
	readonly work: Work;
	readonly draws: number;
	readonly draw: DrawRange<Work, Part>;
	/** The file that each other thread runs: it takes slices of the same work. */
	readonly thread: URL;
	/** Threads to use, this one among them. */
	readonly threads: number;
	/** Slices of the draws for each thread. */
	readonly slices: number;
}

/**
 * Makes all draws. The same parts for any number of threads, once they are put in order.
 *
 * @param advance is told how many draws are done.
 * @returns what came of ranges of draws, in their order.
 */
export async function inThreads<Work, Part>(
	{ work, draws, draw, thread, threads, slices }: Drawing<Work, Part>,
	advance: (done: number) => void,
): Promise<Part[]> {
	const count = Math.min(threads, 64, draws);
	const slice = Math.ceil(draws / count / slices);
	const shared: SharedDraws<Work> = { work, draws, slice, next: new Int32Array(new SharedArrayBuffer(4)) };
	const taken: DrawnSlice<Part>[] = [];
	let done = 0;
	const take = (each: DrawnSlice<Part>) => {
		taken.push(each);
		done += each.draws;
		advance(done);
	};
	// This thread is one of them: it takes its part while the others start.
	const there = Array.from({ length: count - 1 }, () => drawThere(thread, shared, take));
	await Promise.all([...there, drawHere(shared, draw, take)]);
	invariant(done === draws, `Threads made ${done} of ${draws} draws`);
	return taken.sort((p, q) => p.first - q.first).map(({ part }) => part);
}

async function drawHere<Work, Part>(
	shared: SharedDraws<Work>,
	draw: DrawRange<Work, Part>,
	take: (slice: DrawnSlice<Part>) => void,
): Promise<void> {
	for (const slice of takeSlices(shared, draw)) {
		take(slice);
		// What the others have sent is taken between two slices, so that progress is told in time.
		await nextTurn();
	}
}

function drawThere<Work, Part>(
	thread: URL,
	shared: SharedDraws<Work>,
	take: (slice: DrawnSlice<Part>) => void,
): Promise<void> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(thread, { workerData: shared });
		worker.on("message", take);
		worker.on("error", reject);
		worker.on("exit", () => resolve());
	});
}
