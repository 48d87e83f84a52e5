import { counted } from "@velvet/core";
import { densityWords } from "../map/map-scales.ts";
import { renderMapSvg } from "../map/render-map-svg.ts";
import { stepsOf } from "../map/unit-classes.ts";
import type { ReportInput } from "../report-input.ts";
import { escapeText } from "../words/escape.ts";
import { campLetter, nationName } from "../words/nations.ts";
import { campsSentence, type Phrase, summaryText } from "../words/summary.ts";

/** Title line, the one sentence, and the map with its legend below, where it stays readable on a phone. */
export function masthead(input: ReportInput, summary: readonly Phrase[]): string {
	const { theCase, scorecard } = input;
	const { scenario, atlas } = theCase;
	const sentence = summary.map(({ text, strong }) => (strong ? `<b>${escapeText(text)}</b>` : escapeText(text)));
	const map = renderMapSvg(theCase, scorecard, { theme: "auto", description: describeMap(input, summary) });
	return `<header><span class="mark">Vel<i></i>vet</span><p>${escapeText(scenario.title)} · ${escapeText(atlas.title)}, ${counted(atlas.units.ids.length, "unit")}</p></header>
<main>
<div class="stage">
<h1>${sentence.join("")}</h1>
<p class="muted">${escapeText(campsSentence(input))}${unassignedNote(input)}</p>
<figure>${map}<figcaption>${legend(input)}</figcaption></figure>
</div>`;
}

/** What a reader who cannot see the map should know of it. */
function describeMap({ theCase, scorecard }: ReportInput, summary: readonly Phrase[]): string {
	const { pieces, population } = scorecard.metrics;
	const nations = theCase.scenario.polities.map(({ id, name }) => {
		const people = counted(population.polities[id].value, "person", "people");
		return `${name}: ${people} in ${counted(pieces.polities[id], "piece")}`;
	});
	const { unit } = theCase.atlas.levels;
	return `Map by ${unit}. ${nations.join("; ")}. Hatched: the majority voted with the other camp. ${summaryText(summary)}`;
}

function unassignedNote({ scorecard, theCase }: ReportInput): string {
	if (scorecard.unassigned === 0) return "";
	const { unit } = theCase.atlas.levels;
	return ` ${counted(scorecard.unassigned, `${escapeText(unit)} belongs`, "units belong")} to no nation yet: nobody there is counted as governed by anyone.`;
}

function legend({ theCase, scorecard }: ReportInput): string {
	const { governments } = scorecard.ground;
	const nations = theCase.polities.map((_, k) => {
		const text = `${nationName(theCase, k)}, ${campLetter(governments[k])} governs`;
		return `<span><i class="swatch" style="background:var(--n${k});border-color:var(--i${k})"></i>${escapeText(text)}</span>`;
	});
	const hatches = theCase.polities
		.slice(0, 2)
		.map((_, k) => `<i class="swatch" style="border-color:transparent;width:14px;${hatched(k, governments[k])}"></i>`);
	const ramp = theCase.polities
		.slice(0, 2)
		.map(
			(_, k) =>
				`<i class="ramp">${["a", "b", "c", "d"].map((s) => `<i class="swatch" style="background:var(--n${k}${s})"></i>`).join("")}</i>`,
		);
	const [first, second] = [theCase.seceder, theCase.continuator];
	const band = (k: number) => `color-mix(in srgb,var(--i${k}) 50%,var(--paper))`;
	const seam = `linear-gradient(${band(first)} 4px,var(--border) 4px 6px,${band(second)} 6px)`;
	return `<p class="legend">${nations.join("")}<span>${hatches.join("")}other camp’s majority</span><span><i class="swatch seam" style="background:${seam}"></i>new border</span><span>${ramp.join("")}stronger: more voters, from ${densityWords(stepsOf(scorecard.ground)).join(" to ")}</span></p>`;
}

/** A hatch of a nation, rising for A and falling for B, as on the map. */
export function hatched(polity: number, government: number): string {
	const turn = government === 0 ? 135 : 45;
	return `background:repeating-linear-gradient(${turn}deg,var(--h${polity}) 0 1.4px,var(--n${polity}) 1.4px 5px)`;
}
