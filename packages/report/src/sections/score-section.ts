import { type CampIndex, undividedCamp } from "@velvet/core";
import type { ReportInput } from "../report-input.ts";
import { type ScoreRow, scoreRows } from "../score-rows.ts";
import { escapeText } from "../words/escape.ts";
import { campLetter, nationName, withArticle } from "../words/nations.ts";
import { inShort, inWords } from "../words/numbers.ts";
import { hatched } from "./masthead.ts";

/** The bar that parts, and the scorecard beside the status quo. */
export function scoreSection(input: ReportInput): string {
	const { theCase, scorecard, statusQuo } = input;
	const governing = campLetter(undividedCamp(statusQuo.ground));
	const rows = scoreRows(theCase, scorecard, statusQuo);
	const changing = rows.filter(({ plan }) => plan !== "").map(row);
	const held = rows.filter(({ plan }) => plan === "");
	return `<section><h2>Scorecard</h2>
${bars(input)}
<table class="score"><caption>Beside one country, governed by ${governing}</caption>
<thead><tr><th></th><th class="n" scope="col">as one</th><th class="n" scope="col">this plan</th><th class="n" scope="col">change</th></tr></thead>
<tbody>${changing.join("\n")}</tbody></table>
${holdings(input, held)}</section>`;
}

/** What each nation would hold: a plan changes nothing in the whole, only who holds what. */
function holdings({ theCase }: ReportInput, rows: readonly ScoreRow[]): string {
	const heads = theCase.polities.map(
		(_, k) =>
			`<th class="n" scope="col"><b style="border-color:var(--i${k})">${escapeText(nationName(theCase, k))}</b></th>`,
	);
	const lines = rows.map(({ title, asOne, cells, note }) => {
		const parts = (cells ?? []).map(({ value, label }) => {
			const share = /, (\d+\.\d%)$/.exec(label)?.[1];
			return `<td class="n plan">${escapeText(value)}${share === undefined ? "" : `<small>${share}</small>`}</td>`;
		});
		const why = note === undefined ? "" : `<br><small>${escapeText(note)}</small>`;
		return `<tr><th scope="row">${escapeText(title)}${why}</th><td class="n">${asOne}</td>${parts.join("")}</tr>`;
	});
	return `<table class="score held"><caption>What each nation would hold, by the figures of the atlas</caption>
<thead><tr><th></th><th class="n" scope="col">as one</th>${heads.join("")}</tr></thead><tbody>${lines.join("\n")}</tbody></table>`;
}

function row({ title, asOne, plan, change, note, cells }: ScoreRow): string {
	const numbers = `<td class="n">${asOne}</td><td class="n plan">${plan}</td><td class="n change">${change}</td>`;
	const below = [
		cells === undefined ? "" : `<div class="cells">${cells.map(cell).join("")}</div>`,
		note === undefined ? "" : `<small>${escapeText(note)}</small>`,
	].join("");
	const more = below === "" ? "" : `<tr class="more"><td colspan="4">${below}</td></tr>`;
	return `<tr><th scope="row">${escapeText(title)}</th>${numbers}</tr>${more}`;
}

function cell({ polity, value, label }: { polity: number; value: string; label: string }): string {
	return `<div class="rule" style="border-color:var(--i${polity})"><b>${escapeText(value)}</b><small>${escapeText(label)}</small></div>`;
}

/** One country as one bar, then the same bar cut at the border. A-voters to the left, B-voters to the right, always. */
function bars({ theCase, scorecard, statusQuo }: ReportInput): string {
	const { preference, continuator } = theCase;
	const { governments, tallies } = scorecard.ground;
	const before = undividedCamp(statusQuo.ground);
	const { a, b } = preference.totals;
	const part = (polity: number, government: CampIndex, camp: CampIndex, votes: number) =>
		`<i style="flex:${votes} 0 0;${camp === government ? `background:var(--n${polity})` : hatched(polity, government)}"></i>`;
	const bar = (polity: number, government: CampIndex, forA: number, forB: number) =>
		`<div class="bar" style="border-color:var(--i${polity})">${part(polity, government, 0, forA)}${part(polity, government, 1, forB)}</div>`;
	const parted = tallies.map(
		(tally, k) =>
			`<div style="flex:${Math.max(1, tally.a + tally.b)} 0 0"><p><b>${escapeText(nationName(theCase, k))}</b></p>${bar(k, governments[k], tally.a, tally.b)}</div>`,
	);
	const fates = tallies.flatMap((tally, k) =>
		([0, 1] as const).map((camp) => {
			const votes = camp === 0 ? tally.a : tally.b;
			const where = `${campLetter(camp)}-voters in ${escapeText(withArticle(nationName(theCase, k)))}`;
			return `<div><b>${inShort(votes)}</b>${fate(camp, before, governments[k])}<br><small>${where}</small></div>`;
		}),
	);
	return `<div class="bars"><p><span>One country</span><span>${escapeText(inWords(a + b))} voters, two camps</span></p>
${bar(continuator, before, a, b)}
<div class="parted">${parted.join("")}</div></div>
<div class="fates">${fates.join("")}</div>
<p class="muted">a government of the camp they voted for. Hatched: those without one.</p>`;
}

function fate(camp: CampIndex, before: CampIndex, after: CampIndex): string {
	if (camp === after) return camp === before ? "keep" : "gain";
	return camp === before ? "lose" : "still lack";
}
