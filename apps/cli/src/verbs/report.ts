import { join } from "node:path";
import { canonicalJson, type Json } from "@velvet/core";
import { type ReportInput, renderMapSvg, renderReport, summaryText, writeSummary } from "@velvet/report";
import { type CaseFrontier, onePolityPlan, type Scenario, scoreCase, trySolveFrontier } from "@velvet/scenarios";
import type { Answer, PlanOptions } from "../answer.ts";
import { type OpenedPlan, openPlan } from "../inputs/open-plan.ts";
import { assignmentCsv } from "../outputs/assignment-file.ts";
import { startProgress } from "../outputs/progress.ts";
import type { Run } from "../run.ts";
import { WrongUsage } from "../wrong-usage.ts";
import { certify } from "./certify.ts";
import { reportCommand } from "./report-command.ts";

const USUAL_CUTS = 640;

/** Writes a report: one page that needs no network, its map, its assignment, and the scenario that makes it again. */
export async function report(run: Run, source: string | undefined, options: PlanOptions): Promise<Answer> {
	const folder = options.out;
	if (folder === undefined) throw new WrongUsage("report writes files: name a folder with --out DIR");
	const opened = await openPlan(run, source, options);
	const { theCase, plan, assignment } = opened;
	const scorecard = scoreCase(theCase, plan);
	const input: ReportInput = {
		theCase,
		scorecard,
		statusQuo: scoreCase(theCase, onePolityPlan(theCase, theCase.continuator)),
		notices: [...run.notices],
		command: reportCommand(source, options),
		...(await drawFrontier(opened)),
		...certify(theCase, plan),
		...(assignment && { assignment }),
	};
	const summary = summaryText(writeSummary(input));
	const names = ["index.html", "map.svg", "assignment.csv", "scenario.json"];
	const contents = [
		renderReport(input).html,
		renderMapSvg(theCase, scorecard, { theme: "light", legend: true, description: summary }),
		assignmentCsv(run, plan, theCase.atlas, theCase.scenario.polities),
		`${canonicalJson(reportScenario(theCase.scenario, assignment !== undefined) as unknown as Json, 2)}\n`,
	];
	return {
		scenario: theCase.scenario,
		atlas: theCase.atlas,
		...(assignment && { about: { assignment } }),
		result: { summary, files: names },
		files: names.map((name, i) => ({ path: join(folder, name), content: contents[i] })),
		text: () => [summary, "", ...names.map((name) => `Wrote ${join(folder, name)}`), ""].join("\n"),
	};
}

/** The frontier in the measure of the plan, where the case has one. */
async function drawFrontier({ theCase }: OpenedPlan): Promise<{ frontier?: CaseFrontier }> {
	const { plan } = theCase.scenario;
	const progress = await startProgress("frontier", "cuts", USUAL_CUTS);
	const found = trySolveFrontier(theCase, plan.method === "frontier" ? plan.border : "edges", {
		progress: progress.advance,
	});
	progress.stop();
	return found.ok ? { frontier: found.value } : {};
}

/** A plan that came from a file is made again from the copy beside the page. */
function reportScenario(scenario: Scenario, fromFile: boolean): Scenario {
	return fromFile ? { ...scenario, plan: { method: "assignment", file: "assignment.csv" } } : scenario;
}
