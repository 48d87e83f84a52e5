import type { Json } from "@velvet/core";
import { guaranteeNotices } from "@velvet/report";
import {
	listGuarantees,
	mirrorGuarantees,
	mirrorScenario,
	readGuarantees,
	scoreCase,
	withGuarantees,
} from "@velvet/scenarios";
import type { Answer, PlanOptions } from "../answer.ts";
import { openPlan } from "../inputs/open-plan.ts";
import type { Run } from "../run.ts";
import { guaranteesText } from "../text/guarantees-text.ts";

export interface GuaranteesOptions extends PlanOptions {
	/** Guarantees to enter on the usual terms, `KIND=POLITY`, as the scenario names its polities before any mirror. */
	readonly enter?: readonly string[];
}

/** What could protect those left under the other camp, nation beside nation, and what each guarantee would reach. */
export async function guarantees(run: Run, source: string | undefined, options: GuaranteesOptions): Promise<Answer> {
	const { theCase, plan, assignment } = await openPlan(run, source, options);
	const { guarantees: own = [] } = theCase.scenario;
	const asWritten = options.mirror === true ? mirrorScenario(theCase.scenario) : theCase.scenario;
	const entered = run.take(readGuarantees(asWritten, options.enter ?? []));
	const more = options.mirror === true ? mirrorGuarantees(entered) : entered;
	const scenario = withGuarantees(theCase.scenario, [...own, ...more]);
	const list = listGuarantees({ ...theCase, scenario }, scoreCase(theCase, plan));
	run.notices.push(...guaranteeNotices({ ...theCase, scenario }, list));
	return {
		scenario,
		atlas: theCase.atlas,
		...(assignment && { about: { assignment } }),
		result: list as unknown as Json,
		text: () => guaranteesText({ ...theCase, scenario }, list),
	};
}
