import type { Json } from "@velvet/core";
import { type AccessionChoices, accede, hostOf } from "@velvet/scenarios";
import type { Answer, PlanOptions } from "../answer.ts";
import { findHost } from "../inputs/find-host.ts";
import { openPlan } from "../inputs/open-plan.ts";
import type { Run } from "../run.ts";
import { accessionText } from "../text/accession-text.ts";

export interface AccedeOptions extends PlanOptions, AccessionChoices {
	readonly host?: string;
}

/** A polity in another country's house, before and after. */
export async function joinHost(run: Run, source: string | undefined, options: AccedeOptions): Promise<Answer> {
	const { theCase, plan, assignment, folder = "." } = await openPlan(run, source, options);
	const host = await (options.host === undefined
		? findHost(run, hostOf(theCase.scenario), folder)
		: findHost(run, options.host, "."));
	const { polity, act, as, base } = options;
	const choices = { ...(polity && { polity }), ...(act && { act }), ...(as && { as }), ...(base && { base }) };
	const result = run.take(accede(theCase, plan, host, choices));
	return {
		scenario: theCase.scenario,
		atlas: theCase.atlas,
		...(assignment && { about: { assignment } }),
		result: result as unknown as Json,
		text: () => accessionText(result, theCase.scenario),
	};
}
