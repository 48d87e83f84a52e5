import { ArcKind, OUTSIDE, type Outlines } from "@velvet/core";
import { FormatError } from "./format-error.ts";
import { readSection, type Section, writeIntegers } from "./sections.ts";

/** Steps of the drawn plane in a frame unit, exact in single precision: the usual ones, and those of a large country. */
export const coarseSteps = 64;
export const fineSteps = 1024;
/** Steps of longitude and latitude: 1e-4 degrees, about 11 m; single precision holds them to ±180. */
export const degreeSteps = 10_000;

export interface Frame {
	readonly width: number;
	readonly height: number;
	readonly projection: string;
}

/** How an atlas file keeps a frame: with the steps of its plane, when they are not the usual ones. */
export interface FiledFrame extends Frame {
	readonly planeSteps?: number;
}

/** The steps that the coordinates of outlines are rounded to. */
export function planeStepsOf({ x, y }: Outlines): number {
	const isCoarse = (value: number) => Number.isInteger(value * coarseSteps);
	return x.every(isCoarse) && y.every(isCoarse) ? coarseSteps : fineSteps;
}

/** The outlines as runs of integers. Coordinates are rounded to steps, as they should be: drawn, not measured. */
export function writeOutlines(outlines: Outlines): Section[] {
	const planeSteps = planeStepsOf(outlines);
	const steps = (values: Float32Array, perUnit: number) => {
		// A plain loop: `Int32Array.from` with a function takes a second for a map of four million points.
		const whole = new Int32Array(values.length);
		for (let i = 0; i < whole.length; i++) whole[i] = Math.round(values[i] * perUnit);
		return whole;
	};
	const outsideFirst = (side: Uint32Array) => Array.from(side, (unit) => (unit === OUTSIDE ? 0 : unit + 1));
	return [
		writeIntegers("outlines.arcPoints", "whole", countsOf(outlines.arcOffsets)),
		writeIntegers("outlines.arcKinds", "whole", outlines.arcKinds),
		writeIntegers("outlines.arcLeft", "whole", outsideFirst(outlines.arcLeft)),
		writeIntegers("outlines.arcRight", "whole", outsideFirst(outlines.arcRight)),
		writeIntegers("outlines.unitRings", "whole", countsOf(outlines.ringsOf)),
		writeIntegers("outlines.ringArcCounts", "whole", countsOf(outlines.ringOffsets)),
		writeIntegers("outlines.ringArcs", "signed", outlines.ringArcs),
		writeIntegers("outlines.x", "steps", steps(outlines.x, planeSteps)),
		writeIntegers("outlines.y", "steps", steps(outlines.y, planeSteps)),
		writeIntegers("outlines.longitudes", "steps", steps(outlines.longitudes, degreeSteps)),
		writeIntegers("outlines.latitudes", "steps", steps(outlines.latitudes, degreeSteps)),
	];
}

/** @throws FormatError when an index leaves its table. */
export function readOutlines(
	{ planeSteps = coarseSteps, ...frame }: FiledFrame,
	units: number,
	section: (name: string) => Section,
): Outlines {
	const numbers = (name: string) => readSection(section(`outlines.${name}`));
	const coordinates = (name: string, perUnit: number) => {
		const whole = numbers(name);
		const values = new Float32Array(whole.length);
		for (let i = 0; i < values.length; i++) values[i] = whole[i] / perUnit;
		return values;
	};
	const x = coordinates("x", planeSteps);
	const arcOffsets = offsetsOf(numbers("arcPoints"), x.length);
	const arcs = arcOffsets.length - 1;
	const side = (name: string) => {
		const codes = within(numbers(name), arcs, 0, units);
		const unitsThere = new Uint32Array(arcs);
		// One less than nothing is the largest number there is: `OUTSIDE`.
		for (let i = 0; i < arcs; i++) unitsThere[i] = codes[i] - 1;
		return unitsThere;
	};
	const ringArcs = within(numbers("ringArcs"), undefined, -arcs, arcs - 1);
	const ringOffsets = offsetsOf(numbers("ringArcCounts"), ringArcs.length);
	const ringsOf = offsetsOf(numbers("unitRings"), ringOffsets.length - 1);
	if (ringsOf.length !== units + 1) throw new FormatError("rings for the wrong number of units");
	const outlines = {
		...frame,
		x,
		y: coordinates("y", planeSteps),
		longitudes: coordinates("longitudes", degreeSteps),
		latitudes: coordinates("latitudes", degreeSteps),
		arcOffsets,
		arcKinds: Uint8Array.from(within(numbers("arcKinds"), arcs, 0, ArcKind.foreign)),
		arcLeft: side("arcLeft"),
		arcRight: side("arcRight"),
		ringsOf,
		ringOffsets,
		ringArcs: Int32Array.from(ringArcs),
	};
	for (const points of [outlines.y, outlines.longitudes, outlines.latitudes]) {
		if (points.length !== x.length) throw new FormatError("coordinates of unequal length");
	}
	return outlines;
}

function countsOf(offsets: Uint32Array): Uint32Array {
	return Uint32Array.from({ length: offsets.length - 1 }, (_, i) => offsets[i + 1] - offsets[i]);
}

function offsetsOf(counts: Float64Array, total: number): Uint32Array {
	const offsets = new Uint32Array(counts.length + 1);
	let at = 0;
	for (let i = 0; i < counts.length; i++) {
		at += counts[i];
		if (at > total) throw new FormatError("an offset leaves its table");
		offsets[i + 1] = at;
	}
	if (at !== total) throw new FormatError("a table is longer than its offsets say");
	return offsets;
}

function within(values: Float64Array, length: number | undefined, least: number, most: number): Float64Array {
	if (length !== undefined && values.length !== length) throw new FormatError("a table has the wrong length");
	for (let i = 0; i < values.length; i++) {
		if (!(values[i] >= least && values[i] <= most)) throw new FormatError("an index leaves its table");
	}
	return values;
}
