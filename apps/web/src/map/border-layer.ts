import { UNASSIGNED } from "@velvet/core";
import { findBorderArcs, unitsUnderBand } from "./border-arcs.ts";
import type { Geometry } from "./geometry.ts";
import type { LineWidths } from "./line-widths.ts";
import type { MapScene } from "./map-scene.ts";
import { blend, type MapTheme } from "./map-theme.ts";
import {
	clearSurface,
	enterDevicePixels,
	enterFrameUnits,
	type Surface,
	touches,
	type Viewport,
	visibleBox,
} from "./surface.ts";
import { strokeArcs } from "./trace.ts";

const BAND_OPACITY = 0.5;

/** Two spare layers, kept from one painting to the next. */
export interface BorderScratch {
	readonly sides: Surface;
	readonly strip: Surface;
}

/**
 * The new border: a dark seam between two bands in the camps' inks, each on its own side.
 *
 * Both sides are filled in their inks, a strip along the border is kept of that, and laid over the map at half strength:
 * so a band ends exactly where its nation ends, whatever the line does. Unassigned land gets a dashed outline.
 */
export function* paintBorder(
	context: CanvasRenderingContext2D,
	scratch: BorderScratch,
	geometry: Geometry,
	scene: MapScene,
	theme: MapTheme,
	viewport: Viewport,
	widths: LineWidths,
): Generator<void> {
	const { outlines, boxes, arcBoxes } = geometry;
	const visible = visibleBox(viewport, 16);
	const arcs = findBorderArcs(outlines, scene.assignment);
	const border = arcs.border.filter((a) => touches(arcBoxes, a, visible));
	const open = arcs.open.filter((a) => touches(arcBoxes, a, visible));
	const pixel = enterFrameUnits(context, viewport);
	if (border.length > 0) {
		const band = widths.band * pixel;
		const { sides, strip } = scratch;
		clearSurface(strip, viewport.size, viewport.ratio);
		enterFrameUnits(strip.context, viewport);
		strip.context.lineJoin = "round";
		strip.context.lineCap = "round";
		strip.context.strokeStyle = "#000";
		strip.context.lineWidth = 2 * band;
		strokeArcs(strip.context, outlines, border);
		yield;
		clearSurface(sides, viewport.size, viewport.ratio);
		enterFrameUnits(sides.context, viewport);
		const units = unitsUnderBand(outlines, scene.graph, boxes, scene.assignment, border, band);
		let done = 0;
		for (let pass = 0; pass < 2; pass++) {
			for (const u of units) {
				if (!touches(boxes, u, visible)) continue;
				sides.context.fillStyle = inkOf(scene, u, theme);
				sides.context.fill(geometry.path(u), "evenodd");
				if (++done % 256 === 0) yield;
			}
		}
		enterDevicePixels(sides.context);
		sides.context.globalCompositeOperation = "destination-in";
		sides.context.drawImage(strip.canvas, 0, 0);
		enterDevicePixels(context);
		context.globalAlpha = BAND_OPACITY;
		context.drawImage(sides.canvas, 0, 0);
		context.globalAlpha = 1;
		yield;
		enterFrameUnits(context, viewport);
		context.lineJoin = "round";
		context.lineCap = "round";
		context.strokeStyle = theme.border;
		context.lineWidth = widths.seam * pixel;
		strokeArcs(context, outlines, border);
	}
	if (open.length > 0) {
		context.lineCap = "butt";
		context.strokeStyle = theme.text;
		context.lineWidth = 0.9 * pixel;
		context.setLineDash([3 * pixel, 2.5 * pixel]);
		strokeArcs(context, outlines, open);
		context.setLineDash([]);
	}
	yield;
}

function inkOf(scene: MapScene, unit: number, theme: MapTheme): string {
	const polity = scene.assignment[unit];
	const slot = polity === UNASSIGNED ? undefined : scene.polities[polity]?.slot;
	if (slot === 0 || slot === 1) return theme.camps[slot].ink;
	return blend(theme.muted, theme.paper, 0.8);
}
