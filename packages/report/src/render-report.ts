import type { ReportInput } from "./report-input.ts";
import { conclusionsSection } from "./sections/conclusions.ts";
import { frontierSection } from "./sections/frontier-section.ts";
import { guaranteesSection } from "./sections/guarantees-section.ts";
import { masthead } from "./sections/masthead.ts";
import { methodsSection } from "./sections/methods-section.ts";
import { pageStyle } from "./sections/page-style.ts";
import { placesSection } from "./sections/places-section.ts";
import { scoreSection } from "./sections/score-section.ts";
import { sourcesSection } from "./sections/sources-section.ts";
import { escapeText } from "./words/escape.ts";
import { summaryText, writeSummary } from "./words/summary.ts";

/** Nothing may be loaded from anywhere and nothing may run: the page is its own proof of that. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A report as one HTML file: no network, no script, light, dark and paper. The same input gives the same bytes. */
export function renderReport(input: ReportInput): { readonly html: string } {
	const { theCase, scorecard } = input;
	const summary = writeSummary(input);
	const html = [
		`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="description" content="${escapeText(summaryText(summary))}">
<title>${escapeText(theCase.scenario.title)}</title>
<style>${pageStyle(theCase, scorecard.ground.governments)}</style></head><body>`,
		masthead(input, summary),
		scoreSection(input),
		placesSection(input),
		guaranteesSection(input),
		frontierSection(input),
		conclusionsSection(input),
		methodsSection(input),
		sourcesSection(input),
		"</body></html>\n",
	];
	return { html: html.join("\n") };
}
