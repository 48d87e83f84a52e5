import { type Checked, failed, findLevel, type Level, type Plan, passed } from "@velvet/core";
import { campPolities } from "../camp-polities.ts";
import type { Wishes } from "../cascade/camp-groups.ts";
import type { CascadeRun } from "../cascade/cascade.ts";
import { runCascade } from "../cascade/run-cascade.ts";
import type { Case } from "../open-case.ts";
import { unknownLevel } from "../open-grains.ts";
import type { CascadeMethod, CascadeRules } from "../scenario.ts";

/** Where the cascade ends that starts from a plan. */
export function cascadePlan(theCase: Case, method: CascadeMethod, from: Plan): Checked<Plan> {
	const done = cascadeFrom(theCase, method, from);
	if (!done.ok) return done;
	const run = done.value;
	const { levels, oneAtATime = false, noEnclaves = false, leastPeople = 0, contagion = 0 } = method;
	const parameters = {
		from: from.origin.method,
		levels: levels?.join(",") ?? null,
		oneAtATime,
		noEnclaves,
		leastPeople,
		contagion,
		rounds: run.rounds.length,
	};
	return passed({ assignment: run.end, origin: { method: "cascade", version: 1, parameters } });
}

/** A cascade from a plan, with the options as a scenario writes them. */
export function cascadeFrom(theCase: Case, rules: CascadeRules, from: Plan, wishes?: Wishes): Checked<CascadeRun> {
	const camps = campPolities(theCase);
	if (!camps.ok) return camps;
	const { levels, ...options } = rules;
	if (levels === undefined) return passed(runCascade(theCase, camps.value, from, options, wishes));
	const unknown = levels.filter((key) => findLevel(theCase.atlas, key) === undefined);
	if (unknown.length > 0) return failed(...unknown.map((key) => unknownLevel(theCase.atlas, key, `levels: ${key}`)));
	const found = [...new Set(levels.map((key) => findLevel(theCase.atlas, key) as Level))];
	// Coarse before fine, in whatever order they were named: a state decides before its counties do.
	found.sort((p, q) => p.ids.length - q.ids.length);
	return passed(runCascade(theCase, camps.value, from, { ...options, levels: found }, wishes));
}
