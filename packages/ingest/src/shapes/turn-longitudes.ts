import { gridSteps, type ShapeFile } from "./shape-file.ts";

const degrees = 360;

/**
 * The longitude west of which a country is turned by 360°, so that one that reaches over the 180th meridian is in one
 * piece and the cut that files make there closes; `undefined` where nothing need be turned.
 *
 * The widest stretch of longitudes without land is where the map is cut instead.
 */
export function findTurn(files: readonly ShapeFile[]): number | undefined {
	const land = new Uint8Array(degrees);
	for (const { lineOffsets, x } of files) {
		for (let l = 0; l + 1 < lineOffsets.length; l++) {
			for (let i = lineOffsets[l]; i < lineOffsets[l + 1]; i++) {
				const to = binOf(x[i]);
				const from = i > lineOffsets[l] ? binOf(x[i - 1]) : to;
				const [west, east] = from < to ? [from, to] : [to, from];
				// A step of more than half the world is a line over the meridian, not a line around the world.
				if (east - west > degrees / 2) land.fill(1, 0, west + 1).fill(1, east);
				else land.fill(1, west, east + 1);
			}
		}
	}
	if (land[0] === 0 || land[degrees - 1] === 0) return undefined;
	let [widest, end, run] = [0, 0, 0];
	for (let bin = 0; bin < degrees; bin++) {
		run = land[bin] === 0 ? run + 1 : 0;
		if (run > widest) [widest, end] = [run, bin + 1];
	}
	return widest === 0 ? undefined : (end - 180) * gridSteps;
}

/** Turns everything west of `turn` by 360°, in place. */
export function turnLongitudes(files: readonly ShapeFile[], turn: number): void {
	for (const { x } of files) {
		for (let i = 0; i < x.length; i++) if (x[i] < turn) x[i] += degrees * gridSteps;
	}
}

function binOf(x: number): number {
	return Math.min(degrees - 1, Math.max(0, Math.floor(x / gridSteps) + 180));
}
