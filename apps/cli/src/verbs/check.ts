import { issue, type Json } from "@velvet/core";
import { type Check, presets, runChecks, runPreset, scoreCase } from "@velvet/scenarios";
import type { Answer, PlanOptions } from "../answer.ts";
import { openPlan } from "../inputs/open-plan.ts";
import type { Run } from "../run.ts";
import { checksText } from "../text/checks-text.ts";

export interface CheckOptions extends PlanOptions {
	/** Keys of rules that the plan must hold. */
	readonly rule?: readonly string[];
}

/** What a plan does to sea access, capitals, exclaves and necks, by name; first the rules that are asked for. */
export async function check(run: Run, source: string | undefined, options: CheckOptions): Promise<Answer> {
	const { theCase, plan, assignment } = await openPlan(run, source, options);
	const scorecard = scoreCase(theCase, plan);
	const rules = (options.rule ?? []).flatMap((key) => runPreset(theCase, scorecard, key) ?? unknownRule(run, key));
	const checks: readonly Check[] = [...rules, ...runChecks(theCase, scorecard)];
	return {
		scenario: theCase.scenario,
		atlas: theCase.atlas,
		...(assignment && { about: { assignment } }),
		result: { checks } as unknown as Json,
		text: () => checksText(theCase, checks),
	};
}

function unknownRule(run: Run, key: string): never {
	const known = presets.map((preset) => preset.key).join(", ");
	return run.fail(issue("unknown-rule", `There is no rule "${key}".`, `--rule ${key}`, `Use one of: ${known}.`));
}
