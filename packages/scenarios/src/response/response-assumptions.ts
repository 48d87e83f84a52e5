import { defaultDials } from "../referendum/dials.ts";
import { centreDials } from "./centre-preference.ts";
import { consentDials } from "./consent-odds.ts";
import { SAME_AGAIN } from "./cooling-off.ts";
import type { Range } from "./ladder.ts";
import type { ResponseAssumption } from "./response-result.ts";
import type { ResponseSettings } from "./response-spec.ts";

const FEARON = "Fearon's commitment problem, models.md 4.3: the form from memory and derived, the numbers assumed";
const WALTER = "Walter 2006, models.md (4.5): the direction found, the weights assumed";

/** The numbers that ladders are drawn with beside their own ranges, each with its basis. */
export function listResponseAssumptions({ coolingOff }: ResponseSettings): readonly ResponseAssumption[] {
	const loss = defaultDials.intentionLoss;
	const push = defaultDials.outOfPower;
	return [
		assumed("intentionLoss", loss.name, loss, loss.source),
		assumed("outOfPower", push.name, push, push.source),
		assumed(
			"support",
			"Points added to the support of each choice's voters",
			{ low: -0.1, high: 0.1 },
			"assumed; models.md (3.1) has the shares that say they would leave",
		),
		...(coolingOff === 0
			? []
			: [assumed("again", "How much of the first vote repeats itself in the second", SAME_AGAIN, "no source")]),
		assumed("now", "Who asks: chance to prevail in a contest now", consentDials.now, FEARON),
		assumed("later", "The same once power has shifted", consentDials.later, FEARON),
		assumed("transfer", "Most that can be handed over in time, of the stakes", consentDials.transfer, FEARON),
		assumed("cost", "Cost of a contest, of the stakes", consentDials.cost, FEARON),
		assumed("relief", "Log odds of consent for all of the stakes made safe", consentDials.relief, FEARON),
		assumed("claimants", "Log odds of consent lost for 1 of ln(1 + later claimants)", consentDials.claimants, WALTER),
		assumed("stakes", "Log odds of consent lost for 1 of stakes", consentDials.stakes, WALTER),
		assumed("refusal", "What refusing costs a centre, of the stakes", centreDials.refusal, WALTER),
		assumed("patience", "Worth now of 1 at the next claimant", centreDials.patience, WALTER),
		assumed("deterrence", "Chance that a later claimant is deterred", centreDials.deterrence, WALTER),
	];
}

function assumed(key: string, what: string, { low, high }: Range, source: string): ResponseAssumption {
	return { key, what, low, high, basis: "A, assumed", source };
}
