import { densityStep } from "@velvet/report";
import { findBorderArcs } from "./border-arcs.ts";
import { type FrameInput, widthsFor } from "./frame.ts";
import { channelsOf, isLarge, type Job, paintLargeLand } from "./large-land.ts";
import type { Highlight, MapScene } from "./map-scene.ts";
import { leadStep, leftBehind, stepsOfScene } from "./shading.ts";
import {
	clearSurface,
	enterDevicePixels,
	enterFrameUnits,
	makeSurface,
	type Surface,
	touches,
	visibleBox,
} from "./surface.ts";
import { strokeArcs } from "./trace.ts";
import type { Viewport } from "./viewport.ts";

/** What a legend entry does not name keeps this much of its strength. */
const FADED = 0.35;

/** A layer of paper over all that the pointed-at legend entry does not name. */
export class Veil {
	readonly #surface = makeSurface();
	#highlight: Highlight | null = null;
	#fresh = false;
	#job: Job<ImageBitmap> | null = null;

	get highlight(): Highlight | null {
		return this.#highlight;
	}

	/** The border itself is named: the veil lies under it. */
	get underBorder(): boolean {
		return this.#highlight?.kind === "border";
	}

	set(highlight: Highlight | null): void {
		this.#highlight = highlight;
		this.#fresh = false;
		this.#job = null;
	}

	/** The picture or the plan has changed. */
	forget(): void {
		this.#fresh = false;
		this.#job = null;
	}

	layer(input: FrameInput, viewport: Viewport): Surface | null {
		const highlight = this.#highlight;
		if (highlight === null) return null;
		if (isLarge(input.geometry)) return this.#largeLayer(input, viewport, highlight);
		if (!this.#fresh) drawVeil(this.#surface, input, viewport, highlight);
		this.#fresh = true;
		return this.#surface;
	}

	/** Another thread is at it: the picture must be composed again. */
	get waiting(): boolean {
		return this.#job !== null;
	}

	#largeLayer(input: FrameInput, viewport: Viewport, highlight: Highlight): Surface | null {
		if (this.#fresh) return this.#surface;
		this.#job ??= askForVeil(input, viewport, highlight);
		const picture = this.#job.result;
		if (picture === null) return null;
		this.#job = null;
		clearSurface(this.#surface, viewport.size, viewport.ratio);
		enterDevicePixels(this.#surface.context);
		this.#surface.context.drawImage(picture, 0, 0);
		picture.close();
		this.#fresh = true;
		return this.#surface;
	}
}

/** The veil of a large map, painted by its worker: unit by unit, without the border's bands. */
function askForVeil(
	{ geometry, scene, theme }: FrameInput,
	viewport: Viewport,
	highlight: Highlight,
): Job<ImageBitmap> {
	const codes = Uint8Array.from(scene.assignment, (_, u) => (isNamed(scene, highlight, u) ? 1 : 0));
	const veiled = channelsOf(theme.paper, Math.round(255 * (1 - FADED)));
	const looks = [veiled, [0, 0, 0, 0] as const].map((fill) => ({ fill, hatch: null }));
	return paintLargeLand(geometry, viewport, codes, looks, veiled);
}

function drawVeil(surface: Surface, input: FrameInput, viewport: Viewport, highlight: Highlight): void {
	const { theme } = input;
	const { context, canvas } = surface;
	clearSurface(surface, viewport.size, viewport.ratio);
	context.fillStyle = theme.paper;
	context.fillRect(0, 0, canvas.width, canvas.height);
	if (highlight.kind !== "border") bare(surface, input, viewport, highlight);
	// Opaque until here, so that strokes that cross leave no mark.
	enterDevicePixels(context);
	context.globalCompositeOperation = "destination-in";
	context.globalAlpha = 1 - FADED;
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.globalAlpha = 1;
	context.globalCompositeOperation = "source-over";
}

/** Takes the veil off the named units; the border's two bands stay veiled alike where only some beside it are named. */
function bare({ context }: Surface, input: FrameInput, viewport: Viewport, highlight: Highlight): void {
	const { geometry, scene, theme } = input;
	context.globalCompositeOperation = "destination-out";
	const pixel = enterFrameUnits(context, viewport);
	const visible = visibleBox(viewport, 4);
	context.lineWidth = pixel;
	for (let u = 0; u < geometry.units; u++) {
		if (!isNamed(scene, highlight, u) || !touches(geometry.boxes, u, visible)) continue;
		context.fill(geometry.path(u), "evenodd");
		context.stroke(geometry.path(u));
	}
	context.globalCompositeOperation = "source-over";
	if (highlight.kind !== "left-behind") return;
	context.lineJoin = "round";
	context.lineCap = "round";
	context.strokeStyle = theme.paper;
	context.lineWidth = 2 * widthsFor(input).band * pixel;
	strokeArcs(context, geometry.outlines, findBorderArcs(geometry.outlines, scene.assignment).border);
}

/** Whether a legend entry names the unit. */
export function isNamed(scene: MapScene, highlight: Highlight, unit: number): boolean {
	const a = scene.votesA[unit] || 0;
	const b = scene.votesB[unit] || 0;
	const polity = scene.assignment[unit];
	if (highlight.kind === "polity") return polity === highlight.polity;
	if (highlight.kind === "left-behind") return leftBehind(scene.polities[polity]?.slot ?? -1, a, b);
	if (highlight.kind === "border") return false;
	const step = scene.shade === "lead" ? leadStep(a, b) : densityStep(a + b, scene.landKm2[unit], stepsOfScene(scene));
	return step === highlight.step;
}
