import type { Ground } from "@velvet/core";
import type { Case } from "@velvet/scenarios";
import { escapeText } from "../words/escape.ts";
import { campLetter, nationName } from "../words/nations.ts";
import { densityWords } from "./map-scales.ts";
import { stepsOf } from "./unit-classes.ts";

/** Legend of a map that stands alone: nations, hatch, border, and what a stronger fill means. */
export function legendSvg(theCase: Case, ground: Ground, x: number, y: number): string {
	const rows = theCase.polities.slice(0, 6).map((_, k) => {
		const text = `${short(nationName(theCase, k))}, ${campLetter(ground.governments[k])} governs`;
		return swatch(`<rect width="24" height="13" class="n${k}s1 ink${k} key"/>`, text);
	});
	const hatches = [theCase.seceder, theCase.continuator]
		.sort((p, q) => p - q)
		.map((k, i) => {
			const box = `x="${13 * i}" width="11" height="13"`;
			return `<rect ${box} class="n${k}s1"/><rect ${box} fill="url(#vm-h${k}-1)"/>`;
		});
	rows.push(swatch(hatches.join(""), "other camp’s majority"));
	rows.push(
		swatch(
			`<path d="M0 3.5h24" class="line ink${theCase.seceder} band" style="stroke-width:4px"/><path d="M0 9.5h24" class="line ink${theCase.continuator} band" style="stroke-width:4px"/><path d="M0 6.5h24" class="line border"/>`,
			"new border",
		),
	);
	const placed = rows.map((row, i) => `<g transform="translate(0 ${i * 21})">${row}</g>`);
	return `<g transform="translate(${x} ${y})" aria-hidden="true">${placed.join("")}${strengths(ground, rows.length * 21 + 10)}</g>`;
}

function strengths(ground: Ground, y: number): string {
	const bars = ground.governments
		.slice(0, 2)
		.flatMap((_, k) =>
			[0, 1, 2, 3].map((s) => `<rect x="${s * 38}" y="${6 + k * 9}" width="38" height="8" class="n${k}s${s}"/>`),
		);
	const [low, high] = densityWords(stepsOf(ground));
	return `<g transform="translate(0 ${y})"><text class="muted">Stronger: more voters</text>${bars.join("")}<text y="36" class="muted">${low}</text><text x="152" y="36" text-anchor="end" class="muted">${high}</text></g>`;
}

function swatch(drawing: string, text: string): string {
	return `${drawing}<text x="33" y="10.5">${escapeText(text)}</text>`;
}

/** A long name would leave the sheet. */
function short(name: string): string {
	return name.length > 22 ? `${name.slice(0, 21)}…` : name;
}
