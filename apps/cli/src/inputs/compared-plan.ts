import type { Scorecard } from "@velvet/core";
import type { Case, Comparison, FrontierComparison } from "@velvet/scenarios";
import type { AssignmentSource } from "./open-plan.ts";

/** One plan of a comparison: a scenario's, or that of an assignment file. */
export interface ComparedPlan {
	readonly source: string;
	readonly theCase: Case;
	readonly scorecard: Scorecard;
	readonly assignment?: AssignmentSource;
}

/** Two plans and what differs; the frontiers too, when the votes do. */
export interface ComparedPair {
	readonly x: ComparedPlan;
	readonly y: ComparedPlan;
	readonly comparison: Comparison;
	readonly frontiers: FrontierComparison | null;
}
