import type { Json, Plan } from "@velvet/core";
import {
	CASCADE_CAVEAT,
	type CascadeRules,
	type CascadeRun,
	type Case,
	cascadeFrom,
	leastStrandedAt,
	type Scenario,
	type SimulatedCascades,
	simulateCascades,
	startingPlan,
	trySolveFrontier,
} from "@velvet/scenarios";
import type { Answer, PlanOptions } from "../answer.ts";
import { openSource } from "../inputs/open-plan.ts";
import { startProgress } from "../outputs/progress.ts";
import type { Run } from "../run.ts";
import { cascadeText, simulatedText } from "../text/cascade-text.ts";

export interface CascadeVerbOptions extends PlanOptions, Omit<CascadeRules, "noEnclaves"> {
	/** Commander's name for `--no-enclaves`: enclaves are allowed unless it is given. */
	readonly enclaves?: boolean;
	/** How often the cascade is run with simulated ballots instead of the recorded camps. */
	readonly ballots?: number;
}

const USUAL_CUTS = 640;

/** Recursive self-determination from a scenario's plan, round by round, beside the best border of the same length. */
export async function cascade(run: Run, source: string | undefined, options: CascadeVerbOptions): Promise<Answer> {
	const { theCase, given, assignment } = await openSource(run, source, options);
	const rules = rulesOf(theCase.scenario, options);
	const start = run.take(startingPlan(theCase, given));
	const done = run.take(cascadeFrom(theCase, rules, start));
	const best = await bestAtThatBorder(theCase, done);
	const simulated = options.ballots === undefined ? null : await simulate(run, theCase, options.ballots, rules, start);
	return {
		scenario: theCase.scenario,
		atlas: theCase.atlas,
		...(assignment && { about: { assignment } }),
		result: { ...toJson(done, best), ...(simulated && { ballots: ballotsJson(theCase, simulated) }) },
		text: () => cascadeText(theCase, done, best) + (simulated === null ? "" : simulatedText(theCase, simulated)),
	};
}

/** What the command line says goes before what the scenario's method says. */
function rulesOf({ plan }: Scenario, options: CascadeVerbOptions): CascadeRules {
	const own: CascadeRules = plan.method === "cascade" ? plan : {};
	const chosen = { ...own, ...options, ...(options.enclaves === false && { noEnclaves: true }) };
	const { levels, oneAtATime = false, noEnclaves = false, leastPeople = 0, contagion = 0 } = chosen;
	return { ...(levels && { levels }), oneAtATime, noEnclaves, leastPeople, contagion };
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
	draws: number,
	rules: CascadeRules,
	start: Plan,
): Promise<SimulatedCascades> {
	const progress = await startProgress("Cascades", "votes", draws);
	const done = run.take(simulateCascades(theCase, rules, start, draws, progress.advance));
	progress.stop();
	return done;
}

function ballotsJson({ atlas }: Case, { leaving, changing, cutOff, ...all }: SimulatedCascades): Json {
	const { ids } = atlas.units;
	const units = ids.map((id, u) => ({ id: id as string, leaves: leaving[u], changes: changing[u] }));
	return { ...all, units, cutOff: ids.filter((_, u) => cutOff[u] === 1) } as unknown as Json;
}

function toJson({ start, rounds, encircled }: CascadeRun, best: number | null): { readonly [field: string]: Json } {
	return {
		start,
		rounds,
		caveat: CASCADE_CAVEAT,
		encircled: encircled.length,
		encircledPlaces: encircled,
		frontier:
			best === null
				? { stranded: null, why: "No exact frontier can be drawn in this scenario." }
				: { stranded: best, border: { edges: (rounds.at(-1) ?? start).border.edges } },
	};
}
