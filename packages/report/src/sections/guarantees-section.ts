import type { Atlas } from "@velvet/core";
import { counted, plural } from "@velvet/core";
import {
	type GuaranteeList,
	type GuaranteeRow,
	guaranteeKinds,
	guaranteePrecedents,
	listGuarantees,
	PRECEDENTS_CAVEAT,
} from "@velvet/scenarios";
import type { ReportInput } from "../report-input.ts";
import { escapeText } from "../words/escape.ts";
import {
	answersIn,
	coverWords,
	enteredWords,
	guaranteeTitle,
	placeNames,
	reachWords,
} from "../words/guarantee-words.ts";
import { nationName, withArticle } from "../words/nations.ts";

/** What the nations promise those left in them, or could: face to face, with what is given without return. */
export function guaranteesSection(input: ReportInput): string {
	const { theCase, scorecard } = input;
	const list = listGuarantees(theCase, scorecard);
	const reach = theCase.scenario.polities.map(
		({ id }, k) =>
			`<p class="rule" style="border-color:var(--i${k})">${escapeText(reachWords(theCase.scenario, list, id))}</p>`,
	);
	return `<section><h2>Guarantees for those left</h2>
<div class="two">${reach.join("")}</div>
${enteredTable(input, list)}
${checklist(input, list)}
${piecesTable(input, list)}
<p class="muted">${escapeText(list.caveat)} Kinds: models.md (9.3); usual terms are assumptions [A].</p>
${precedents()}</section>`;
}

/** What the scenario has, in full, with what the other side does. */
function enteredTable({ theCase }: ReportInput, list: GuaranteeList): string {
	const given = list.guarantees.filter(({ entered, clause }) => entered || clause);
	if (given.length === 0) return "<p>The scenario enters none.</p>";
	const { unit } = theCase.atlas.levels;
	const { scenario } = theCase;
	const rows = given.map((row) => {
		const alone = list.unreciprocated.some(({ kind, by }) => kind === row.kind && by === row.by);
		const answer = `${alone ? "<b>Without return</b>: " : ""}${escapeText(answersIn(scenario, row))}`;
		const by = scenario.polities.findIndex(({ id }) => id === row.by);
		const clause = row.clause ? " (by its clause of reciprocity)" : "";
		return `<tr><th scope="row">${escapeText(row.title)}<br><small>${escapeText(nationName(theCase, by))}${clause}</small></th><td>${escapeText(row.says)}${placesNote(theCase.atlas, row)}</td><td>${escapeText(coverWords(row, unit, plural(unit)))}</td><td>${answer}</td></tr>`;
	});
	return `<table class="wide flow"><caption>Entered in the scenario</caption><thead><tr><th scope="col">Guarantee</th><th scope="col">What it says</th><th scope="col">Would reach</th><th scope="col">In return</th></tr></thead><tbody>${rows.join("\n")}</tbody></table>`;
}

function placesNote(atlas: Atlas, { terms }: GuaranteeRow): string {
	return terms.places === undefined
		? ""
		: ` <small>Limited to: ${escapeText(placeNames(atlas, terms.places))}.</small>`;
}

/** Every kind, nation beside nation; of more than three nations, one below the other. */
function checklist({ theCase }: ReportInput, list: GuaranteeList): string {
	const { polities } = theCase.scenario;
	const { unit } = theCase.atlas.levels;
	const cell = (kind: string, id: string) => {
		const row = list.guarantees.find((each) => each.kind === kind && each.by === id);
		if (row === undefined) return "";
		const state = row.entered || row.clause ? `<br><small>${enteredWords(row)}</small>` : "";
		return `${escapeText(coverWords(row, unit, plural(unit)))}${state}`;
	};
	const caption = "<caption>What each kind would reach</caption>";
	if (polities.length > 3) {
		const rows = guaranteeKinds.map(({ key, title }) => {
			const items = polities.map(({ id }, k) => `<li>${escapeText(nationName(theCase, k))}: ${cell(key, id)}</li>`);
			return `<tr><th scope="row">${title}</th><td><ul>${items.join("")}</ul></td></tr>`;
		});
		return `<table class="wide">${caption}<tbody>${rows.join("\n")}</tbody></table>`;
	}
	const heads = polities.map(
		(_, k) =>
			`<th scope="col"><b style="border-bottom:3px solid var(--i${k})">${escapeText(nationName(theCase, k))}</b></th>`,
	);
	const rows = guaranteeKinds.map(
		({ key, title }) =>
			`<tr><th scope="row">${title}</th>${polities.map(({ id }) => `<td>${cell(key, id)}</td>`).join("")}</tr>`,
	);
	return `<table class="wide">${caption}<thead><tr><th></th>${heads.join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table>`;
}

const PIECES = 8;

/** Pieces apart by name, as many of each nation, and over whose land they would reach the rest. */
function piecesTable({ theCase }: ReportInput, list: GuaranteeList): string {
	const { polities } = theCase.scenario;
	const all = polities.flatMap(({ id }, k) => list.polities[id].pieces.slice(0, PIECES).map((piece) => ({ piece, k })));
	if (all.length === 0) return "";
	const rows = all.map(({ piece, k }) => {
		const over = polities.flatMap(({ id }, other) => {
			const passage = piece.passage[id];
			return passage === undefined
				? []
				: [`${withArticle(nationName(theCase, other))}${passage === "given" ? ", granted" : ""}`];
		});
		const way = over.length === 0 ? "none of the plan" : over.join("; ");
		return `<tr><th scope="row">${escapeText(piece.name)}<br><small>${escapeText(nationName(theCase, k))}${piece.enclave ? ", enclave" : ""}</small></th><td>${counted(piece.people, "person", "people")}</td><td>${escapeText(way)}</td><td>${escapeText(piece.link)}</td></tr>`;
	});
	const more = polities.flatMap(({ id }, k) => {
		const count = list.polities[id].pieces.length - PIECES;
		return count > 0
			? [`${counted(count, "smaller piece")} of ${escapeText(withArticle(nationName(theCase, k)))}`]
			: [];
	});
	const rest = more.length > 0 ? `<p class="muted">and ${more.join("; ")}</p>` : "";
	return `<table class="wide flow"><caption>Pieces apart, and passage</caption><thead><tr><th scope="col">Piece</th><th scope="col">People</th><th scope="col">Passage over</th><th scope="col">Other links</th></tr></thead><tbody>${rows.join("\n")}</tbody></table>${rest}`;
}

function precedents(): string {
	const items = guaranteePrecedents.map(({ year, name, what, kinds, mutual, source, tag }) => {
		const like = kinds.map((kind) => guaranteeTitle(kind).toLowerCase()).join(", ");
		return `<li><b>${escapeText(name)}, ${year}</b> (${like}; ${mutual ? "on both sides" : "on one side"}). ${escapeText(what)} <small>${escapeText(source)} [${tag}, not verified]</small></li>`;
	});
	return `<h3>Precedents</h3><p class="muted">${escapeText(PRECEDENTS_CAVEAT)}</p><ul>${items.join("\n")}</ul>`;
}
