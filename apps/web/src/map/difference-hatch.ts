import type { Camera } from "./camera.ts";
import { hatchDirection, hatchTile } from "./hatch.ts";
import type { Point } from "./map-scene.ts";
import type { MapTheme } from "./map-theme.ts";

/** One period, in CSS pixels: a heavy line for where land goes, a fine one for where it was. */
const PERIOD = 6.4;
const HEAVY = 2.2;
const FINE = 0.9;
/** Units narrower than this cannot show a period: they get one stroke. */
export const SLASH_BELOW = 11;
const SLASH = 4.2;

/** The hatch of land that goes from one slot to another, for a context that draws in frame units. */
export function differenceHatch(
	context: CanvasRenderingContext2D,
	theme: MapTheme,
	ratio: number,
	{ from, to }: { readonly from: number; readonly to: number },
	camera: Camera,
): CanvasPattern | null {
	const { side, lines } = hatchTile(PERIOD, ratio);
	const tile = document.createElement("canvas");
	tile.width = side;
	tile.height = side;
	const pen = tile.getContext("2d");
	if (pen === null) return null;
	const step = side / lines;
	drawLines(pen, side, step, 0, to, inkOf(theme, to), HEAVY * ratio);
	drawLines(pen, side, step, step / 2, to, inkOf(theme, from), FINE * ratio);
	const pattern = context.createPattern(tile, "repeat");
	const back = 1 / (camera.scale * ratio);
	pattern?.setTransform(new DOMMatrix([back, 0, 0, back, 0, 0]));
	return pattern;
}

/** One stroke of the heavy line, on a rim of panel so that it stands on any ground. */
export function drawSlash(pen: CanvasRenderingContext2D, theme: MapTheme, to: number, { x, y }: Point): void {
	const rise = hatchDirection(to) === "rising" ? SLASH : -SLASH;
	pen.lineCap = "round";
	for (const [style, width] of [
		[theme.panel, HEAVY + 2.4],
		[inkOf(theme, to), HEAVY],
	] as const) {
		pen.strokeStyle = style;
		pen.lineWidth = width;
		pen.beginPath();
		pen.moveTo(x - SLASH, y + rise);
		pen.lineTo(x + SLASH, y - rise);
		pen.stroke();
	}
}

function drawLines(
	pen: CanvasRenderingContext2D,
	side: number,
	step: number,
	shift: number,
	slot: number,
	ink: string,
	width: number,
): void {
	const rising = hatchDirection(slot) === "rising";
	pen.strokeStyle = ink;
	pen.lineWidth = width;
	pen.beginPath();
	for (let at = -side - 2 * step + shift; at <= 2 * side + 2 * step; at += step) {
		pen.moveTo(at - side, rising ? 2 * side : -side);
		pen.lineTo(at + 2 * side, rising ? -side : 2 * side);
	}
	pen.stroke();
}

function inkOf(theme: MapTheme, slot: number): string {
	return slot === 0 || slot === 1 ? theme.camps[slot].ink : theme.muted;
}
