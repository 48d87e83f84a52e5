import { byParentThresholdPlan, byUnitPlan, type Checked, failed, issue, type Plan, passed } from "@velvet/core";
import type { Case } from "../open-case.ts";
import type { WinnerMethod } from "../scenario.ts";

/** Each unit, or each parent, goes with its plurality camp. Two polities; exact. */
export function winnerPlan(theCase: Case, method: WinnerMethod): Checked<Plan> {
	const { atlas, preference, polities } = theCase;
	const level = levelOf(theCase, method.level);
	if (level === null) {
		const { unit, parent } = atlas.levels;
		return failed(
			issue(
				"unknown-level",
				`Atlas ${atlas.id} has no level "${method.level}".`,
				"plan.level",
				`Use "${unit}" or "${parent}".`,
			),
		);
	}
	const continuator = polities[theCase.continuator].camp;
	const polityOf = [0, 1].map((camp) => polities.findIndex((polity) => polity.camp === camp));
	if (continuator === null || polityOf.includes(-1)) {
		return failed(
			issue(
				"camp-without-polity",
				"A winner plan needs a polity A and a polity B, one of them the continuator.",
				"polities",
				"Name the two polities A and B.",
			),
		);
	}
	const rule = { continuator, threshold: method.threshold };
	const camps =
		level === "unit" ? byUnitPlan(preference, atlas.units, rule) : byParentThresholdPlan(preference, atlas.units, rule);
	return passed({
		assignment: Uint16Array.from(camps, (camp) => polityOf[camp]),
		origin: { method: "winner", version: 1, parameters: { level: atlas.levels[level], threshold: method.threshold } },
	});
}

function levelOf(theCase: Case, level: string): "unit" | "parent" | null {
	const { unit, parent } = theCase.atlas.levels;
	if (level === "unit" || level === unit) return "unit";
	return level === "parent" || level === parent ? "parent" : null;
}
