import type { Checked } from "@velvet/core";
import { type Case, runWelfare, type Welfare, type WelfareOptions } from "@velvet/scenarios";
import { drawnPlan } from "./desk.ts";

/** The welfare ledger of a plan on screen: fetched when first asked for. */
export function viewWelfare(theCase: Case, assignment: Uint16Array, options: WelfareOptions): Checked<Welfare> {
	return runWelfare(theCase, drawnPlan(assignment), options);
}
