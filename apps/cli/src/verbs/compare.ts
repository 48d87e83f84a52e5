import { type Atlas, issue, type Json } from "@velvet/core";
import { type Comparison, comparePlans, makePlan, type Scenario, scenarioHash, scoreCase } from "@velvet/scenarios";
import type { Answer, PlanOptions } from "../answer.ts";
import type { ComparedPlan } from "../inputs/compared-plan.ts";
import { defaultScenario } from "../inputs/default-scenario.ts";
import { findAtlas } from "../inputs/find-atlas.ts";
import { type FoundScenario, findScenario, looksLikeAssignment } from "../inputs/find-scenario.ts";
import { bindPlan, openSource } from "../inputs/open-plan.ts";
import type { Run } from "../run.ts";
import { compareText } from "../text/compare-text.ts";
import { WrongUsage } from "../wrong-usage.ts";

/** Compares plans of one atlas: two with each other, more of them each with the first. */
export async function compare(run: Run, sources: readonly string[], options: PlanOptions): Promise<Answer> {
	const plans = await openPlans(run, sources, options);
	const [first, ...others] = plans;
	for (const { source, theCase } of others) {
		if (theCase.atlas.hash !== first.theCase.atlas.hash) {
			const names = `${first.theCase.atlas.id} and ${theCase.atlas.id}`;
			run.fail(
				issue(
					"different-atlases",
					`The plans lie on different atlases: ${names}.`,
					source,
					"Compare plans of one atlas.",
				),
			);
		}
	}
	const comparisons = others.map(({ scorecard }) => comparePlans(first.theCase, first.scorecard, scorecard));
	const [main, ...more] = comparisons.map(toJson);
	return {
		scenario: first.theCase.scenario,
		atlas: first.theCase.atlas,
		result: {
			...main,
			plans: plans.map(({ theCase: { scenario }, assignment }) => ({
				title: scenario.title,
				hash: scenarioHash(scenario),
				...(assignment && { assignment }),
			})),
			...(more.length > 0 && { others: more }),
		},
		text: () => compareText(plans, comparisons),
	};
}

function toJson({ moved, metrics, labels }: Comparison): { [field: string]: Json } {
	return { moved: { ...moved }, metrics: metrics as unknown as Json, labels: { ...labels } };
}

/** Assignment files are read by the polities of the first scenario that is named, or of the default one. */
async function openPlans(run: Run, sources: readonly string[], options: PlanOptions): Promise<ComparedPlan[]> {
	if (sources.filter((source) => source === "-").length > 1)
		throw new WrongUsage("standard input can stand for one plan only");
	const isFile = await Promise.all(sources.map((source) => looksLikeAssignment(source)));
	const firstScenario = sources.find((_, i) => !isFile[i]);
	if (firstScenario === undefined && options.atlas === undefined) {
		throw new WrongUsage("assignment files alone need --atlas ID");
	}
	const base = firstScenario === undefined ? null : await findScenario(run, firstScenario);
	const atlas = await findAtlas(
		run,
		options.atlas ?? base?.scenario.atlas ?? "",
		options.atlas === undefined ? base?.folder : ".",
	);
	const plans: ComparedPlan[] = [];
	for (const [i, source] of sources.entries()) {
		const opened = isFile[i]
			? await bindPlan(run, atlas, fileScenario(base, atlas, source, options), source, options.mirror === true)
			: await openSource(run, source === firstScenario && base !== null ? base : source, options);
		const plan = run.take(makePlan(opened.theCase, opened.given));
		const { theCase, assignment } = opened;
		plans.push({ source, theCase, scorecard: scoreCase(theCase, plan), ...(assignment && { assignment }) });
	}
	return plans;
}

function fileScenario(base: FoundScenario | null, atlas: Atlas, source: string, options: PlanOptions): Scenario {
	const alone = defaultScenario(atlas, source);
	const { vote, seed } = options;
	const changed = { ...(vote === undefined ? {} : { vote }), ...(seed === undefined ? {} : { seed }) };
	return base === null
		? { ...alone, ...changed }
		: { ...base.scenario, ...changed, atlas: atlas.id, title: alone.title, plan: alone.plan };
}
