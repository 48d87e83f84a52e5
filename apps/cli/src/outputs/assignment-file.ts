import { type Atlas, issue, type Plan } from "@velvet/core";
import { formatAssignment } from "@velvet/ingest";
import type { Polity } from "@velvet/scenarios";
import type { Run } from "../run.ts";

/** What a spreadsheet takes for a formula, and would run. */
const FORMULA = /^[=+\-@\t\r]/;

/** The CSV of a plan. A polity whose id a spreadsheet would run as a formula is refused, since ids must come back whole. */
export function assignmentCsv(run: Run, plan: Plan, atlas: Atlas, polities: readonly Polity[]): string {
	const unsafe = polities.findIndex(({ id }) => FORMULA.test(id));
	if (unsafe >= 0) {
		run.fail(
			issue(
				"wrong-value",
				"A spreadsheet would take this polity id for a formula.",
				`polities.${unsafe}.id: ${polities[unsafe].id}`,
				"Begin it with a letter or a digit.",
			),
		);
	}
	return formatAssignment(
		plan,
		atlas,
		polities.map(({ id }) => id),
	);
}
