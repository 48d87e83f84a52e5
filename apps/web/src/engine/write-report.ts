import type { PlanCertificate } from "@velvet/report";
import {
	type BorderMeasure,
	type Case,
	checkTwoPolities,
	onePolityPlan,
	type Scenario,
	scoreCase,
	strandedFloor,
} from "@velvet/scenarios";
import { LARGE_UNITS } from "../map/large-units.ts";
import { type Desk, drawnPlan } from "./desk.ts";
import { certify } from "./view-frontier.ts";

/** Writes the report of the plan on screen. What writes it is loaded when first asked for. */
export async function writeReport(
	desk: Desk,
	caseId: string,
	scenario: Scenario,
	assignment: Uint16Array,
	command: string,
): Promise<string> {
	const { renderReport } = await import("@velvet/report");
	const theCase: Case = { ...desk.find(caseId), scenario };
	const method = scenario.plan;
	// All corners of a map of very many units would not fit here: its report goes without the chart.
	const possible = checkTwoPolities(theCase).ok && theCase.atlas.units.ids.length < LARGE_UNITS;
	const measure: BorderMeasure = method.method === "frontier" ? method.border : "edges";
	const certificate = method.method === "frontier" ? certificateOf(theCase, measure, method.price) : null;
	return renderReport({
		theCase,
		scorecard: scoreCase(theCase, drawnPlan(assignment)),
		statusQuo: scoreCase(theCase, onePolityPlan(theCase, theCase.continuator)),
		...(possible ? { frontier: desk.frontierOf(caseId, measure, () => {}) } : {}),
		...(certificate === null ? {} : { certificate }),
		notices: [],
		command,
	}).html;
}

function certificateOf(theCase: Case, border: BorderMeasure, price: string): PlanCertificate | null {
	const found = certify(theCase, border, price);
	if (found === null) return null;
	const { flow, cut, scale, holds, stranded } = found;
	return { flow, cut, scale, holds, stranded, price, border, floor: strandedFloor(theCase) };
}
