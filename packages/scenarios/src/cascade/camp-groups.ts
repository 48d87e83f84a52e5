import { type Level, type Preference, sumByDecider } from "@velvet/core";
import type { CampPolities } from "../camp-polities.ts";
import type { Case } from "../open-case.ts";

/** Votes of each unit for the two nations. */
export interface Wishes {
	readonly leave: Float64Array;
	readonly stay: Float64Array;
}

/** The groups of one level with what decides whether they switch. */
export interface CampGroups {
	readonly level: Level;
	/** Votes for living in the nation that leaves, and in the one that remains, by group. */
	readonly leave: Float64Array;
	readonly stay: Float64Array;
	readonly people: Float64Array;
	/** Units of group g: `members[offsets[g]] … members[offsets[g + 1]]`. */
	readonly offsets: Uint32Array;
	readonly members: Uint32Array;
}

/** @param wishes votes for leaving and for staying, by unit; left out, the recorded votes of the camps. */
export function campGroups(
	{ preference }: Case,
	camps: CampPolities,
	level: Level,
	people: Float64Array,
	wishes: Wishes = recorded(preference, camps),
): CampGroups {
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
		leave: sumByDecider(deciders, wishes.leave),
		stay: sumByDecider(deciders, wishes.stay),
		people: sumByDecider(
			deciders,
			people.map((count) => count || 0),
		),
		offsets,
		members,
	};
}

/** A vote for a camp, taken as a wish to live under its government. */
function recorded({ a, b }: Preference, { continuator }: CampPolities): Wishes {
	return continuator === 1 ? { leave: a, stay: b } : { leave: b, stay: a };
}
