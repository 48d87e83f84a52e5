import type { CampKey, Json } from "@velvet/core";
import { otherKey, type Policy, type ResponseResult, type ResponseSpec, runResponse } from "@velvet/scenarios";
import type { Answer, PlanOptions } from "../answer.ts";
import { openPlan } from "../inputs/open-plan.ts";
import type { Run } from "../run.ts";
import { responseText } from "../text/response-text.ts";

export interface ResponseOptions extends PlanOptions, ResponseSpec {
	readonly policy?: Policy;
	readonly asks?: CampKey;
}

/** What may come of a request under each answer of the centre, and of the other side's in the mirror. */
export async function response(run: Run, source: string | undefined, options: ResponseOptions): Promise<Answer> {
	const { policy, threshold, coolingOff, guarantee, claimants, stakes, support, sets } = options;
	const { theCase, plan, assignment } = await openPlan(run, source, options);
	// The command line speaks of the camps as the scenario names them; in its mirror they stand under the other key.
	const asks =
		options.mirror === true && options.asks !== undefined ? (otherKey(options.asks) as CampKey) : options.asks;
	const asked = { threshold, coolingOff, guarantee, claimants, stakes, support, sets };
	const given = Object.entries(asked).filter(([, value]) => value !== undefined);
	const found = runResponse(theCase, plan, Object.fromEntries(given));
	return {
		scenario: theCase.scenario,
		atlas: theCase.atlas,
		...(assignment && { about: { assignment } }),
		result: narrowed(found, asks, policy) as unknown as Json,
		text: () => responseText(theCase, found, asks, policy),
	};
}

/** Only what was asked for: one side, one policy. */
function narrowed({ sides, ...rest }: ResponseResult, asks: CampKey | undefined, policy: Policy | undefined) {
	const kept = Object.entries(sides)
		.filter(([camp]) => asks === undefined || camp === asks)
		.map(([camp, side]) => {
			if (side.who === null || policy === undefined) return [camp, side] as const;
			return [camp, { ...side, policies: { [policy]: side.policies[policy] } }] as const;
		});
	return { ...rest, sides: Object.fromEntries(kept) };
}
