import { type MetricKey, metricRegistry, workedFormula } from "@velvet/core";
import type { ReportInput } from "../report-input.ts";
import { escapeText } from "../words/escape.ts";

/** How every number came about: formula, the formula with this plan's numbers, and what it does not say. */
export function methodsSection({ scorecard }: ReportInput): string {
	const cards = metricRegistry.map((metric) => {
		const { key, version, title, meaning, formula, caveat, source } = metric;
		const { why } = scorecard.metrics[key as MetricKey];
		const worked = workedFormula(scorecard, metric);
		return [
			`<div id="method-${escapeText(key)}"><h3>${escapeText(title)}</h3>`,
			`<p>${escapeText(meaning)}</p>`,
			`<code>${escapeText(formula)}</code>`,
			...worked.map((line) => `<code class="muted">${escapeText(line)}</code>`),
			...(why === undefined ? [] : [`<p class="muted">No number: ${escapeText(why)}</p>`]),
			`<p><b>What it does not say.</b> ${escapeText(caveat)}</p>`,
			`<small>${escapeText(key)}, version ${version}. ${escapeText(source)}.</small></div>`,
		].join("");
	});
	return `<section><h2>Methods</h2><div class="methods">${cards.join("\n")}</div></section>`;
}
