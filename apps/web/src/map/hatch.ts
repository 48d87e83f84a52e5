import type { Camera } from "./camera.ts";
import type { MapTheme } from "./map-theme.ts";

/** Line widths by density of voters, in CSS pixels: a desert county whispers and a city is loud. */
export const HATCH_WIDTHS = [0.6, 0.95, 1.3, 1.7] as const;
export const HATCH_PERIOD = 4.6;
const SCREEN_PERIOD = 5;
const SCREEN_DOT = 0.7;

/** Nation A's hatch rises, nation B's falls: on a map, in bars and in the legend. */
export type HatchDirection = "rising" | "falling";
export const hatchDirection = (slot: number): HatchDirection => (slot === 0 ? "rising" : "falling");

/**
 * Side of a square tile, in device pixels, that holds `lines` whole periods.
 *
 * A tile of whole pixels needs no resampling, so lines stay crisp; several periods in one tile keep the rounding small.
 */
export function hatchTile(period: number, ratio: number): { side: number; lines: number } {
	const step = period * Math.SQRT2 * ratio;
	let best = { side: Math.max(3, Math.round(step)), lines: 1 };
	for (let lines = 1; lines <= 4; lines++) {
		const side = Math.round(step * lines);
		if (Math.abs(side / lines - step) < Math.abs(best.side / best.lines - step) - 1e-9) best = { side, lines };
	}
	return best;
}

/** Hatch patterns of one theme at one pixel ratio and zoom, made when first asked for. */
export class HatchPatterns {
	readonly #made = new Map<string, CanvasPattern | null>();
	readonly #context: CanvasRenderingContext2D;
	readonly #theme: MapTheme;
	readonly #ratio: number;
	readonly #growth: number;

	constructor(context: CanvasRenderingContext2D, theme: MapTheme, ratio: number, growth: number) {
		this.#context = context;
		this.#theme = theme;
		this.#ratio = ratio;
		this.#growth = growth;
	}

	/** The hatch over a unit of nation `slot`, `weight` 1–4, in the other camp's ink. It keeps its place on the land. */
	pattern(slot: number, weight: number, camera: Camera): CanvasPattern | null {
		return this.#keep(`${slot}/${weight}`, camera, () => this.#make(slot, weight));
	}

	/** Dots over nation B, where hues are lost: in print and in forced colours. */
	screen(camera: Camera): CanvasPattern | null {
		return this.#keep("screen", camera, () => this.#makeScreen());
	}

	#keep(key: string, camera: Camera, make: () => CanvasPattern | null): CanvasPattern | null {
		let pattern = this.#made.get(key);
		if (pattern === undefined) {
			pattern = make();
			// The context draws in frame units: undo its scale, and start the tile on the whole pixel nearest the frame's origin.
			const back = 1 / (camera.scale * this.#ratio);
			const rest = (offset: number) => (Math.round(offset * this.#ratio) - offset * this.#ratio) * back;
			pattern?.setTransform(new DOMMatrix([back, 0, 0, back, rest(camera.x), rest(camera.y)]));
			this.#made.set(key, pattern);
		}
		return pattern;
	}

	#makeScreen(): CanvasPattern | null {
		const side = Math.round(SCREEN_PERIOD * this.#ratio);
		const tile = document.createElement("canvas");
		tile.width = side;
		tile.height = side;
		const pen = tile.getContext("2d");
		if (pen === null) return null;
		pen.fillStyle = this.#theme.camps[1].ink;
		pen.beginPath();
		pen.arc(side / 2, side / 2, SCREEN_DOT * this.#ratio, 0, 2 * Math.PI);
		pen.fill();
		return this.#context.createPattern(tile, "repeat");
	}

	#make(slot: number, weight: number): CanvasPattern | null {
		const { side, lines } = hatchTile(HATCH_PERIOD * this.#growth, this.#ratio);
		const tile = document.createElement("canvas");
		tile.width = side;
		tile.height = side;
		const pen = tile.getContext("2d");
		if (pen === null) return null;
		pen.strokeStyle = this.#theme.camps[slot === 0 ? 1 : 0].ink;
		pen.lineWidth = HATCH_WIDTHS[weight - 1] * this.#growth * this.#ratio;
		const step = side / lines;
		pen.beginPath();
		for (let k = -lines - 1; k <= 2 * lines + 1; k++) {
			if (hatchDirection(slot) === "rising") {
				pen.moveTo(k * step - side, 2 * side);
				pen.lineTo(k * step + 2 * side, -side);
			} else {
				pen.moveTo(k * step - side, -side);
				pen.lineTo(k * step + 2 * side, 2 * side);
			}
		}
		pen.stroke();
		return this.#context.createPattern(tile, "repeat");
	}
}
