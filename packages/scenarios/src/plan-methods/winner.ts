import { byDeciderPlan, type Checked, type Deciders, findLevel, type Plan, passed } from "@velvet/core";
import { campPolities } from "../camp-polities.ts";
import { decidersOf } from "../deciders-of.ts";
import type { Case } from "../open-case.ts";
import type { WinnerMethod } from "../scenario.ts";

/** Whoever decides, a unit or a group of units, goes with its plurality camp. Two polities; exact. */
export function winnerPlan(theCase: Case, method: WinnerMethod): Checked<Plan> {
	const { atlas, preference } = theCase;
	const deciders = decidersOf(theCase, method.level);
	if (!deciders.ok) return deciders;
	const camps = campPolities(theCase);
	if (!camps.ok) return camps;
	const { of, continuator } = camps.value;
	const rule = { continuator, threshold: method.threshold };
	const sides = byDeciderPlan(preference, atlas.units, deciders.value ?? everyUnit(atlas.units.ids.length), rule);
	const level = findLevel(atlas, method.level)?.key ?? method.level;
	return passed({
		assignment: Uint16Array.from(sides, (side) => of[side]),
		origin: { method: "winner", version: 1, parameters: { level, threshold: method.threshold } },
	});
}

function everyUnit(count: number): Deciders {
	return { count, of: Uint32Array.from({ length: count }, (_, u) => u) };
}
