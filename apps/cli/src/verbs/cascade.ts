import type { Json } from "@velvet/core";
import {
	type CascadeRules,
	type CascadeRun,
	type Case,
	cascadeFrom,
	checkTwoPolities,
	foundingPlan,
	leastStrandedAt,
	solveFrontier,
} from "@velvet/scenarios";
import type { Answer, PlanOptions } from "../answer.ts";
import { openSource } from "../inputs/open-plan.ts";
import { startProgress } from "../outputs/progress.ts";
import type { Run } from "../run.ts";
import { cascadeText } from "../text/cascade-text.ts";

export interface CascadeVerbOptions extends PlanOptions {
	readonly levels?: readonly string[];
	readonly oneAtATime?: boolean;
	/** Commander's name for `--no-enclaves`: enclaves are allowed unless it is given. */
	readonly enclaves?: boolean;
	readonly leastPeople?: number;
	readonly contagion?: number;
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
	return {
		scenario: theCase.scenario,
		atlas: theCase.atlas,
		...(assignment && { about: { assignment } }),
		result: toJson(done, best),
		text: () => cascadeText(theCase, done, best),
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
	if (!checkTwoPolities(theCase).ok) return null;
	const progress = await startProgress("Frontier", "cuts", USUAL_CUTS);
	const frontier = solveFrontier(theCase, "edges", { progress: progress.advance });
	progress.stop();
	return leastStrandedAt(frontier, (rounds.at(-1) ?? start).border.edges);
}

function toJson({ start, rounds, encircled }: CascadeRun, best: number | null): Json {
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
