import type { Checked, Json, Plan } from "@velvet/core";
import {
	accede,
	builtInScenarios,
	type Case,
	councilOfPlan,
	listGuarantees,
	makePlan,
	mirrorScenario,
	openCase,
	runLegislature,
	type Scenario,
	scoreCase,
} from "@velvet/scenarios";
import { exchange } from "@velvet/testkit";
import { describe, it } from "vitest";
import { atlasOf } from "../built-atlas.ts";
import { expectSame } from "../expect-same.ts";
import { canada } from "../host-canada.ts";

const host = canada();

/** What is asked of the nations afterwards; treasuries have their own mirror in fiscal.test.ts. */
const questions: readonly [string, (theCase: Case, plan: Plan) => unknown][] = [
	["parliaments", parliaments],
	["the house of another country", (theCase, plan) => answered(accede(theCase, plan, host, {}))],
	["a council of the nations", (theCase, plan) => answered(councilOfPlan(theCase, plan))],
	["guarantees", (theCase, plan) => listGuarantees(theCase, scoreCase(theCase, plan))],
];

/** By polity, as documents have it: a list goes by the order of the scenario. Parents and the like are indices. */
function parliaments(theCase: Case, plan: Plan): unknown {
	const { before, after, ...rules } = taken(runLegislature(theCase, plan, {}));
	return { rules, before, after: Object.fromEntries(after.map((each, k) => [theCase.polities[k].id, each])) };
}

/** The answer, or what is wrong: issues mirror too. */
function answered<T>(checked: Checked<T>): unknown {
	return checked.ok ? { value: checked.value, notices: checked.notices } : { issues: checked.issues };
}

function taken<T>(checked: Checked<T>): T {
	if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
	return checked.value;
}

function asked(scenario: Scenario, question: (theCase: Case, plan: Plan) => unknown): Json {
	const theCase = taken(openCase(scenario, atlasOf(scenario)));
	return JSON.parse(JSON.stringify(question(theCase, taken(makePlan(theCase))))) as Json;
}

describe.each(builtInScenarios.map(({ name, scenario }) => [name, scenario] as const))("%s mirrored", (_, scenario) => {
	it.each(questions)("has in %s under A what stood under B, byte for byte", (_, question) => {
		expectSame(asked(mirrorScenario(scenario), question), exchange(asked(scenario, question)));
	});
});
