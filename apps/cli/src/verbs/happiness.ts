import type { Json } from "@velvet/core";
import {
	type Bearers,
	type DialValues,
	otherKey,
	runWelfare,
	type StatusQuo,
	type WelfareDialKey,
	welfareDialKeys,
} from "@velvet/scenarios";
import type { Answer, PlanOptions } from "../answer.ts";
import { openPlan } from "../inputs/open-plan.ts";
import type { Run } from "../run.ts";
import { happinessText } from "../text/happiness-text.ts";

export interface HappinessOptions extends PlanOptions, Partial<Omit<DialValues, "g10">> {
	/** The published losses are drawn: nothing is set. */
	readonly g10?: number | "published";
	readonly beside?: StatusQuo;
	readonly bears?: Bearers;
	readonly peace?: readonly [number, number];
	readonly sizeRatio?: number;
	readonly table?: string;
	readonly years?: number;
	readonly draws?: number;
}

/** The welfare ledger of a plan: ranges, winners and losers, and the loss of consumption that outweighs its gain of match. */
export async function happiness(run: Run, source: string | undefined, options: HappinessOptions): Promise<Answer> {
	const { theCase, plan, assignment } = await openPlan(run, source, options);
	const { beside, bears, peace, sizeRatio, table, years, draws } = options;
	// The command line speaks of the nations as the scenario names them; in its mirror they stand under the other key.
	const asOne = options.mirror === true && beside !== undefined ? (otherKey(beside) as StatusQuo) : beside;
	const spec = { ...theCase.scenario.fiscal, ...(table !== undefined && { table }) };
	const found = run.take(
		runWelfare(
			theCase,
			plan,
			{
				dials: dialsAsked(options),
				...(asOne !== undefined && { beside: asOne }),
				...(bears !== undefined && { bears }),
				...(peace !== undefined && { peace }),
				...(sizeRatio !== undefined && { sizeRatio }),
				...(years !== undefined && { years }),
				...(draws !== undefined && { draws }),
			},
			{ spec },
		),
	);
	return {
		scenario: theCase.scenario,
		atlas: theCase.atlas,
		...(assignment && { about: { assignment } }),
		result: found as unknown as Json,
		text: () => happinessText(theCase, found),
	};
}

function dialsAsked(options: HappinessOptions): Partial<DialValues> {
	const set = welfareDialKeys.flatMap((key): [WelfareDialKey, number][] => {
		const value = options[key];
		return typeof value === "number" ? [[key, value]] : [];
	});
	return Object.fromEntries(set);
}
