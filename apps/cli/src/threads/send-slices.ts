import { parentPort, workerData } from "node:worker_threads";
import { invariant } from "@velvet/core";
import { type DrawRange, type SharedDraws, takeSlices } from "./slices.ts";

/**
 * What a thread does: it takes slices of the work it was given and sends what comes of each.
 *
 * @param buffersOf memory of a part that is handed over instead of copied
 */
export function sendSlices<Work, Part>(
	draw: DrawRange<Work, Part>,
	buffersOf: (part: Part) => readonly ArrayBuffer[] = () => [],
): void {
	invariant(parentPort !== null, "Slices are sent from a thread only");
	for (const slice of takeSlices(workerData as SharedDraws<Work>, draw)) {
		parentPort.postMessage(slice, buffersOf(slice.part));
	}
}
