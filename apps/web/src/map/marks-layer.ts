import { type Camera, project } from "./camera.ts";
import type { Emphasis } from "./emphasis.ts";
import type { Geometry } from "./geometry.ts";
import { drawBlock, type Measure } from "./label-text.ts";
import type { MapLabel } from "./map-label.ts";
import type { Size } from "./map-scene.ts";
import type { MapTheme } from "./map-theme.ts";
import { drawPointName, drawPoints, type MapPoint } from "./point-marks.ts";
import { clearSurface, type Surface } from "./surface.ts";
import { strokeArcs } from "./trace.ts";

export interface Marks {
	readonly geometry: Geometry;
	readonly theme: MapTheme;
	readonly camera: Camera;
	readonly size: Size;
	readonly ratio: number;
	readonly labels: readonly MapLabel[];
	readonly measure: Measure;
	readonly hovered: number | null;
	readonly cursor: number | null;
	/** Units that a finding names, outlined as one. */
	readonly emphasis: Emphasis | null;
	readonly points: readonly MapPoint[];
	/** The point pointed at. */
	readonly pointAt: number | null;
}

/** What lies over the map and is cheap to draw anew: what a finding names, points, the cursor, and the names. */
export function drawMarks(surface: Surface, marks: Marks): void {
	clearSurface(surface, marks.size, marks.ratio);
	if (marks.emphasis !== null) outlineAll(surface, marks, marks.emphasis.arcs);
	if (marks.hovered !== null && marks.hovered !== marks.cursor) outline(surface, marks, marks.hovered, false);
	drawPoints(surface.context, marks);
	drawLabels(surface, marks);
	if (marks.cursor !== null) outline(surface, marks, marks.cursor, true);
	if (marks.pointAt !== null) drawPointName(surface.context, marks, marks.pointAt, marks.measure);
}

/** A line of ink in a wide one of panel: seen beside the border's own ink, and on every fill. */
function outlineAll({ context }: Surface, { geometry, theme, camera, ratio }: Marks, arcs: readonly number[]): void {
	const k = camera.scale * ratio;
	context.setTransform(k, 0, 0, k, camera.x * ratio, camera.y * ratio);
	context.lineJoin = "round";
	context.lineCap = "round";
	for (const [colour, width] of [
		[theme.panel, 5],
		[theme.focus, 2],
	] as const) {
		context.strokeStyle = colour;
		context.lineWidth = width / camera.scale;
		strokeArcs(context, geometry.outlines, arcs);
	}
}

/** Ink with, for the cursor, dashes of panel in it: seen on every fill of both themes, without a hue of its own. */
function outline({ context }: Surface, { geometry, theme, camera, ratio }: Marks, unit: number, dashed: boolean): void {
	const k = camera.scale * ratio;
	const pixel = 1 / camera.scale;
	context.setTransform(k, 0, 0, k, camera.x * ratio, camera.y * ratio);
	context.lineJoin = "round";
	context.lineWidth = (dashed ? 2.2 : 1.4) * pixel;
	context.strokeStyle = theme.focus;
	context.stroke(geometry.path(unit));
	if (!dashed) return;
	context.strokeStyle = theme.panel;
	context.setLineDash([3 * pixel, 3 * pixel]);
	context.stroke(geometry.path(unit));
	context.setLineDash([]);
}

export function drawLabels({ context }: Surface, { labels, theme, camera, ratio, measure }: Marks): void {
	context.setTransform(ratio, 0, 0, ratio, 0, 0);
	context.lineCap = "round";
	for (const { leader } of labels) {
		if (leader === null) continue;
		const [from, to] = leader.map((point) => project(camera, point));
		context.lineWidth = 0.9;
		context.strokeStyle = theme.text;
		context.beginPath();
		context.moveTo(from.x, from.y);
		context.lineTo(to.x, to.y);
		context.stroke();
	}
	for (const label of labels) {
		const centre = project(camera, label.centre);
		drawBlock(context, theme, label.lines, centre.x, centre.y, measure);
	}
}
