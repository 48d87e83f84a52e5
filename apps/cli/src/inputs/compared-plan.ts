import type { Scorecard } from "@velvet/core";
import type { Case } from "@velvet/scenarios";
import type { AssignmentSource } from "./open-plan.ts";

/** One plan of a comparison: a scenario's, or that of an assignment file. */
export interface ComparedPlan {
	readonly source: string;
	readonly theCase: Case;
	readonly scorecard: Scorecard;
	readonly assignment?: AssignmentSource;
}
