import { type Json, type Plan, UNASSIGNED } from "@velvet/core";
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
import { type Bound, cascadeText, simulatedText } from "../text/cascade-text.ts";

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
	const bound = await boundAtThatBorder(theCase, done);
	const simulated = options.ballots === undefined ? null : await simulate(run, theCase, options.ballots, rules, start);
	return {
		scenario: theCase.scenario,
		atlas: theCase.atlas,
		...(assignment && { about: { assignment } }),
		result: {
			rules: { ...rules, levels: done.levels.map(({ key }) => key), ballots: options.ballots ?? null },
			...toJson(done, bound),
			...(simulated && { ballots: ballotsJson(theCase, simulated) }),
		},
		text: () => cascadeText(theCase, done, bound) + (simulated === null ? "" : simulatedText(theCase, simulated)),
	};
}

/** What the command line says goes before what the scenario's method says. */
function rulesOf({ plan }: Scenario, options: CascadeVerbOptions): CascadeRules {
	const own: CascadeRules = plan.method === "cascade" ? plan : {};
	const chosen = { ...own, ...options, ...(options.enclaves === false && { noEnclaves: true }) };
	const { levels, oneAtATime = false, noEnclaves = false, leastPeople = 0, contagion = 0 } = chosen;
	return { ...(levels && { levels }), oneAtATime, noEnclaves, leastPeople, contagion };
}

/** Fewer voters than this no plan can leave with as little border as the cascade's last round, or why it is not known. */
async function boundAtThatBorder(theCase: Case, { rounds, start, end }: CascadeRun): Promise<Bound> {
	// Land of nobody strands nobody, and the frontier has none.
	if (end.includes(UNASSIGNED)) return { why: "The frontier gives every place to a nation; this plan does not." };
	const progress = await startProgress("Frontier", "cuts", USUAL_CUTS);
	const frontier = trySolveFrontier(theCase, "edges", { progress: progress.advance });
	progress.stop();
	if (!frontier.ok) return { why: "No exact frontier can be drawn in this scenario." };
	const { edges } = (rounds.at(-1) ?? start).border;
	return { stranded: leastStrandedAt(frontier.value, edges), edges };
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

function toJson({ start, rounds, encircled }: CascadeRun, bound: Bound): { readonly [field: string]: Json } {
	return {
		start,
		rounds,
		caveat: CASCADE_CAVEAT,
		encircled: encircled.length,
		encircledPlaces: encircled,
		frontier:
			"why" in bound
				? { stranded: null, why: bound.why }
				: { stranded: bound.stranded, bound: "lower", border: { edges: bound.edges } },
	};
}
