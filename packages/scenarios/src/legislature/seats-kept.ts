import { type ApportionmentMethod, apportion, type Claimant } from "@velvet/algorithms";
import type { Plan } from "@velvet/core";
import { allocateToMembers } from "../members/allocate-to-members.ts";
import { membersOf } from "../members/members-of.ts";
import type { Case } from "../open-case.ts";
import type { PopulationBase } from "./population-base.ts";

/**
 * Seats that each polity's members have in the undivided country: those of whole parents, and of a cut parent's seats
 * what its part has when they are shared out over the parts by people, without a minimum.
 *
 * Land of no polity keeps its share and gives it to nobody. Ties go to the polity that remains, then by name: to a role,
 * never to a camp.
 *
 * @param seatsOf seats of each parent in the undivided country
 */
export function seatsKept(
	theCase: Case,
	plan: Plan,
	base: PopulationBase,
	method: ApportionmentMethod,
	seatsOf: (parent: number) => number,
): readonly number[] {
	const { polities, continuator, scenario } = theCase;
	const members = membersOf(theCase, plan);
	const population = allocateToMembers(theCase, plan, members, base.byParent, { whole: true });
	const kept = polities.map(() => 0);
	const parts = new Map<number, number[]>();
	for (const [m, { whole, parent, polity }] of members.entries()) {
		if (whole) kept[polity] += seatsOf(parent);
		else parts.set(parent, [...(parts.get(parent) ?? []), m]);
	}
	for (const [parent, cut] of parts) {
		const sizes = cut.map((m) => population[m] || 0);
		const rest = Math.max(0, Math.round(base.byParent[parent] || 0) - sizes.reduce((sum, size) => sum + size, 0));
		if (sizes.every((size) => size === 0)) continue;
		const claimants = cut.map((m, i): Claimant => {
			const { polity } = members[m];
			const role = polity === continuator ? "0" : "1";
			return { id: `${role} ${scenario.polities[polity].name} ${i}`, size: sizes[i], minimum: 0 };
		});
		const { seats } = apportion([...claimants, { id: "2", size: rest, minimum: 0 }], seatsOf(parent), method);
		for (const [i, m] of cut.entries()) kept[members[m].polity] += seats[i];
	}
	return kept;
}
