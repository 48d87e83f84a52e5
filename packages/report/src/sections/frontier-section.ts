import { counted, grouped } from "@velvet/core";
import { type CaseFrontier, shortestBorderAt } from "@velvet/scenarios";
import { frontierChart } from "../chart/frontier-chart.ts";
import type { PlanCertificate, ReportInput } from "../report-input.ts";
import { amongWhich } from "../words/among-which.ts";
import { escapeText } from "../words/escape.ts";
import { inShort } from "../words/numbers.ts";
import { borderLength, boundAtLength } from "../words/summary.ts";

/** The plan against the best that any border could do, and the proof where the plan is such a best one. */
export function frontierSection(input: ReportInput): string {
	const { frontier, certificate } = input;
	if (frontier === undefined || input.scorecard.unassigned > 0) return "";
	return `<section><h2>Against the best border</h2>
<div class="beside"><div>${frontierChart(input, frontier)}</div><div>${against(input, frontier)}</div></div>
${certificate === undefined ? "" : proof(certificate, input)}</section>`;
}

function against(input: ReportInput, frontier: CaseFrontier): string {
	const stranded = input.scorecard.metrics.stranded.value ?? 0;
	const bound = boundAtLength(input) ?? stranded;
	const length = escapeText(borderLength(input));
	const among = escapeText(amongWhich(input.theCase));
	const whole = `The curve is the exact frontier of this vote on this map: ${counted(frontier.points.length, "corner plan")}, each proven by a flow that equals its cut.`;
	if (stranded <= bound) {
		return `<p><b class="big">Nothing to spare</b>No plan${among} with a border of ${length} leaves fewer voters than this one. ${whole}</p>`;
	}
	const shorter = shortestBorderAt(frontier, stranded);
	const would =
		shorter === null
			? ""
			: ` ${lengthOf(shorter.border, frontier, input)} of border could leave as few as this plan does.`;
	return `<p><b class="big">${inShort(stranded - bound)} to spare</b>This plan leaves ${grouped(stranded)} voters under the other camp with a border of ${length}. ${among === "" ? "No border of that length" : `No plan${among} with a border of that length`} leaves fewer than ${grouped(bound)}.${would} ${whole}</p>`;
}

function lengthOf(border: number, frontier: CaseFrontier, { theCase }: ReportInput): string {
	if (frontier.border === "km") return counted(Math.round(border / 1000), "km", "km");
	return counted(border, `${escapeText(theCase.atlas.levels.unit)} line`);
}

function proof(
	{ flow, cut, scale, price, border, stranded, floor, holds }: PlanCertificate,
	input: ReportInput,
): string {
	const per = border === "km" ? "km" : `${input.theCase.atlas.levels.unit} line`;
	const scaled = scale === 1 ? "" : ` Both are in votes × ${grouped(scale)}, so that they are whole numbers.`;
	const { edges, km } = input.scorecard.metrics.border;
	const length = border === "km" ? `${grouped(km)} km` : `${grouped(edges)} lines`;
	const total = scale === 1 ? grouped(flow) : `${grouped(flow)} / ${grouped(scale)}`;
	const line = `${total} = ${grouped(stranded)} left − ${grouped(floor)} left at any border + ${grouped(Number(price))} × ${length}`;
	const words = holds
		? `flow ${grouped(flow)} = cut ${grouped(cut)}`
		: "The proof does not hold: do not rely on this plan.";
	return `<h3 class="proof">Certificate</h3><p>At a price of ${grouped(Number(price))} votes for each ${escapeText(per)}, no plan${escapeText(amongWhich(input.theCase))} costs less: ${words}. The flow is a bound that no plan can pass, and this plan meets it. Solved again from a cold start for this page.${scaled}</p><pre>${escapeText(line)}</pre>`;
}
