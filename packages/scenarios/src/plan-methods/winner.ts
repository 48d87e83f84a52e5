import { byDeciderPlan, type Checked, type Deciders, failed, findLevel, issue, type Plan, passed } from "@velvet/core";
import { decidersOf } from "../deciders-of.ts";
import type { Case } from "../open-case.ts";
import type { WinnerMethod } from "../scenario.ts";

/** Whoever decides, a unit or a group of units, goes with its plurality camp. Two polities; exact. */
export function winnerPlan(theCase: Case, method: WinnerMethod): Checked<Plan> {
	const { atlas, preference, polities } = theCase;
	const deciders = decidersOf(theCase, method.level);
	if (!deciders.ok) return deciders;
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
	const camps = byDeciderPlan(preference, atlas.units, deciders.value ?? everyUnit(atlas.units.ids.length), rule);
	const level = findLevel(atlas, method.level)?.key ?? method.level;
	return passed({
		assignment: Uint16Array.from(camps, (camp) => polityOf[camp]),
		origin: { method: "winner", version: 1, parameters: { level, threshold: method.threshold } },
	});
}

function everyUnit(count: number): Deciders {
	return { count, of: Uint32Array.from({ length: count }, (_, u) => u) };
}
