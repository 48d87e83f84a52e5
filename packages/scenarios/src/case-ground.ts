import { buildGround, type Ground, type GroundInput, type Plan } from "@velvet/core";
import type { Case } from "./open-case.ts";

/** What the metrics look at, for a plan of a case. */
export function groundInput({ atlas, preference, polities, scenario }: Case, plan: Plan): GroundInput {
	return { atlas, preference, plan, polities, reach: scenario.links, governs: scenario.governs };
}

/** The same added up. O(n + m). */
export function caseGround(theCase: Case, plan: Plan): Ground {
	return buildGround(groundInput(theCase, plan));
}
