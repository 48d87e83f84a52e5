import type { Atlas } from "../atlas/atlas.ts";
import type { Level } from "../atlas/level.ts";
import { atlasLevels } from "../atlas/levels.ts";

/**
 * Who decides: units that belong to one decider go to one polity together.
 *
 * A plan by state has 51 deciders of many counties each; a plan of mixed grain has states, counties and towns.
 */
export interface Deciders {
	readonly count: number;
	/** Decider of each unit, numbered by smallest unit. */
	readonly of: Uint32Array;
}

/** @param levelOf level at which a unit decides: with all units of its group there that decide at that level too. */
export function buildDeciders(atlas: Atlas, levelOf: (unit: number) => Level): Deciders {
	const starts = new Map<Level, number>();
	let all = 0;
	for (const level of atlasLevels(atlas)) {
		starts.set(level, all);
		all += level.ids.length;
	}
	const numbers = new Int32Array(all).fill(-1);
	const of = new Uint32Array(atlas.units.ids.length);
	let count = 0;
	for (let u = 0; u < of.length; u++) {
		const level = levelOf(u);
		const key = (starts.get(level) ?? 0) + level.of[u];
		if (numbers[key] === -1) numbers[key] = count++;
		of[u] = numbers[key];
	}
	return { count, of };
}

/** Sums of a figure of units by decider. */
export function sumByDecider({ count, of }: Deciders, values: Float64Array): Float64Array {
	const sums = new Float64Array(count);
	for (let u = 0; u < of.length; u++) sums[of[u]] += values[u];
	return sums;
}
