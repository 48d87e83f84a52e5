import { highestKind, UNASSIGNED } from "@velvet/core";
import type { CampPolities } from "../camp-polities.ts";
import type { Case } from "../open-case.ts";
import type { CampGroups } from "./camp-groups.ts";

/** The groups of a level that want to live in the other nation, and those of them that touch it. */
export interface FoundWishes {
	/** Group and the polity it would join; in order of group. */
	readonly eligible: readonly (readonly [group: number, polity: number])[];
	/** Would switch, but touches no unit of the nation it would join. */
	readonly apart: readonly (readonly [group: number, polity: number])[];
}

/**
 * Who would switch in the present state of a cascade.
 *
 * @param boost what is added, in logits, to the support for leaving, by those who have left already: a role's, not a
 *   camp's, so that the mirror exchanges it.
 */
export function findWishes(
	theCase: Case,
	camps: CampPolities,
	groups: CampGroups,
	assignment: Uint16Array,
	boost: number,
): FoundWishes {
	const eligible: [number, number][] = [];
	const apart: [number, number][] = [];
	for (let group = 0; group < groups.leave.length; group++) {
		const polity = wishOf(camps, groups, group, boost);
		if (polity === null || isWhole(groups, group, assignment, polity)) continue;
		const list = touches(theCase, groups, group, assignment, polity) ? eligible : apart;
		list.push([group, polity]);
	}
	return { eligible, apart };
}

/** The polity that a group's majority would live in; a tie, or nobody, wishes nothing. */
function wishOf(camps: CampPolities, { leave, stay }: CampGroups, group: number, boost: number): number | null {
	const [leaving, staying] = [leave[group], stay[group]];
	if (leaving === 0 && staying === 0) return null;
	// Recorded votes are compared as they are, so that no logarithm decides between whole numbers.
	const lead = boost === 0 ? leaving - staying : Math.log(leaving / staying) + boost;
	return lead > 0 ? camps.leaving : lead < 0 ? camps.staying : null;
}

function isWhole({ offsets, members }: CampGroups, group: number, assignment: Uint16Array, polity: number): boolean {
	for (let k = offsets[group]; k < offsets[group + 1]; k++) if (assignment[members[k]] !== polity) return false;
	return true;
}

function touches(
	theCase: Case,
	{ offsets, members }: CampGroups,
	group: number,
	assignment: Uint16Array,
	polity: number,
) {
	const { graph } = theCase.atlas;
	const reach = highestKind(theCase.scenario.links);
	for (let k = offsets[group]; k < offsets[group + 1]; k++) {
		const unit = members[k];
		if (assignment[unit] === polity) return true;
		if (assignment[unit] === UNASSIGNED) continue;
		for (let at = graph.offsets[unit]; at < graph.offsets[unit + 1]; at++) {
			if (graph.edgeKinds[graph.edgeOf[at]] <= reach && assignment[graph.neighbours[at]] === polity) return true;
		}
	}
	return false;
}
