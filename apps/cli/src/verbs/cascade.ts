import { type Json, type Plan, seedRng } from "@velvet/core";
import {
	type CascadeRules,
	type CascadeRun,
	type Case,
	cascadeFrom,
	foundingPlan,
	leastStrandedAt,
	type SimulatedCascades,
	simulateCascades,
	trySolveFrontier,
} from "@velvet/scenarios";
import type { Answer, PlanOptions } from "../answer.ts";
import { openSource } from "../inputs/open-plan.ts";
import { startProgress } from "../outputs/progress.ts";
import type { Run } from "../run.ts";
import { cascadeText, simulatedText } from "../text/cascade-text.ts";

export interface CascadeVerbOptions extends PlanOptions {
	readonly levels?: readonly string[];
	readonly oneAtATime?: boolean;
	/** Commander's name for `--no-enclaves`: enclaves are allowed unless it is given. */
	readonly enclaves?: boolean;
	readonly leastPeople?: number;
	readonly contagion?: number;
	/** How often the cascade is run with simulated ballots instead of the recorded camps. */
	readonly ballots?: number;
}

const USUAL_CUTS = 640;

/** Recursive self-determination from a scenario's plan, round by round, beside the best border of the same length. */
export async function cascade(run: Run, source: string | undefined, options: CascadeVerbOptions): Promise<Answer> {
	const { theCase, given, assignment } = await openSource(run, source, options);
	const { plan } = theCase.scenario;
	const [from, rules] = plan.method === "cascade" ? [plan.from, plan] : [plan, {}];
	const start = given ?? run.take(foundingPlan(theCase, from));
	const done = run.take(cascadeFrom(theCase, { ...rulesOf(rules), ...rulesOf(fromOptions(options)) }, start));
	const best = await bestAtThatBorder(theCase, done);
	const simulated = options.ballots === undefined ? null : await simulate(run, theCase, options, rules, start);
	return {
		scenario: theCase.scenario,
		atlas: theCase.atlas,
		...(assignment && { about: { assignment } }),
		result: { ...toJson(done, best), ...(simulated && { ballots: ballotsJson(theCase, simulated) }) },
		text: () => cascadeText(theCase, done, best) + (simulated === null ? "" : simulatedText(theCase, simulated)),
	};
}

function fromOptions({ levels, oneAtATime, enclaves, leastPeople, contagion }: CascadeVerbOptions): CascadeRules {
	return {
		...(levels && { levels }),
		...(oneAtATime && { oneAtATime }),
		...(enclaves === false && { noEnclaves: true }),
		...(leastPeople !== undefined && { leastPeople }),
		...(contagion !== undefined && { contagion }),
	};
}

/** Only what speaks of the cascade: the method's own keys stay behind. */
function rulesOf({ levels, oneAtATime, noEnclaves, leastPeople, contagion }: CascadeRules): CascadeRules {
	return {
		...(levels && { levels }),
		...(oneAtATime !== undefined && { oneAtATime }),
		...(noEnclaves !== undefined && { noEnclaves }),
		...(leastPeople !== undefined && { leastPeople }),
		...(contagion !== undefined && { contagion }),
	};
}

/** Voters that the best plan with no more border than the cascade's last round would leave; `null` without a frontier. */
async function bestAtThatBorder(theCase: Case, { rounds, start }: CascadeRun): Promise<number | null> {
	const progress = await startProgress("Frontier", "cuts", USUAL_CUTS);
	const frontier = trySolveFrontier(theCase, "edges", { progress: progress.advance });
	progress.stop();
	if (!frontier.ok) return null;
	return leastStrandedAt(frontier.value, (rounds.at(-1) ?? start).border.edges);
}

/** The same cascade, decided by simulated ballots: by the scenario's referendum, or the survey's mapping. */
async function simulate(
	run: Run,
	theCase: Case,
	options: CascadeVerbOptions,
	rules: CascadeRules,
	start: Plan,
): Promise<SimulatedCascades> {
	const { referendum = {}, seed } = theCase.scenario;
	const draws = options.ballots ?? 0;
	const progress = await startProgress("Cascades", "votes", draws);
	const all = { ...rulesOf(rules), ...rulesOf(fromOptions(options)) };
	const rng = seedRng(seed).fork("cascade");
	const done = run.take(simulateCascades(theCase, all, start, referendum, draws, rng, progress.advance));
	progress.stop();
	return done;
}

function ballotsJson({ atlas }: Case, { leaving, ...all }: SimulatedCascades): Json {
	const units = atlas.units.ids.map((id, u) => ({ id: id as string, leaves: leaving[u] }));
	return { ...all, units } as unknown as Json;
}

function toJson({ start, rounds, encircled }: CascadeRun, best: number | null): { readonly [field: string]: Json } {
	return {
		start,
		rounds,
		encircled: encircled.length,
		encircledPlaces: encircled,
		frontier:
			best === null
				? { stranded: null, why: "No exact frontier can be drawn in this scenario." }
				: { stranded: best, border: { edges: (rounds.at(-1) ?? start).border.edges } },
	};
}
