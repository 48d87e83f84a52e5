import { type Level, sumByDecider } from "@velvet/core";
import type { Case } from "../open-case.ts";

/** The groups of one level with what decides whether they switch. */
export interface CampGroups {
	readonly level: Level;
	/** Votes of camp A and camp B by group. */
	readonly a: Float64Array;
	readonly b: Float64Array;
	readonly people: Float64Array;
	/** Units of group g: `members[offsets[g]] … members[offsets[g + 1]]`. */
	readonly offsets: Uint32Array;
	readonly members: Uint32Array;
}

export function campGroups({ preference }: Case, level: Level, people: Float64Array): CampGroups {
	const deciders = { count: level.ids.length, of: level.of };
	const offsets = new Uint32Array(deciders.count + 1);
	for (const group of level.of) offsets[group + 1]++;
	for (let g = 0; g < deciders.count; g++) offsets[g + 1] += offsets[g];
	const next = offsets.slice();
	const members = new Uint32Array(level.of.length);
	level.of.forEach((group, u) => {
		members[next[group]++] = u;
	});
	return {
		level,
		a: sumByDecider(deciders, preference.a),
		b: sumByDecider(deciders, preference.b),
		people: sumByDecider(
			deciders,
			people.map((count) => count || 0),
		),
		offsets,
		members,
	};
}
