/** The unit belongs to no polity (yet). Never counts as a polity. */
export const UNASSIGNED = 0xffff;

/** How a plan came to be: enough to make it again. */
export interface PlanOrigin {
	/** `winner`, `frontier`, `assignment` … */
	readonly method: string;
	readonly version: number;
	readonly parameters: { readonly [key: string]: string | number | boolean | null };
}

/**
 * A unit→polity vector with its origin.
 *
 * `assignment[u]` is an index into the scenario's polities, or `UNASSIGNED`.
 */
export interface Plan {
	readonly assignment: Uint16Array;
	readonly origin: PlanOrigin;
}

/** Three states, not two: `broken` when a value is no polity at all, `incomplete` when some unit has none. */
export type PlanState = "complete" | "incomplete" | "broken";

export function planState(plan: Plan, units: number, polities: number): PlanState {
	if (plan.assignment.length !== units) return "broken";
	let state: PlanState = "complete";
	for (let u = 0; u < units; u++) {
		const polity = plan.assignment[u];
		if (polity === UNASSIGNED) state = "incomplete";
		else if (polity >= polities) return "broken";
	}
	return state;
}
