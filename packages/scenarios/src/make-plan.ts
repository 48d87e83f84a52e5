import { type Checked, nameSome, type Plan, passed, type Scorecard, scorePlan, unitLabel } from "@velvet/core";
import { groundInput } from "./case-ground.ts";
import { type Case, UNLOCKED } from "./open-case.ts";
import { assignmentPlan } from "./plan-methods/assignment.ts";
import { ballotPlan } from "./plan-methods/ballot.ts";
import { cascadePlan } from "./plan-methods/cascade.ts";
import { frontierPlan } from "./plan-methods/frontier.ts";
import { winnerPlan } from "./plan-methods/winner.ts";
import type { FoundingMethod } from "./scenario.ts";

/**
 * Carries out the plan method of a scenario. Locks hold whatever the method says.
 *
 * @param given the plan read from the scenario's assignment file, where it has one; it replaces the method, or what a
 *   cascade starts from.
 */
export function makePlan(theCase: Case, given?: Plan): Checked<Plan> {
	const { plan: method } = theCase.scenario;
	const start = startingPlan(theCase, given);
	return start.ok && method.method === "cascade" ? cascadePlan(theCase, method, start) : start;
}

/** The plan that a cascade goes out from: what its method starts from, or the plan of any other method; locks hold. */
export function startingPlan(theCase: Case, given?: Plan): Checked<Plan> {
	const { plan } = theCase.scenario;
	const made = given === undefined ? found(theCase, plan.method === "cascade" ? plan.from : plan) : passed(given);
	return made.ok ? applyLocks(theCase, made) : made;
}

/** A plan made by itself, from nothing but the case. Locks hold. */
export function foundingPlan(theCase: Case, method: FoundingMethod): Checked<Plan> {
	const made = found(theCase, method);
	return made.ok ? applyLocks(theCase, made) : made;
}

function found(theCase: Case, method: FoundingMethod): Checked<Plan> {
	switch (method.method) {
		case "winner":
			return winnerPlan(theCase, method);
		case "frontier":
			return frontierPlan(theCase, method);
		case "assignment":
			return assignmentPlan(theCase, method);
		case "ballot":
			return ballotPlan(theCase, method);
	}
}

/** A map that a person gave is not changed without a word: the units that a lock moved are named. */
function applyLocks(theCase: Case, made: Checked<Plan> & { ok: true }): Checked<Plan> {
	const { locks, atlas } = theCase;
	const plan = made.value;
	const moved = [...locks.keys()].filter((u) => locks[u] !== UNLOCKED && locks[u] !== plan.assignment[u]);
	if (moved.length === 0) return made;
	const assignment = plan.assignment.slice();
	for (const u of moved) assignment[u] = locks[u];
	const origin = { ...plan.origin, parameters: { ...plan.origin.parameters, movedByLocks: moved.length } };
	const notice = {
		code: "locks-applied",
		message: `Locks moved ${moved.length} of the plan's units.`,
		where: nameSome(moved.map((u) => unitLabel(atlas.units, u))),
	};
	return passed({ assignment, origin }, [...made.notices, notice]);
}

/** Every metric of a plan in its case. */
export function scoreCase(theCase: Case, plan: Plan): Scorecard {
	return scorePlan(groundInput(theCase, plan));
}

/** The status quo: one country, governed by the camp of one polity. */
export function onePolityPlan(theCase: Case, polity: number): Plan {
	return {
		assignment: new Uint16Array(theCase.atlas.units.ids.length).fill(polity),
		origin: { method: "one-polity", version: 1, parameters: { polity: theCase.polities[polity].id } },
	};
}
