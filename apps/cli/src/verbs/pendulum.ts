import type { Json } from "@velvet/core";
import { parseRecords } from "@velvet/ingest";
import { readTwoPartySeries, runPendulum } from "@velvet/scenarios";
import type { Answer, PlanOptions } from "../answer.ts";
import { openPlan } from "../inputs/open-plan.ts";
import { readShipped } from "../inputs/recorded-votes.ts";
import type { Run } from "../run.ts";
import { pendulumText } from "../text/pendulum-text.ts";

export interface PendulumVerbOptions extends PlanOptions {
	/** Percentage points. */
	readonly spread?: number;
	readonly thermostat?: number;
	readonly years?: number;
	readonly draws?: number;
}

/** Who governed, how the vote swung, and what a plan does to the alternation of power. */
export async function pendulum(run: Run, source: string | undefined, options: PendulumVerbOptions): Promise<Answer> {
	const { theCase, plan, assignment } = await openPlan(run, source, options);
	const series = readTwoPartySeries(parseRecords(await readShipped("data/us-two-party.csv")));
	const { spread, thermostat, years, draws } = options;
	const found = runPendulum(theCase, plan, series, {
		...(spread !== undefined && { spread: spread / 100 }),
		...(thermostat !== undefined && { thermostat }),
		...(years !== undefined && { years }),
		...(draws !== undefined && { draws }),
	});
	return {
		scenario: theCase.scenario,
		atlas: theCase.atlas,
		...(assignment && { about: { assignment } }),
		result: found as unknown as Json,
		text: () => pendulumText(theCase, found),
	};
}
