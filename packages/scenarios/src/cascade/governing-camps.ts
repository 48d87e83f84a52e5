import { type Checked, failed, issue, type Plan, passed } from "@velvet/core";
import { type CampPolities, campPolities } from "../camp-polities.ts";
import { caseGround } from "../case-ground.ts";
import type { Case } from "../open-case.ts";

/**
 * The two nations, each with the camp that governs it in a plan: the same governments as the metrics have. Where both
 * are governed by one camp, nobody has another nation to go to.
 */
export function governingCamps(theCase: Case, plan: Plan): Checked<CampPolities> {
	const camps = campPolities(theCase);
	if (!camps.ok) return camps;
	const { leaving, staying } = camps.value;
	const { governments } = caseGround(theCase, plan);
	if (governments[leaving] === governments[staying]) {
		const message = "One camp would govern both nations: no majority has another nation to join.";
		return failed(issue("governs", message, "governs", 'Set "governs" to "assigned", or start from another plan.'));
	}
	const continuator = governments[staying];
	return passed({ of: continuator === 1 ? [leaving, staying] : [staying, leaving], leaving, staying, continuator });
}
