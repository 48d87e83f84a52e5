import type { Comparison } from "@velvet/scenarios";
import type { PlanAt } from "../state/plan-choice.ts";

/** Two plans and what differs. */
export interface Compared {
	readonly x: PlanAt;
	readonly y: PlanAt;
	readonly comparison: Comparison;
}
