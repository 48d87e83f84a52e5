import { roundsBySums } from "@velvet/algorithms";
import type { Json } from "@velvet/core";
import { parseCounts } from "@velvet/ingest";
import {
	type CouncilChoices,
	type CouncilWeights,
	councilOfPlan,
	councilWeights,
	measureCouncil,
	USUAL_QUOTA,
} from "@velvet/scenarios";
import type { Answer, PlanOptions } from "../answer.ts";
import { openPlan } from "../inputs/open-plan.ts";
import { countsFile, inputName, readInput } from "../inputs/read-file.ts";
import { startProgress } from "../outputs/progress.ts";
import type { Run } from "../run.ts";
import { councilText, planCouncilText } from "../text/council-text.ts";
import { WrongUsage } from "../wrong-usage.ts";

export interface CouncilOptions extends PlanOptions {
	/** A table; of a scenario, how votes are given. */
	readonly weights?: string;
	readonly quota?: string;
	readonly members?: "polities" | "parents";
}

/** The power of the members of a scenario's council, or of a table of votes. */
export async function council(run: Run, source: string | undefined, options: CouncilOptions): Promise<Answer> {
	const { weights } = options;
	const kind = councilWeights.find((each) => each === weights);
	const ofPlan = source !== undefined || options.assignment !== undefined;
	if (ofPlan && weights !== undefined && kind === undefined) {
		throw new WrongUsage(`--weights of a SCENARIO is one of: ${councilWeights.join(", ")}`);
	}
	if (ofPlan) return ofScenario(run, source, options, kind);
	if (weights === undefined) throw new WrongUsage("missing argument: a SCENARIO, or --weights FILE.csv");
	if (kind !== undefined) throw new WrongUsage(`--weights ${kind} needs a SCENARIO`);
	const useless = (["members", "atlas", "vote", "mirror"] as const).find((name) => options[name] !== undefined);
	if (useless !== undefined) throw new WrongUsage(`--${useless} needs a SCENARIO`);
	return ofTable(run, weights, options.quota);
}

async function ofScenario(
	run: Run,
	source: string | undefined,
	options: CouncilOptions,
	weights: CouncilWeights | undefined,
): Promise<Answer> {
	const { theCase, plan, assignment } = await openPlan(run, source, options);
	const { quota, members } = options;
	const choices: CouncilChoices = {
		...(weights && { weights }),
		...(quota !== undefined && { quota }),
		...(members && { members }),
	};
	const power = run.take(councilOfPlan(theCase, plan, choices));
	return {
		scenario: theCase.scenario,
		atlas: theCase.atlas,
		...(assignment && { about: { assignment } }),
		result: power as unknown as Json,
		text: () => planCouncilText(theCase.scenario.title, power),
	};
}

async function ofTable(run: Run, file: string, quota = USUAL_QUOTA): Promise<Answer> {
	const bytes = await readInput(run, file, countsFile);
	const name = inputName(file);
	const counts = run.take(parseCounts(bytes, name, "weight"));
	const members = counts.map(({ id, count }) => ({ id, votes: count }));
	const progress = await startProgress(
		"Coalitions",
		"rounds",
		roundsBySums({ weights: counts.map(({ count }) => count) }),
	);
	const counted = measureCouncil(members, quota, undefined, progress.advance);
	progress.stop();
	const power = run.take(counted);
	const ids = counts.map(({ id }) => id);
	return { result: power as unknown as Json, text: () => councilText(name, ids, power) };
}
