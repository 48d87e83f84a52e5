import { countCutLines } from "./border-arcs.ts";
import { paintSeams, paintStrips } from "./border-layer.ts";
import { paintDots } from "./dot-layer.ts";
import type { Geometry } from "./geometry.ts";
import { HatchPatterns } from "./hatch.ts";
import { paintLand, visibleUnits } from "./land-layer.ts";
import { paintLines } from "./line-layer.ts";
import { type LineWidths, lineWidths } from "./line-widths.ts";
import type { MapScene } from "./map-scene.ts";
import type { MapTheme } from "./map-theme.ts";
import { type Patch, patchesOver, wholeLayer } from "./patches.ts";
import { paintCodes } from "./shading.ts";
import { clearSurface, makeSurface, type Surface } from "./surface.ts";
import type { Viewport } from "./viewport.ts";
import { paintWater } from "./water-layer.ts";

/** What a frame is painted from. */
export interface FrameInput {
	readonly geometry: Geometry;
	readonly scene: MapScene;
	readonly theme: MapTheme;
	readonly viewport: Viewport;
}

/** Above this many changed units a repaint from scratch, in slices, is smoother than one at once. */
const MANY_CHANGES = 1400;

/**
 * One complete picture of the map for one camera, in three layers: land (opaque), old lines, new border.
 *
 * Painting is a generator, so that it can be spread over several frames of the screen; a plan that changes is painted
 * into the finished picture, unit by unit.
 */
export class Frame {
	readonly land = makeSurface();
	readonly lines = makeSurface();
	readonly border = makeSurface();
	#input: FrameInput | null = null;
	#codes: Uint8Array = new Uint8Array(0);
	#hatches: HatchPatterns | null = null;

	/** What the picture shows, or `null` before the first has been finished. */
	get input(): FrameInput | null {
		return this.#input;
	}

	/** Paints everything, and yields the layer it is at. The frame shows nothing until the generator is at its end. */
	*paint(input: FrameInput, strip: Surface): Generator<Surface, void> {
		const { geometry, scene, theme, viewport } = input;
		const { land, lines, border } = this;
		this.#input = null;
		for (const layer of [land, lines, border]) clearSurface(layer, viewport.size, viewport.ratio);
		const widths = widthsFor(input);
		const codes = paintCodes(scene);
		const hatches = new HatchPatterns(land.context, theme, viewport.ratio, widths.hatchGrowth);
		yield* at(land, paintWater(land.context, geometry, theme, viewport));
		const ink = { geometry, theme, hatches, viewport };
		const units = visibleUnits(ink);
		yield* at(land, paintLand(land.context, ink, codes, units));
		if (scene.shade === "dots") yield* at(land, paintDots(land.context, ink, scene, units));
		yield* at(lines, paintLines(lines.context, geometry, theme, viewport, widths));
		const whole = [wholeLayer(viewport)];
		const bordered = { geometry, scene, theme, viewport, widths };
		yield* at(strip, paintStrips(strip, bordered, whole, 2));
		yield* at(border, paintSeams(border, strip, bordered, whole));
		this.#codes = codes;
		this.#hatches = hatches;
		this.#input = input;
	}

	/** Paints a changed assignment into the finished picture at once; `null` when that would take too long. */
	repaint(scene: MapScene, strip: Surface): readonly Patch[] | null {
		const input = this.#input;
		if (input === null || this.#hatches === null) return null;
		const { geometry, theme, viewport } = input;
		const ink = { geometry, theme, hatches: this.#hatches, viewport };
		const codes = paintCodes(scene);
		const visible = visibleUnits(ink);
		const repainted = visible.filter((u) => codes[u] !== this.#codes[u]);
		if (repainted.length > MANY_CHANGES) return null;
		const next = { ...input, scene };
		const widths = widthsFor(next);
		const moved = visible.filter((u) => scene.assignment[u] !== input.scene.assignment[u]);
		const patches =
			widths.band === widthsFor(input).band
				? patchesOver(geometry.boxes, moved, viewport, 2 * widths.band + 6)
				: [wholeLayer(viewport)];
		finish(paintLand(this.land.context, ink, codes, repainted));
		if (scene.shade === "dots") finish(paintDots(this.land.context, ink, scene, repainted));
		const bordered = { geometry, scene, theme, viewport, widths };
		finish(paintStrips(strip, bordered, patches, 1));
		finish(paintSeams(this.border, strip, bordered, patches));
		this.#codes = codes;
		this.#input = next;
		return patches;
	}
}

export function widthsFor({ scene, viewport }: FrameInput): LineWidths {
	return lineWidths(viewport.zoom, countCutLines(scene.graph, scene.assignment), viewport.camera.scale);
}

function* at(layer: Surface, painting: Generator<void>): Generator<Surface, void> {
	while (painting.next().done !== true) yield layer;
}

export function finish(painting: Generator<unknown>): void {
	while (painting.next().done !== true);
}

/** Makes the browser draw what has been asked of a layer so far, instead of keeping it for the end of the frame. */
export function flush(surface: Surface, scratch: Surface): void {
	scratch.context.drawImage(surface.canvas, 0, 0, 1, 1, 0, 0, 1, 1);
}
