import type { Atlas, CampKey, Json } from "@velvet/core";
import {
	concludeReferendum,
	idOfPlace,
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
import { votesInThreads } from "../threads/votes.ts";
import { WrongUsage } from "../wrong-usage.ts";

export interface ReferendumOptions extends PlanOptions {
	/** Ids or names of places that vote together. */
	readonly region?: readonly string[];
	readonly each?: string;
	/** Key of a built-in rule. */
	readonly rule?: string;
	/** The camp that governs meanwhile. */
	readonly inPower?: CampKey;
	/** Support in the region, as a poll says. */
	readonly support?: number;
	readonly draws?: number;
}

/** Would a vote on leaving pass? Simulated votes of a region, or of several that each vote for themselves. */
export async function referendum(run: Run, source: string, options: ReferendumOptions): Promise<Answer> {
	const { theCase } = await openSource(run, source, options);
	const opened = run.take(openReferendum(theCase, withOptions(theCase.atlas, theCase.scenario.referendum, options)));
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
	const parts = await votesInThreads({ ballot, seed: theCase.scenario.seed }, draws, threads, progress.advance);
	progress.stop();
	return concludeReferendum(opened, parts);
}

/** What the command line says goes before what the scenario says. */
function withOptions(atlas: Atlas, spec: ReferendumSpec = {}, options: ReferendumOptions): ReferendumSpec {
	const { region, each, rule, draws, support, inPower } = options;
	const { regions, each: every, ...rest } = spec;
	// Who votes is said anew as a whole: a region that is named votes as one, every state is every one of the atlas.
	const anew = region !== undefined || each !== undefined;
	const named = region && [{ places: region.map((text) => idOfPlace(atlas, text) ?? text) }];
	const kept = anew ? named : regions;
	const parted = anew ? each : every;
	if (support !== undefined && kept === undefined) throw new WrongUsage("--support is that of a region: name it");
	return {
		...rest,
		...(kept && { regions: support === undefined ? kept : kept.map((one) => ({ ...one, support })) }),
		...(parted !== undefined && { each: parted }),
		...(rule !== undefined && { rule }),
		...(inPower !== undefined && { inPower }),
		...(draws !== undefined && { draws }),
	};
}

/** One region stands at the top; of several each stands in the list. */
function toJson({ regions, sensitivity, passing, ...rest }: ReferendumResult): Json {
	const [first] = regions;
	const { tornado = null, wouldChange = null, draws = null, passProbability = null } = sensitivity ?? {};
	const about = {
		...rest,
		...(passing && { passing }),
		...(sensitivity && { tornado, wouldChange, tornadoDraws: draws, tornadoPassProbability: passProbability }),
	};
	return (regions.length === 1 ? { ...about, ...first } : { ...about, regions }) as unknown as Json;
}
