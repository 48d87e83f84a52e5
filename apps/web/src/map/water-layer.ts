import type { Geometry } from "./geometry.ts";
import { isLarge, pointsApart } from "./large-land.ts";
import { blend, type MapTheme } from "./map-theme.ts";
import { enterFrameUnits, touches, visibleBox } from "./surface.ts";
import { strokeArcsInTurn } from "./trace.ts";
import type { Viewport } from "./viewport.ts";

/** Distance from the shore in CSS pixels, and share of the water colour, from the shore outwards. */
export const WATER_LINES = [
	{ off: 2.6, share: 0.5 },
	{ off: 4.7, share: 0.34 },
	{ off: 7, share: 0.24 },
	{ off: 9.5, share: 0.16 },
] as const;
const WATER_LINE_WIDTH = 0.75;

/**
 * Paper, and four lines along the shores of the sea and the lakes: none along land borders with other countries.
 *
 * Each line is a broad stroke with a slightly narrower one of paper over it, from the outermost inwards.
 * The land, painted later, covers the inner half. Opaque colours, so strokes may overlap.
 */
export function* paintWater(
	context: CanvasRenderingContext2D,
	geometry: Geometry,
	theme: MapTheme,
	viewport: Viewport,
): Generator<void> {
	context.fillStyle = theme.paper;
	context.setTransform(1, 0, 0, 1, 0, 0);
	context.fillRect(0, 0, context.canvas.width, context.canvas.height);
	const pixel = enterFrameUnits(context, viewport);
	const visible = visibleBox(viewport, 12);
	const shores = [2, 3]
		.flatMap((kind) => geometry.arcsOfKind[kind])
		.filter((a) => touches(geometry.arcBoxes, a, visible));
	context.lineJoin = "round";
	context.lineCap = "butt";
	const apart = pointsApart(geometry, viewport);
	// Half as many lines where the shore has very many parts.
	const lines = isLarge(geometry) ? WATER_LINES.filter((_, i) => i % 2 === 0) : WATER_LINES;
	for (const { off, share } of lines.toReversed()) {
		context.strokeStyle = blend(theme.water, theme.paper, share);
		context.lineWidth = (2 * off + WATER_LINE_WIDTH) * pixel;
		yield* strokeArcsInTurn(context, geometry.outlines, shores, apart);
		context.strokeStyle = theme.paper;
		context.lineWidth = (2 * off - WATER_LINE_WIDTH) * pixel;
		yield* strokeArcsInTurn(context, geometry.outlines, shores, apart);
	}
}
