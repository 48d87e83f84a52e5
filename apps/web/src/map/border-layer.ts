import { UNASSIGNED } from "@velvet/core";
import { type BorderArcs, findBorderArcs, unitsUnderBand } from "./border-arcs.ts";
import type { Geometry } from "./geometry.ts";
import { pointsApart } from "./large-land.ts";
import type { LineWidths } from "./line-widths.ts";
import type { MapScene } from "./map-scene.ts";
import { blend, type MapTheme } from "./map-theme.ts";
import type { Patch } from "./patches.ts";
import { enterDevicePixels, enterFrameUnits, fitSurface, patchBox, type Surface, touches } from "./surface.ts";
import { strokeArcsInTurn } from "./trace.ts";
import type { Viewport } from "./viewport.ts";

const BAND_OPACITY = 0.5;

export interface BorderInput {
	readonly geometry: Geometry;
	readonly scene: MapScene;
	readonly theme: MapTheme;
	readonly viewport: Viewport;
	readonly widths: LineWidths;
}

/**
 * The new border: a dark seam between two bands in the camps' inks, each on its own side.
 *
 * A broad strip is drawn along the border on a spare layer, and the units beside it are filled into the strip alone:
 * so a band ends exactly where its nation ends, whatever the line does. The strip is then laid over the map at half
 * strength, and the seam over that. Unassigned land gets a dashed outline. This is the first half: the strips.
 *
 * @param inks all land in the inks of its nations, where somebody has painted it already: then no unit is filled here.
 */
export function* paintStrips(
	strip: Surface,
	input: BorderInput,
	patches: readonly Patch[],
	passes: number,
	inks: CanvasImageSource | null = null,
): Generator<void> {
	const { geometry, scene, viewport, widths } = input;
	const { border } = findBorderArcs(geometry.outlines, scene.assignment);
	const band = widths.band / viewport.camera.scale;
	const units =
		inks === null ? unitsUnderBand(geometry.outlines, scene.graph, geometry.boxes, scene.assignment, border, band) : [];
	fitSurface(strip, viewport.size, viewport.ratio);
	for (const patch of patches) {
		yield* within(
			strip.context,
			patch,
			paintStrip(strip.context, input, patch, near(input, border, patch), units, passes, inks),
		);
	}
}

/** Second half, once all strips are there: a layer that is read between two strokes would be copied every time. */
export function* paintSeams(
	layer: Surface,
	strip: Surface,
	input: BorderInput,
	patches: readonly Patch[],
): Generator<void> {
	const { border, open } = findBorderArcs(input.geometry.outlines, input.scene.assignment);
	for (const patch of patches) {
		const arcs = { border: near(input, border, patch), open: near(input, open, patch) };
		yield* within(layer.context, patch, paintSeam(layer.context, strip, input, patch, arcs));
	}
}

function near({ geometry, viewport, widths }: BorderInput, arcs: readonly number[], patch: Patch): number[] {
	const box = patchBox(viewport, patch, widths.band + 2);
	return arcs.filter((arc) => touches(geometry.arcBoxes, arc, box));
}

/** Both bands, at full strength and without the seam. */
function* paintStrip(
	context: CanvasRenderingContext2D,
	{ geometry, scene, theme, viewport, widths }: BorderInput,
	patch: Patch,
	border: readonly number[],
	units: readonly number[],
	passes: number,
	inks: CanvasImageSource | null,
): Generator<void> {
	if (border.length === 0) return;
	const pixel = enterFrameUnits(context, viewport);
	const box = patchBox(viewport, patch, 2);
	context.lineJoin = "round";
	context.lineCap = "round";
	context.strokeStyle = theme.paper;
	context.lineWidth = 2 * widths.band * pixel;
	yield* strokeArcsInTurn(context, geometry.outlines, border, pointsApart(geometry, viewport));
	context.globalCompositeOperation = "source-atop";
	if (inks !== null) {
		enterDevicePixels(context);
		context.drawImage(inks, 0, 0);
		return;
	}
	let done = 0;
	// Twice, for the same reason as the land; once while a plan is dragged.
	for (let pass = 0; pass < passes; pass++) {
		for (const u of units) {
			if (!touches(geometry.boxes, u, box)) continue;
			context.fillStyle = inkOf(scene, u, theme);
			context.fill(geometry.path(u), "evenodd");
			if (++done % 256 === 0) yield;
		}
	}
}

function* paintSeam(
	context: CanvasRenderingContext2D,
	strip: Surface,
	{ geometry, theme, viewport, widths }: BorderInput,
	{ x, y, width, height }: Patch,
	{ border, open }: BorderArcs,
): Generator<void> {
	const pixel = 1 / viewport.camera.scale;
	if (border.length > 0) {
		context.globalAlpha = BAND_OPACITY;
		context.drawImage(strip.canvas, x, y, width, height, x, y, width, height);
		context.globalAlpha = 1;
		enterFrameUnits(context, viewport);
		context.lineJoin = "round";
		context.lineCap = "round";
		context.strokeStyle = theme.border;
		context.lineWidth = widths.seam * pixel;
		yield* strokeArcsInTurn(context, geometry.outlines, border, pointsApart(geometry, viewport));
	}
	if (open.length === 0) return;
	enterFrameUnits(context, viewport);
	context.lineCap = "butt";
	context.strokeStyle = theme.text;
	context.lineWidth = 0.9 * pixel;
	context.setLineDash([3 * pixel, 2.5 * pixel]);
	yield* strokeArcsInTurn(context, geometry.outlines, open, pointsApart(geometry, viewport));
}

/** Paints within an emptied patch; a painting that is given up half-way still leaves the context as it was. */
function* within(context: CanvasRenderingContext2D, patch: Patch, painting: Generator<void>): Generator<void> {
	clipTo(context, patch);
	try {
		yield* painting;
	} finally {
		context.restore();
	}
}

/** Saves the context, and empties and confines it to a patch. */
function clipTo(context: CanvasRenderingContext2D, { x, y, width, height }: Patch): void {
	enterDevicePixels(context);
	context.save();
	context.beginPath();
	context.rect(x, y, width, height);
	context.clip();
	context.clearRect(x, y, width, height);
}

function inkOf(scene: MapScene, unit: number, theme: MapTheme): string {
	const polity = scene.assignment[unit];
	const slot = polity === UNASSIGNED ? undefined : scene.polities[polity]?.slot;
	if (slot === 0 || slot === 1) return theme.camps[slot].ink;
	return blend(theme.muted, theme.paper, 0.8);
}
