import type { Geometry } from "./geometry.ts";
import type { HatchPatterns } from "./hatch.ts";
import { blend, type MapTheme } from "./map-theme.ts";
import { CHANCE_STEPS, chanceStepOf, GREY_SLOT, hatchOf, slotOf, strengthOf, UNASSIGNED_SLOT } from "./shading.ts";
import { enterFrameUnits, touches, visibleBox } from "./surface.ts";
import type { Viewport } from "./viewport.ts";

/** Units painted between two chances to pause. */
const UNITS_AT_ONCE = 256;

export interface LandInk {
	readonly geometry: Geometry;
	readonly theme: MapTheme;
	readonly hatches: HatchPatterns;
	readonly viewport: Viewport;
}

/** The units in view. */
export function visibleUnits({ geometry, viewport }: LandInk): number[] {
	const visible = visibleBox(viewport, 4);
	const units: number[] = [];
	for (let u = 0; u < geometry.units; u++) if (touches(geometry.boxes, u, visible)) units.push(u);
	return units;
}

/**
 * Fills and hatches of `units`, over what is there.
 *
 * Two neighbours each cover half of the pixels along their line, and the ground would shine through as a grid. So the
 * fills go on twice; the hatch, which is to be a line and not a tone, once.
 */
export function* paintLand(
	context: CanvasRenderingContext2D,
	ink: LandInk,
	codes: Uint8Array,
	units: readonly number[],
	passes = 2,
): Generator<void> {
	const { geometry, theme, hatches, viewport } = ink;
	enterFrameUnits(context, viewport);
	const fills = fillsByCode(theme);
	let done = 0;
	for (let pass = 0; pass < passes; pass++) {
		for (const u of units) {
			context.fillStyle = fills[codes[u]];
			context.fill(geometry.path(u), "evenodd");
			if (++done % UNITS_AT_ONCE === 0) yield;
		}
	}
	const screen = theme.dotScreen === true ? hatches.screen(viewport.camera) : null;
	if (screen !== null) {
		context.fillStyle = screen;
		for (const u of units) if (slotOf(codes[u]) === 1) context.fill(geometry.path(u), "evenodd");
		yield;
	}
	for (const u of units) {
		const weight = hatchOf(codes[u]);
		if (weight === 0) continue;
		const pattern = hatches.pattern(slotOf(codes[u]), weight, viewport.camera);
		if (pattern === null) continue;
		context.fillStyle = pattern;
		context.fill(geometry.path(u), "evenodd");
		if (++done % UNITS_AT_ONCE === 0) yield;
	}
}

const fillTables = new WeakMap<MapTheme, string[]>();

/** The fill of each paint code. Polities beyond the two camps are grey, stronger with their voters. */
export function fillsByCode(theme: MapTheme): string[] {
	let table = fillTables.get(theme);
	if (table !== undefined) return table;
	table = Array.from({ length: 256 }, (_, code) => {
		const step = chanceStepOf(code);
		if (step !== null) return chanceFill(theme, step);
		const slot = slotOf(code);
		if (slot === UNASSIGNED_SLOT) return theme.unassigned;
		if (slot === GREY_SLOT) return blend(theme.muted, theme.paper, 0.22 + 0.12 * strengthOf(code));
		return theme.camps[slot === 0 ? 0 : 1].fills[strengthOf(code)];
	});
	fillTables.set(theme, table);
	return table;
}

/** More ink, more chance; where nobody is asked the land is bare paper, within its lines. */
function chanceFill({ ink, paper }: MapTheme, step: number): string {
	if (step >= CHANCE_STEPS) return paper;
	return blend(ink, paper, chanceInk(step));
}

/** How much ink is in the grey of a chance, from 0 to 1: the legend's ramp is mixed alike. */
export function chanceInk(step: number): number {
	return 0.1 + (0.72 * step) / (CHANCE_STEPS - 1);
}
