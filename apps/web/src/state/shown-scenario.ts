import { findBuiltIn, mirrorScenario, type PlanMethod, type Scenario } from "@velvet/scenarios";
import { baseScenario, methodOf, type RowKey, rowOf } from "./rows.ts";
import type { Session } from "./session.ts";

/** The scenario of a row in the open case, as a command line would read it: title, method, and the mirror applied. */
export function scenarioOf(row: RowKey, session: Pick<Session, "choices" | "dropped" | "drawn" | "atlas">): Scenario {
	const { choices, dropped } = session;
	const base = dropped?.scenario ?? baseScenario(choices.year);
	const known = rowOf(row);
	const plan = methodOfRow(row, session);
	const builtIn = known === null ? null : findBuiltIn(`${known.builtIn}-${choices.year}`);
	const title = dropped !== null ? base.title : (builtIn?.title ?? `Drawn by hand, ${choices.year}`);
	const scenario = { ...base, title, plan };
	return choices.mirrored ? mirrorScenario(scenario) : scenario;
}

function methodOfRow(row: RowKey, { choices, dropped, drawn, atlas }: Parameters<typeof scenarioOf>[1]): PlanMethod {
	const known = rowOf(row);
	if (known === null) {
		const file = (atlas === null ? null : drawn[atlas.id]?.file) ?? `yours-${choices.year}.csv`;
		return dropped !== null && file === dropped.file ? dropped.scenario.plan : { method: "assignment", file };
	}
	if (known.key === "best") return { method: "frontier", border: choices.measure, price: choices.price };
	return methodOf(known, choices.year);
}
