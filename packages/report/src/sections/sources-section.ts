import { canonicalJson, type Json, nameSome } from "@velvet/core";
import { scenarioHash } from "@velvet/scenarios";
import type { ReportInput } from "../report-input.ts";
import { escapeText } from "../words/escape.ts";

/** Where the figures come from, and everything that makes this page again. */
export function sourcesSection(input: ReportInput): string {
	const { atlas } = input.theCase;
	const { sources, dropped } = atlas.provenance;
	const rows = sources.map(
		({ title, publisher, licence, sha256 }) =>
			`<tr><td>${escapeText(title)}<code>sha256:${escapeText(sha256.replace(/^sha256:/, ""))}</code></td><td>${escapeText(publisher)}. ${escapeText(licence)}.</td></tr>`,
	);
	const left = dropped.map(
		({ what, count, ids, why }) =>
			`<li>${count} ${escapeText(what)}: ${escapeText(nameSome(ids))}. ${escapeText(why)}</li>`,
	);
	const notices = input.notices.map(
		({ code, message, where }) =>
			`<li>${escapeText(message)} ${escapeText(where ?? "")} <code>${escapeText(code)}</code></li>`,
	);
	return `<section><h2>Sources</h2>
<table class="sources"><thead><tr><th scope="col">Figures</th><th scope="col">From</th></tr></thead><tbody>${rows.join("\n")}</tbody></table>
${left.length === 0 ? "" : `<h3>Left out, merged or unmatched</h3><ul>${left.join("")}</ul>`}
${notices.length === 0 ? "" : `<h3>Notes on the input</h3><ul>${notices.join("")}</ul>`}</section>
${again(input)}`;
}

function again({ theCase, command, assignment }: ReportInput): string {
	const { scenario, atlas } = theCase;
	const hashes = [
		["scenario", scenarioHash(scenario)],
		[`atlas ${atlas.id}, version ${atlas.version}`, atlas.hash],
		...(assignment === undefined ? [] : [[`assignment ${assignment.file}`, assignment.hash]]),
		["seed", scenario.seed],
	];
	const rows = hashes.map(
		([name, value]) => `<tr><td>${escapeText(name)}</td><td><code>${escapeText(value)}</code></td></tr>`,
	);
	return `<section><h2>Make it again</h2>
<p>The same command on the same files writes the same bytes.</p>
<pre>${escapeText(command)}</pre>
<table class="sources"><tbody>${rows.join("")}</tbody></table>
<h3>Scenario</h3>
<pre>${escapeText(canonicalJson(scenario as unknown as Json, 2))}</pre></section>
</main>
<footer>Written by Velvet from public figures. It describes; it recommends nothing.</footer>`;
}
