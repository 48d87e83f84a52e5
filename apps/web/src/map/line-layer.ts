import { ArcKind } from "@velvet/core";
import type { Geometry } from "./geometry.ts";
import { pointsApart } from "./large-land.ts";
import type { LineWidths } from "./line-widths.ts";
import type { MapTheme } from "./map-theme.ts";
import { enterFrameUnits, touches, visibleBox } from "./surface.ts";
import { strokeArcsInTurn } from "./trace.ts";
import type { Viewport } from "./viewport.ts";

/** The old lines that no plan moves: counties (when near), states, and the outline of the land. */
export function* paintLines(
	context: CanvasRenderingContext2D,
	geometry: Geometry,
	theme: MapTheme,
	viewport: Viewport,
	widths: LineWidths,
): Generator<void> {
	const pixel = enterFrameUnits(context, viewport);
	const visible = visibleBox(viewport, 4);
	const inView = (kind: number) => geometry.arcsOfKind[kind].filter((a) => touches(geometry.arcBoxes, a, visible));
	const apart = pointsApart(geometry, viewport);
	context.lineJoin = "round";
	context.lineCap = "round";
	function* stroke(arcs: readonly number[], style: string, width: number): Generator<void> {
		context.strokeStyle = style;
		context.lineWidth = width * pixel;
		yield* strokeArcsInTurn(context, geometry.outlines, arcs, apart);
	}
	if (widths.county > 0) {
		context.lineCap = "butt";
		yield* stroke(inView(ArcKind.unit), theme.countyLine, widths.county);
		context.lineCap = "round";
	}
	yield* stroke(inView(ArcKind.parent), theme.stateLine, widths.state);
	// Near, a white line alone would be one more county line: a dark thread in it tells the state.
	if (widths.county > 0) yield* stroke(inView(ArcKind.parent), theme.coast, 0.9);
	for (const kind of [ArcKind.foreign, ArcKind.lake, ArcKind.coast]) {
		yield* stroke(inView(kind), theme.coast, widths.coast);
	}
}
