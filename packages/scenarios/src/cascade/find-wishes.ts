import { highestKind } from "@velvet/core";
import type { CampPolities } from "../camp-polities.ts";
import { type Case, UNLOCKED } from "../open-case.ts";
import type { CampGroups } from "./camp-groups.ts";
import { leadOf } from "./lead.ts";
import type { Held, Switch } from "./switch.ts";

/** The groups of a level that want to live in the other nation: those that touch it, and those that cannot go. */
export interface FoundWishes {
	/** In order of group. */
	readonly eligible: readonly Switch[];
	readonly held: readonly Held[];
}

/**
 * Who would switch in the present state of a cascade. Only groups whose land is all of the two nations are asked: what is
 * unassigned, or of a third nation, takes no part.
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
	const eligible: Switch[] = [];
	const held: Held[] = [];
	for (let group = 0; group < groups.leave.length; group++) {
		const lead = leadOf(groups, group, boost).votes;
		if (lead === 0) continue;
		const polity = lead > 0 ? camps.leaving : camps.staying;
		const units = groups.members.subarray(groups.offsets[group], groups.offsets[group + 1]);
		const ofBoth = units.every((u) => assignment[u] === camps.leaving || assignment[u] === camps.staying);
		if (!ofBoth || units.every((u) => assignment[u] === polity)) continue;
		if (units.some((u) => theCase.locks[u] !== UNLOCKED)) held.push({ group, polity, why: "locked" });
		else if (touches(theCase, units, assignment, polity)) eligible.push([group, polity]);
		else held.push({ group, polity, why: "apart" });
	}
	return { eligible, held };
}

/** Whether some of the units lie in the polity already, or beside it. */
function touches({ atlas: { graph }, scenario }: Case, units: Uint32Array, assignment: Uint16Array, polity: number) {
	const reach = highestKind(scenario.links);
	return units.some((unit) => {
		if (assignment[unit] === polity) return true;
		for (let at = graph.offsets[unit]; at < graph.offsets[unit + 1]; at++) {
			if (graph.edgeKinds[graph.edgeOf[at]] <= reach && assignment[graph.neighbours[at]] === polity) return true;
		}
		return false;
	});
}
