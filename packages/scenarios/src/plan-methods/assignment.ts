import { type Checked, failed, type Issue, issue, type Plan, passed, UNASSIGNED } from "@velvet/core";
import { findPlace, unknownPlace } from "../find-place.ts";
import { type Case, unknownPolity } from "../open-case.ts";
import type { AssignmentMethod } from "../scenario.ts";

/**
 * Places named in the scenario itself. A file is read by the caller, who gives its plan instead.
 *
 * A place may be a unit, a parent or any group between; the finer one that is named goes before the coarser. What is
 * not named goes to `rest`.
 */
export function assignmentPlan(theCase: Case, method: AssignmentMethod): Checked<Plan> {
	if (method.file !== undefined) {
		return failed(
			issue(
				"missing-file",
				`The assignment file "${method.file}" was not read.`,
				"plan.file",
				"Give the file beside the scenario.",
			),
		);
	}
	const { atlas, scenario } = theCase;
	const issues: Issue[] = [];
	const indexOf = (id: string, where: string): number => {
		const index = scenario.polities.findIndex((polity) => polity.id === id);
		if (index < 0) issues.push(unknownPolity(scenario, id, where));
		return index;
	};
	const rest = method.rest === undefined ? UNASSIGNED : indexOf(method.rest, "plan.rest");
	const assignment = new Uint16Array(atlas.units.ids.length).fill(rest);
	const claimed = new Map<number, { polity: number; level: number }>();
	for (const [id, places] of Object.entries(method.places ?? {})) {
		const polity = indexOf(id, `plan.places.${id}`);
		for (const place of places) {
			const found = findPlace(atlas, place);
			if (found === null) issues.push(unknownPlace(place, `plan.places.${id}`));
			const { units, level } = found ?? { units: [], level: 0 };
			for (const unit of units) {
				const before = claimed.get(unit);
				if (before !== undefined && before.level === level && before.polity !== polity) {
					issues.push(
						issue(
							"duplicate-unit",
							`${atlas.units.names[unit]} is given to two polities.`,
							`plan.places: ${place}`,
							"Name it once.",
						),
					);
				}
				if (before !== undefined && before.level < level) continue;
				claimed.set(unit, { polity, level });
				assignment[unit] = polity;
			}
		}
	}
	if (issues.length > 0) return failed(...issues);
	return passed({
		assignment,
		origin: { method: "assignment", version: 1, parameters: { rest: method.rest ?? null } },
	});
}
