import { counted } from "@velvet/core";
import type { ReportInput } from "../report-input.ts";
import { leftPlaces } from "../score-rows.ts";
import { escapeText } from "../words/escape.ts";
import { nationName, withArticle } from "../words/nations.ts";

/** Who is left, by name of place, nation beside nation; and the pieces that each nation falls into. */
export function placesSection(input: ReportInput): string {
	return `${leftSection(input)}\n${piecesSection(input)}`;
}

function leftSection({ theCase, scorecard }: ReportInput): string {
	const lists = leftPlaces(theCase, scorecard, 10).map(({ polity, title, total, places }) => {
		const rows = places.map(({ name, votes }) => `<tr><td>${escapeText(name)}</td><td class="n">${votes}</td></tr>`);
		const none = `<p class="muted">Nobody: every voter of the other camp lives elsewhere.</p>`;
		const head = `<h3>${escapeText(title)}</h3><p class="muted">${counted(total, "voter")} in all; the ten largest places</p>`;
		return `<div class="rule" style="border-color:var(--i${polity})">${head}${rows.length === 0 ? none : `<table><tbody>${rows.join("")}</tbody></table>`}</div>`;
	});
	return `<section><h2>Largest places left under the other camp</h2><div class="two">${lists.join("")}</div></section>`;
}

function piecesSection({ theCase, scorecard }: ReportInput): string {
	const { exclaves, pieces, enclaves } = scorecard.metrics;
	const { unit } = theCase.atlas.levels;
	const blocks = theCase.scenario.polities.map(({ id }, k) => {
		const name = escapeText(withArticle(nationName(theCase, k)));
		const { list, people } = exclaves.polities[id];
		const inside = enclaves.polities[id].value;
		const rows = list.slice(0, 8).map((piece) => {
			const size = piece.units === 1 ? "" : ` and ${counted(piece.units - 1, "other")}`;
			return `<tr><td>${escapeText(piece.name)}${size}</td><td class="n">${counted(piece.people, "person", "people")}</td></tr>`;
		});
		const rest = list.length > 8 ? `<p class="muted">and ${counted(list.length - 8, "smaller piece")}</p>` : "";
		const reach = Object.entries(pieces.byLinks).map(([links, counts]) => `${links} ${counts[id]}`);
		const intro =
			list.length === 0
				? `<p class="muted">In one piece.</p>`
				: `<p class="muted">${counted(list.length, "piece")} apart from the largest, with ${counted(people, "person", "people")}; ${inside} of them inside the other nation on all sides. By links that count: ${escapeText(reach.join(", "))}.</p>`;
		const table = rows.length === 0 ? "" : `<table><tbody>${rows.join("")}</tbody></table>`;
		return `<div class="rule" style="border-color:var(--i${k})"><h3>Pieces of ${name}</h3>${intro}${table}${rest}</div>`;
	});
	const splits = scorecard.metrics.splits;
	const cut = splits.list.slice(0, 12).map(({ name }) => escapeText(name));
	const more = splits.list.length > 12 ? ` and ${splits.list.length - 12} more` : "";
	const plain = escapeText(theCase.atlas.levels.parent);
	const sentence =
		splits.list.length === 0
			? `No ${plain} is cut.`
			: `${counted(splits.list.length, `${plain} is`, `${plain}s are`)} cut: ${cut.join(", ")}${more}.`;
	return `<section><h2>Pieces and cuts</h2><div class="two">${blocks.join("")}</div><p>${sentence} A piece is named after its most populous ${escapeText(unit)}.</p></section>`;
}
