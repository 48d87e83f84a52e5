import type { Json } from "@velvet/core";
import {
	concludeReferendum,
	type OpenReferendum,
	openReferendum,
	type ReferendumResult,
	type ReferendumSpec,
	referendumBallot,
} from "@velvet/scenarios";
import type { Answer, PlanOptions } from "../answer.ts";
import { openSource } from "../inputs/open-plan.ts";
import { startProgress } from "../outputs/progress.ts";
import type { Run } from "../run.ts";
import { referendumText } from "../text/referendum-text.ts";
import { simulateInThreads } from "../threads/simulate-in-threads.ts";
import { WrongUsage } from "../wrong-usage.ts";

export interface ReferendumOptions extends PlanOptions {
	readonly region?: readonly string[];
	readonly each?: string;
	/** Key of a built-in rule. */
	readonly rule?: string;
	/** Support in the region, as a poll says. */
	readonly support?: number;
	readonly draws?: number;
}

/** Would a vote on leaving pass? Simulated votes of a region, or of several that each vote for themselves. */
export async function referendum(run: Run, source: string, options: ReferendumOptions): Promise<Answer> {
	const { theCase } = await openSource(run, source, options);
	const opened = run.take(openReferendum(theCase, withOptions(theCase.scenario.referendum, options)));
	const result = await simulateAll(opened, options.threads);
	return {
		// With what the command line asked for: the hash is that of this run.
		scenario: { ...theCase.scenario, referendum: opened.spec },
		atlas: theCase.atlas,
		result: toJson(result),
		text: () => referendumText(opened, result),
	};
}

async function simulateAll(opened: OpenReferendum, threads: number | undefined): Promise<ReferendumResult> {
	const { draws, theCase } = opened;
	const progress = await startProgress("Simulating votes", "votes", draws);
	const ballot = referendumBallot(opened);
	const parts = await simulateInThreads(ballot, theCase.scenario.seed, draws, threads, progress.advance);
	progress.stop();
	return concludeReferendum(opened, parts);
}

/** What the command line says goes before what the scenario says. */
function withOptions(spec: ReferendumSpec = {}, options: ReferendumOptions): ReferendumSpec {
	const { region, each, rule, draws, support } = options;
	const { regions, ...rest } = spec;
	// Every state at once: those of the whole atlas, unless a region is named beside it.
	const kept = region !== undefined ? [{ places: region }] : each === undefined ? regions : undefined;
	if (support !== undefined && kept === undefined) throw new WrongUsage("--support is that of a region: name it");
	return {
		...rest,
		...(kept && { regions: support === undefined ? kept : kept.map((one) => ({ ...one, support })) }),
		...(each !== undefined && { each }),
		...(rule !== undefined && { rule }),
		...(draws !== undefined && { draws }),
	};
}

/** One region stands at the top; of several each stands in the list. */
function toJson({ regions, sensitivity, ...rest }: ReferendumResult): Json {
	const [first] = regions;
	const { tornado = null, wouldChange = null, draws = null } = sensitivity ?? {};
	const about = { ...rest, ...(sensitivity && { tornado, wouldChange, tornadoDraws: draws }) };
	return (regions.length === 1 ? { ...about, ...first } : { ...about, regions }) as unknown as Json;
}
