import { uncapital } from "@velvet/core";
import { mirrorScenario, type PlanMethod, type Scenario, withGuarantees } from "@velvet/scenarios";
import { drawnOf } from "./drawn.ts";
import { builtInLike, type RowKey, rowOf } from "./rows.ts";
import type { Session } from "./session.ts";

/** What of the session a scenario and its command line are read from. */
export type Seen = Pick<Session, "choices" | "dropped" | "drawn" | "atlas" | "base" | "rows" | "theCase">;

/** The scenario of a row in the open case, as a command line would read it: title, method, and the mirror applied. */
export function scenarioOf(row: RowKey, session: Seen): Scenario {
	const scenario = scenarioAsCast(row, session);
	return session.choices.mirrored ? mirrorScenario(scenario) : scenario;
}

/** The same before the mirror: what a file holds that is read with `--mirror`. */
export function scenarioAsCast(row: RowKey, session: Seen): Scenario {
	const { guarantees } = session.choices;
	const scenario = withoutEntered(row, session);
	return guarantees === null ? scenario : withGuarantees(scenario, guarantees);
}

/** The same with the guarantees that it opened with: what a command says that they change nothing in. */
export function withoutEntered(row: RowKey, session: Seen): Scenario {
	const { base, dropped, rows } = session;
	if (base === null) throw new Error("No case is open");
	const scenario = { ...base, plan: methodOfRow(row, session) };
	if (dropped !== null) return scenario;
	const known = rowOf(rows, row);
	if (known === null) return { ...scenario, title: `Drawn by hand, ${session.theCase?.vote.year ?? ""}` };
	const usual = `${session.atlas?.title ?? base.title}: ${uncapital(known.title)}`;
	// At any price, "best" goes by the name that it has at the usual one.
	return { ...scenario, title: builtInLike({ ...base, plan: known.plan })?.title ?? usual };
}

function methodOfRow(row: RowKey, session: Seen): PlanMethod {
	const { choices, dropped, rows, theCase } = session;
	const known = rowOf(rows, row);
	if (known === null) {
		const file = drawnOf(session)?.file ?? `yours-${theCase?.vote.year ?? choices.year}.csv`;
		return dropped !== null && file === dropped.file ? dropped.scenario.plan : { method: "assignment", file };
	}
	if (known.key === "best") return { method: "frontier", border: choices.measure, price: choices.price };
	return known.plan;
}
