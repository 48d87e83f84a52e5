import { countCutLines } from "./border-arcs.ts";
import { paintSeams, paintStrips } from "./border-layer.ts";
import { paintDots } from "./dot-layer.ts";
import type { Geometry } from "./geometry.ts";
import { HatchPatterns } from "./hatch.ts";
import { paintLand, visibleUnits } from "./land-layer.ts";
import { inksOf, isLarge, type Job, looksOf, paintLargeLand } from "./large-land.ts";
import { paintLines } from "./line-layer.ts";
import { type LineWidths, lineWidths } from "./line-widths.ts";
import type { MapScene } from "./map-scene.ts";
import type { MapTheme } from "./map-theme.ts";
import { type Patch, patchesOver, wholeLayer } from "./patches.ts";
import { paintCodes } from "./shading.ts";
import { clearSurface, enterDevicePixels, makeSurface, type Surface } from "./surface.ts";
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
/** The worker that paints a large map is sooner ready. */
const MANY_CHANGES_OF_LARGE = 200;

/**
 * One complete picture of the map for one camera, in three layers: land (opaque), old lines, new border.
 *
 * Painting is a generator, so that it can be spread over several frames of the screen; a plan that changes is painted
 * into the finished picture, unit by unit.
 */
export class Frame {
	readonly land = makeSurface();
	readonly lines = makeSurface();
	/** What lies under the land. No plan moves it, nor the old lines. */
	readonly water = makeSurface();
	readonly border = makeSurface();
	#input: FrameInput | null = null;
	#codes: Uint8Array = new Uint8Array(0);
	#hatches: HatchPatterns | null = null;

	/** What the picture shows, or `null` before the first has been finished. */
	get input(): FrameInput | null {
		return this.#input;
	}

	/**
	 * Paints everything, and yields the layer it is at, or `null` while another thread paints. The frame shows nothing
	 * until the generator is at its end.
	 *
	 * @param before another frame: what it has of this very camera is copied.
	 * @param alone everything must be painted here and now.
	 */
	*paint(
		input: FrameInput,
		strip: Surface,
		before: Frame | null = null,
		alone = false,
	): Generator<Surface | null, void> {
		const { geometry, scene, theme, viewport } = input;
		const { land, lines, border, water } = this;
		this.#input = null;
		for (const layer of [land, lines, border, water]) clearSurface(layer, viewport.size, viewport.ratio);
		const same = before?.input != null && sameGround(before.input, input) ? before : null;
		const widths = widthsFor(input);
		const codes = paintCodes(scene);
		const hatches = new HatchPatterns(land.context, theme, viewport.ratio, widths.hatchGrowth);
		const elsewhere = isLarge(geometry) && !alone ? askForLand(input, codes, widths.hatchGrowth) : null;
		if (same !== null) copyTo(water, same.water);
		else yield* at(water, paintWater(water.context, geometry, theme, viewport));
		copyTo(land, water);
		const ink = { geometry, theme, hatches, viewport };
		const units = visibleUnits(ink);
		if (elsewhere !== null) yield* layLand(land, elsewhere.land);
		else yield* at(land, paintLand(land.context, ink, codes, units));
		if (scene.shade === "dots") yield* at(land, paintDots(land.context, ink, scene, units));
		if (same !== null) copyTo(lines, same.lines);
		else yield* at(lines, paintLines(lines.context, geometry, theme, viewport, widths));
		const whole = [wholeLayer(viewport)];
		const bordered = { geometry, scene, theme, viewport, widths };
		while (elsewhere !== null && elsewhere.inks.result === null) yield null;
		yield* at(strip, paintStrips(strip, bordered, whole, 2, elsewhere?.inks.result ?? null));
		elsewhere?.inks.result?.close();
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
		if (repainted.length > (isLarge(geometry) ? MANY_CHANGES_OF_LARGE : MANY_CHANGES)) return null;
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

/** Whether water and old lines are the same: all but the plan. */
function sameGround(p: FrameInput, q: FrameInput): boolean {
	const [v, w] = [p.viewport, q.viewport];
	return (
		p.geometry === q.geometry &&
		p.theme === q.theme &&
		v.camera.scale === w.camera.scale &&
		v.camera.x === w.camera.x &&
		v.camera.y === w.camera.y &&
		v.size.width === w.size.width &&
		v.size.height === w.size.height &&
		v.ratio === w.ratio
	);
}

function copyTo(target: Surface, source: Surface): void {
	enterDevicePixels(target.context);
	target.context.drawImage(source.canvas, 0, 0);
}

/** What the worker of a large map paints meanwhile: the land, and its nations' inks for the bands of the border. */
function askForLand({ geometry, theme, viewport }: FrameInput, codes: Uint8Array, growth: number) {
	return {
		land: paintLargeLand(geometry, viewport, codes, looksOf(theme, viewport.ratio, growth), NOTHING),
		inks: paintLargeLand(geometry, viewport, codes, inksOf(theme), NOTHING),
	};
}

function* layLand(land: Surface, job: Job<ImageBitmap>): Generator<Surface | null> {
	while (job.result === null) yield null;
	enterDevicePixels(land.context);
	land.context.drawImage(job.result, 0, 0);
	job.result.close();
	yield land;
}

const NOTHING = [0, 0, 0, 0] as const;

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
