import type { CampGroups } from "./camp-groups.ts";

/** A group and the polity that it joins. */
export type Switch = readonly [group: number, polity: number];

/** A copy of an assignment after some switches. */
export function switched({ offsets, members }: CampGroups, assignment: Uint16Array, switches: readonly Switch[]) {
	const after = assignment.slice();
	for (const [group, polity] of switches) {
		for (let k = offsets[group]; k < offsets[group + 1]; k++) after[members[k]] = polity;
	}
	return after;
}

/** The one with the widest margin in points of the two-party vote, then the smallest id. Exact for whole votes up to 94 million a group. */
export function widest({ leave, stay }: CampGroups, switches: readonly Switch[]): Switch {
	const lead = (group: number) => Math.abs(leave[group] - stay[group]);
	const voters = (group: number) => leave[group] + stay[group];
	return switches.reduce((best, each) =>
		lead(each[0]) * voters(best[0]) > lead(best[0]) * voters(each[0]) ? each : best,
	);
}
