import { UNASSIGNED, type UnitTable } from "@velvet/core";

/**
 * The same plan on another atlas: unit by unit where ids agree; elsewhere by parent, where the plan gives all of the
 * parent to one nation; what is left belongs to none.
 */
export function carryPlan(assignment: Uint16Array, from: UnitTable, to: UnitTable): Uint16Array {
	const units = new Map(from.ids.map((id, u) => [id as string, assignment[u]]));
	const parents = new Map<string, number>();
	from.parentOf.forEach((parent, u) => {
		const id = from.parents.ids[parent];
		const known = parents.get(id);
		parents.set(id, known === undefined || known === assignment[u] ? assignment[u] : UNASSIGNED);
	});
	return Uint16Array.from(
		to.ids,
		(id, u) => units.get(id) ?? parents.get(to.parents.ids[to.parentOf[u]]) ?? UNASSIGNED,
	);
}
