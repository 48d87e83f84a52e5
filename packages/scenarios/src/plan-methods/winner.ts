import { byDeciderPlan, type Checked, type Deciders, findLevel, type Plan, passed } from "@velvet/core";
import { type CampPolities, campPolities } from "../camp-polities.ts";
import { decidersOf } from "../deciders-of.ts";
import type { Case } from "../open-case.ts";
import type { WinnerMethod } from "../scenario.ts";

/** Whoever decides, a unit or a group of units, goes with its plurality camp. Two polities; exact. */
export function winnerPlan(theCase: Case, method: WinnerMethod): Checked<Plan> {
	const { atlas } = theCase;
	const deciders = decidersOf(theCase, method.level);
	if (!deciders.ok) return deciders;
	const camps = campPolities(theCase);
	if (!camps.ok) return camps;
	const who = deciders.value ?? everyUnit(atlas.units.ids.length);
	const level = findLevel(atlas, method.level)?.key ?? method.level;
	return passed(planOfWinners(theCase, camps.value, who, level, method.threshold));
}

/** Each decider with its plurality. */
export function planOfWinners(
	{ atlas, preference }: Case,
	{ of, continuator }: CampPolities,
	deciders: Deciders,
	level: string,
	threshold: number,
): Plan {
	const sides = byDeciderPlan(preference, atlas.units, deciders, { continuator, threshold });
	return {
		assignment: Uint16Array.from(sides, (side) => of[side]),
		origin: { method: "winner", version: 1, parameters: { level, threshold } },
	};
}

function everyUnit(count: number): Deciders {
	return { count, of: Uint32Array.from({ length: count }, (_, u) => u) };
}
