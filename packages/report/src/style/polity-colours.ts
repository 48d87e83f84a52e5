import type { CampIndex } from "@velvet/core";
import type { Case } from "@velvet/scenarios";
import type { SlotColours, Theme } from "./tokens.ts";

/**
 * Colours of a nation: those of the camp that governs it, unless the scenario gives a colour of its own.
 *
 * Only `#rgb` and `#rrggbb` are taken: a colour is a stranger's text and ends up in a style sheet.
 */
export function polityColours(theCase: Case, polity: number, government: CampIndex, theme: Theme): SlotColours {
	const given = readHex(theCase.scenario.polities[polity].colour);
	return given === null ? theme.slots[government] : steps(given, readHex(theme.paper) ?? [255, 255, 255]);
}

/** Ink of the camp that is not in government: the ink of the hatch. */
export function otherInk(theCase: Case, government: CampIndex, theme: Theme): string {
	const other: CampIndex = government === 0 ? 1 : 0;
	const own = theCase.polities.findIndex((polity) => polity.camp === other);
	return own < 0 ? theme.slots[other].ink : polityColours(theCase, own, other, theme).ink;
}

type Rgb = readonly [number, number, number];

function readHex(colour: string | null): Rgb | null {
	const match = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i.exec(colour ?? "");
	if (match === null) return null;
	const digits = match[2] ?? [...match[1]].map((digit) => digit + digit).join("");
	return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16)) as unknown as Rgb;
}

/** Four strengths of one colour over paper; the ink is the colour itself. */
function steps(colour: Rgb, paper: Rgb): SlotColours {
	const mix = (part: number) => toHex(colour.map((value, i) => Math.round(value * part + paper[i] * (1 - part))));
	return { fills: [mix(0.24), mix(0.36), mix(0.52), mix(0.7)], ink: toHex(colour) };
}

function toHex(channels: readonly number[]): string {
	return `#${channels.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}
