import { type Checked, failed, findLevel, type Level, type Plan, passed } from "@velvet/core";
import type { Wishes } from "../cascade/camp-groups.ts";
import type { CascadeRun } from "../cascade/cascade.ts";
import { governingCamps } from "../cascade/governing-camps.ts";
import { runCascade } from "../cascade/run-cascade.ts";
import type { Case } from "../open-case.ts";
import { unknownLevel } from "../open-grains.ts";
import type { CascadeMethod, CascadeRules } from "../scenario.ts";

/** Where the cascade ends that starts from a plan; what is to be said of that plan is said of this one. */
export function cascadePlan(theCase: Case, method: CascadeMethod, from: Checked<Plan> & { ok: true }): Checked<Plan> {
	const done = cascadeFrom(theCase, method, from.value);
	if (!done.ok) return done;
	const { end, rounds } = done.value;
	const { levels, oneAtATime = false, noEnclaves = false, leastPeople = 0, contagion = 0 } = method;
	const parameters = {
		from: from.value.origin.method,
		levels: levels?.join(",") ?? null,
		oneAtATime,
		noEnclaves,
		leastPeople,
		contagion,
		rounds: rounds.length,
	};
	return passed({ assignment: end, origin: { method: "cascade", version: 1, parameters } }, from.notices);
}

/**
 * A cascade from a plan, with the rules as a scenario writes them.
 *
 * @param wishes votes of each unit for the two nations; left out, the recorded votes of the camps that govern them.
 */
export function cascadeFrom(theCase: Case, rules: CascadeRules, from: Plan, wishes?: Wishes): Checked<CascadeRun> {
	const camps = governingCamps(theCase, from);
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
