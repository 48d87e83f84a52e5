import { OUTSIDE, type Outlines } from "@velvet/core";
import { type Camera, homeCamera } from "./camera.ts";
import { differenceHatch, drawSlash, SLASH_BELOW } from "./difference-hatch.ts";
import { type Geometry, geometryOf } from "./geometry.ts";
import type { Point, Size } from "./map-scene.ts";
import type { MapTheme } from "./map-theme.ts";
import { smallPatches } from "./small-patches.ts";
import { strokeArcs } from "./trace.ts";

/** Land that goes from one slot (0 camp A, 1 camp B, any further grey) to another. */
export interface Way {
	readonly from: number;
	readonly to: number;
	readonly units: readonly number[];
}

export interface DifferenceScene {
	readonly outlines: Outlines;
	readonly ways: readonly Way[];
	/** Units of which nobody can say what becomes of them. */
	readonly unknown: readonly number[];
}

const INSETS = { top: 6, right: 6, bottom: 6, left: 6 };

/**
 * Draws what differs into the whole of `canvas`: hatch in both inks, its heavy line that of the slot it goes to, rising
 * towards A and falling towards B. Land too small to be hatched gets one stroke of it. The rest is grey.
 */
export function drawDifference(canvas: HTMLCanvasElement, scene: DifferenceScene, theme: MapTheme, size: Size): void {
	const ratio = window.devicePixelRatio || 1;
	canvas.width = Math.round(size.width * ratio);
	canvas.height = Math.round(size.height * ratio);
	const context = canvas.getContext("2d");
	if (context === null) return;
	const geometry = geometryOf(scene.outlines);
	const camera = differenceCamera(scene.outlines, size);
	context.setTransform(camera.scale * ratio, 0, 0, camera.scale * ratio, camera.x * ratio, camera.y * ratio);
	context.lineJoin = "round";
	const wayOf = wayByUnit(geometry, scene.ways);
	const patches = smallPatches(geometry, wayOf, SLASH_BELOW / camera.scale);
	const small = new Set(patches.flatMap((patch) => patch.units));
	const thin = 1 / camera.scale;

	fillUnits(context, geometry, geometry.outlines.ringsOf.length - 1, theme.unassigned, thin);
	context.fillStyle = theme.paper;
	for (const u of scene.unknown) context.fill(geometry.path(u), "evenodd");
	context.strokeStyle = theme.stateLine;
	context.lineWidth = 0.7 * thin;
	strokeArcs(context, scene.outlines, geometry.arcsOfKind[1]);
	for (const way of scene.ways) {
		const hatch = differenceHatch(context, theme, ratio, way, camera);
		for (const u of way.units) {
			if (hatch === null || small.has(u)) continue;
			for (const style of [theme.panel, hatch]) {
				context.fillStyle = style;
				context.fill(geometry.path(u), "evenodd");
			}
		}
	}
	context.strokeStyle = theme.coast;
	context.lineWidth = 0.6 * thin;
	for (const kind of [2, 3, 4]) strokeArcs(context, scene.outlines, geometry.arcsOfKind[kind]);
	context.strokeStyle = theme.ink;
	context.lineWidth = 0.8 * thin;
	for (const u of small) wayOf[u] = -1;
	strokeArcs(context, scene.outlines, edgesOf(scene.outlines, wayOf));
	context.setTransform(ratio, 0, 0, ratio, 0, 0);
	for (const { way, middle } of patches) {
		drawSlash(context, theme, scene.ways[way].to, centreOf(geometry, camera, middle));
	}
}

/** The moved unit whose middle is nearest to a point of the drawing, and near it; otherwise `null`. */
export function movedUnitAt(scene: DifferenceScene, size: Size, point: Point): number | null {
	const geometry = geometryOf(scene.outlines);
	const camera = differenceCamera(scene.outlines, size);
	let best: number | null = null;
	let nearest = Number.POSITIVE_INFINITY;
	for (const u of scene.ways.flatMap((way) => way.units)) {
		const { x, y } = centreOf(geometry, camera, u);
		const [left, top, right, bottom] = geometry.boxes.subarray(4 * u, 4 * u + 4);
		const reach = Math.max(10, (Math.min(right - left, bottom - top) * camera.scale) / 2);
		const distance = Math.hypot(x - point.x, y - point.y);
		if (distance > reach || distance >= nearest) continue;
		best = u;
		nearest = distance;
	}
	return best;
}

function differenceCamera(outlines: Outlines, size: Size): Camera {
	return homeCamera(geometryOf(outlines).extent, size, INSETS);
}

function wayByUnit(geometry: Geometry, ways: readonly Way[]): Int16Array {
	const wayOf = new Int16Array(geometry.units).fill(-1);
	ways.forEach((way, k) => {
		for (const u of way.units) wayOf[u] = k;
	});
	return wayOf;
}

/** All land in one path. A hairline of the same grey closes the seams between units. */
function fillUnits(
	context: CanvasRenderingContext2D,
	geometry: Geometry,
	count: number,
	fill: string,
	thin: number,
): void {
	const land = new Path2D();
	for (let u = 0; u < count; u++) land.addPath(geometry.path(u));
	context.fillStyle = fill;
	context.fill(land, "evenodd");
	context.strokeStyle = fill;
	context.lineWidth = 0.5 * thin;
	context.stroke(land);
}

/** Arcs where what moves ends. */
function edgesOf({ arcLeft, arcRight }: Outlines, wayOf: Int16Array): number[] {
	const way = (unit: number) => (unit === OUTSIDE ? -1 : wayOf[unit]);
	return [...arcLeft.keys()].filter((a) => way(arcLeft[a]) !== way(arcRight[a]));
}

function centreOf({ centres }: Geometry, { scale, x, y }: Camera, u: number): Point {
	return { x: centres[2 * u] * scale + x, y: centres[2 * u + 1] * scale + y };
}
