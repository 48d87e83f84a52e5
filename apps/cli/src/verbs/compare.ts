import { type Atlas, type Checked, failed, type Json } from "@velvet/core";
import { renderDifferenceSvg } from "@velvet/report";
import {
	type Case,
	checkTwoPolities,
	compareFrontiers,
	comparePlans,
	defaultScenario,
	type FrontierComparison,
	frontierLevel,
	makePlan,
	type Scenario,
	type SolvedCase,
	scenarioHash,
	scoreCase,
	solveFrontier,
} from "@velvet/scenarios";
import type { Answer, PlanOptions } from "../answer.ts";
import type { ComparedPair, ComparedPlan } from "../inputs/compared-plan.ts";
import { findAtlas } from "../inputs/find-atlas.ts";
import { type FoundScenario, findScenario, looksLikeAssignment } from "../inputs/find-scenario.ts";
import { bindPlan, ofAssignment, openSource } from "../inputs/open-plan.ts";
import { refineBy } from "../inputs/refine-by.ts";
import { startProgress } from "../outputs/progress.ts";
import type { Run } from "../run.ts";
import { compareText } from "../text/compare-text.ts";
import { WrongUsage } from "../wrong-usage.ts";

const USUAL_CUTS = 640;

/** Options of `velvet compare`. */
export interface CompareOptions extends PlanOptions {
	/** Where the map of the difference goes. */
	readonly map?: string;
}

/** Compares plans that share units: two with each other, more of them each with the first. */
export async function compare(run: Run, sources: readonly string[], options: CompareOptions): Promise<Answer> {
	if (options.map !== undefined && sources.length > 2)
		throw new WrongUsage("a map shows the difference of two plans: name two with --map");
	const plans = await openPlans(run, sources, options);
	const [first, ...others] = plans;
	const solve = solver();
	const compared: ComparedPair[] = [];
	for (const plan of others) {
		const comparison = run.take(inSource(comparePlans(first.scorecard, plan.scorecard), plan.source));
		const frontiers = comparison.votes === null ? null : await solve(first.theCase, plan.theCase);
		compared.push({ x: first, y: plan, comparison, frontiers });
	}
	const [main, ...more] = compared.map(toJson);
	return {
		scenario: first.theCase.scenario,
		atlas: first.theCase.atlas,
		result: {
			...main,
			plans: plans.map(({ theCase: { scenario, atlas }, assignment }) => ({
				title: scenario.title,
				hash: scenarioHash(scenario),
				atlas: { id: atlas.id, hash: atlas.hash },
				...(assignment && { assignment }),
			})),
			...(more.length > 0 && { others: more }),
		},
		text: () => compared.map(compareText).join("\n"),
		files: options.map === undefined ? [] : [{ path: options.map, content: differenceMap(compared[0]) }],
	};
}

/** What there is none of, between two plans of one vote, is left out. */
function toJson({ comparison, frontiers }: ComparedPair): { [field: string]: Json } {
	const { votes, ...result } = comparison;
	return {
		...(result as unknown as { [field: string]: Json }),
		...(votes && { votes: votes as unknown as Json }),
		...(frontiers && { frontiers: frontiers as unknown as Json }),
	};
}

/** The issue points at the plan that does not fit the first. */
function inSource<T>(checked: Checked<T>, source: string): Checked<T> {
	return checked.ok ? checked : failed(...checked.issues.map((each) => ({ ...each, where: source })));
}

function differenceMap({ x, y, comparison }: ComparedPair): string {
	return renderDifferenceSvg({
		theCase: x.theCase,
		ground: x.scorecard.ground,
		titles: [x.theCase.scenario.title, y.theCase.scenario.title],
		comparison,
		theme: "light",
	});
}

/** Solves the frontiers of two cases, each once however many plans it is compared with; `null` where there is none. */
function solver() {
	const known = new Map<string, SolvedCase>();
	const solveOnce = async (theCase: Case): Promise<SolvedCase> => {
		// The frontier is that of the atlas, the votes, the links, the locks and the level that decides whole: what else
		// the plan says does not matter.
		const level = frontierLevel(theCase);
		const scenario = { ...theCase.scenario, plan: { method: "winner", level, threshold: 0 } } as const;
		const key = `${theCase.atlas.hash} ${scenarioHash(scenario)}`;
		const before = known.get(key);
		if (before !== undefined) return before;
		const progress = await startProgress("Solving the frontier", "cuts", USUAL_CUTS);
		const solved = { theCase, frontier: solveFrontier(theCase, "edges", { progress: progress.advance }) };
		progress.stop();
		known.set(key, solved);
		return solved;
	};
	return async (x: Case, y: Case): Promise<FrontierComparison | null> => {
		if (!checkTwoPolities(x).ok || !checkTwoPolities(y).ok) return null;
		return compareFrontiers(await solveOnce(x), await solveOnce(y));
	};
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
	const chosen = await findAtlas(
		run,
		options.atlas ?? base?.scenario.atlas ?? "",
		options.atlas === undefined ? base?.folder : ".",
	);
	const atlas = await refineBy(run, chosen, base?.scenario.finer, base?.folder);
	const plans: ComparedPlan[] = [];
	for (const [i, source] of sources.entries()) {
		const opened = isFile[i]
			? await bindPlan(run, atlas, fileScenario(run, base, atlas, source, options), source, options.mirror === true)
			: await openSource(run, source === firstScenario && base !== null ? base : source, options);
		const plan = run.take(makePlan(opened.theCase, opened.given));
		const { theCase, assignment } = opened;
		plans.push({ source, theCase, scorecard: scoreCase(theCase, plan), ...(assignment && { assignment }) });
	}
	return plans;
}

function fileScenario(
	run: Run,
	base: FoundScenario | null,
	atlas: Atlas,
	source: string,
	options: PlanOptions,
): Scenario {
	const alone = run.take(defaultScenario(atlas, ofAssignment(source)));
	const { vote, seed } = options;
	const changed = { ...(vote === undefined ? {} : { vote }), ...(seed === undefined ? {} : { seed }) };
	return base === null
		? { ...alone, ...changed }
		: { ...base.scenario, ...changed, atlas: atlas.id, title: alone.title, plan: alone.plan };
}
