import { type Json, type MetricKey, metricRegistry, otherPeople, type Scorecard } from "@velvet/core";
import { compareGrains, scoreCase } from "@velvet/scenarios";
import type { Answer, PlanOptions } from "../answer.ts";
import { openPlan } from "../inputs/open-plan.ts";
import type { Run } from "../run.ts";
import { grainsText } from "../text/grains-text.ts";
import { scorecardText } from "../text/scorecard-text.ts";

/** Every metric of a plan. */
export async function score(run: Run, source: string | undefined, options: PlanOptions): Promise<Answer> {
	const { theCase, plan, assignment } = await openPlan(run, source, options);
	const scorecard = scoreCase(theCase, plan);
	const grains = compareGrains(theCase, scorecard);
	return {
		scenario: theCase.scenario,
		atlas: theCase.atlas,
		...(assignment && { about: { assignment } }),
		result: { ...scoreResult(scorecard), grains },
		text: () => `${scorecardText(theCase, scorecard)}\n${grainsText(theCase, grains)}`,
	};
}

/** Metrics by key, each with its unit, people by every count; what units no polity has is said beside them. */
export function scoreResult({ metrics, state, unassigned, ground }: Scorecard): { readonly [field: string]: Json } {
	const entries = metricRegistry.map(({ key, unit, version }) => [
		key,
		{ ...metrics[key as MetricKey], unit, version },
	]);
	const people = Object.entries(otherPeople(ground)).map(([key, fact]) => [
		key,
		{ ...fact, unit: "people", version: 1 },
	]);
	return { state, unassigned, metrics: Object.fromEntries([...entries, ...people]) as Json };
}
