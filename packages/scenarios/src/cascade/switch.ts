import type { CampGroups } from "./camp-groups.ts";
import type { Hold } from "./cascade.ts";
import { leadOf } from "./lead.ts";

/** A group and the polity that it joins. */
export type Switch = readonly [group: number, polity: number];

/** A group that would switch and does not. */
export interface Held {
	readonly group: number;
	readonly polity: number;
	readonly why: Hold;
}

/** A copy of an assignment after some switches. */
export function switched({ offsets, members }: CampGroups, assignment: Uint16Array, switches: readonly Switch[]) {
	const after = assignment.slice();
	for (const [group, polity] of switches) {
		for (let k = offsets[group]; k < offsets[group + 1]; k++) after[members[k]] = polity;
	}
	return after;
}

/** The one with the widest margin in points of the two-party vote, then the smallest id. Exact for whole votes up to 94 million a group. */
export function widest(groups: CampGroups, switches: readonly Switch[], boost: number): Switch {
	return switches.reduce((best, each) => {
		const [p, q] = [leadOf(groups, each[0], boost), leadOf(groups, best[0], boost)];
		const wider = Math.abs(p.votes) * q.of - Math.abs(q.votes) * p.of;
		return wider > 0 || (wider === 0 && groups.level.ids[each[0]] < groups.level.ids[best[0]]) ? each : best;
	});
}
