import { type Checked, type Plan, passed, type Scorecard, scorePlan } from "@velvet/core";
import { type Case, UNLOCKED } from "./open-case.ts";
import { assignmentPlan } from "./plan-methods/assignment.ts";
import { frontierPlan } from "./plan-methods/frontier.ts";
import { winnerPlan } from "./plan-methods/winner.ts";

/**
 * Carries out the plan method of a scenario. Locks hold whatever the method says.
 *
 * @param given the plan read from the scenario's assignment file, where it has one; it replaces the method.
 */
export function makePlan(theCase: Case, given?: Plan): Checked<Plan> {
	const plan = withoutLocks(theCase, given);
	return plan.ok ? passed(applyLocks(theCase, plan.value), plan.notices) : plan;
}

function withoutLocks(theCase: Case, given: Plan | undefined): Checked<Plan> {
	const method = theCase.scenario.plan;
	if (given !== undefined) return passed(given);
	switch (method.method) {
		case "winner":
			return winnerPlan(theCase, method);
		case "frontier":
			return frontierPlan(theCase, method);
		case "assignment":
			return assignmentPlan(theCase, method, given);
	}
}

function applyLocks(theCase: Case, plan: Plan): Plan {
	if (theCase.locks.every((polity) => polity === UNLOCKED)) return plan;
	const assignment = plan.assignment.map((polity, u) => (theCase.locks[u] === UNLOCKED ? polity : theCase.locks[u]));
	return { ...plan, assignment };
}

/** Every metric of a plan in its case. */
export function scoreCase(theCase: Case, plan: Plan): Scorecard {
	const { atlas, preference, polities, scenario } = theCase;
	return scorePlan({ atlas, preference, plan, polities, reach: scenario.links, governs: scenario.governs });
}

/** The status quo: one country, governed by the camp of one polity. */
export function onePolityPlan(theCase: Case, polity: number): Plan {
	return {
		assignment: new Uint16Array(theCase.atlas.units.ids.length).fill(polity),
		origin: { method: "one-polity", version: 1, parameters: { polity: theCase.polities[polity].id } },
	};
}
