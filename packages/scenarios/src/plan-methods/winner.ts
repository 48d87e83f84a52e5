import { byDeciderPlan, type Checked, type Deciders, failed, findLevel, issue, type Plan, passed } from "@velvet/core";
import { decidersOf } from "../deciders-of.ts";
import type { Case } from "../open-case.ts";
import type { WinnerMethod } from "../scenario.ts";

/** Whoever decides, a unit or a group of units, goes with its plurality camp. Two polities; exact. */
export function winnerPlan(theCase: Case, method: WinnerMethod): Checked<Plan> {
	const { atlas } = theCase;
	const deciders = decidersOf(theCase, method.level);
	if (!deciders.ok) return deciders;
	const level = findLevel(atlas, method.level)?.key ?? method.level;
	const plan = planOfWinners(theCase, deciders.value ?? everyUnit(atlas.units.ids.length), level, method.threshold);
	if (plan === null) {
		return failed(
			issue(
				"camp-without-polity",
				"A winner plan needs a polity A and a polity B, one of them the continuator.",
				"polities",
				"Name the two polities A and B.",
			),
		);
	}
	return passed(plan);
}

/** Each decider with its plurality; `null` when one of the camps has no polity of its own, or none remains. */
export function planOfWinners(theCase: Case, deciders: Deciders, level: string, threshold: number): Plan | null {
	const { atlas, preference, polities } = theCase;
	const continuator = polities[theCase.continuator].camp;
	const polityOf = [0, 1].map((camp) => polities.findIndex((polity) => polity.camp === camp));
	if (continuator === null || polityOf.includes(-1)) return null;
	const camps = byDeciderPlan(preference, atlas.units, deciders, { continuator, threshold });
	return {
		assignment: Uint16Array.from(camps, (camp) => polityOf[camp]),
		origin: { method: "winner", version: 1, parameters: { level, threshold } },
	};
}

function everyUnit(count: number): Deciders {
	return { count, of: Uint32Array.from({ length: count }, (_, u) => u) };
}
