import { UNASSIGNED } from "@velvet/core";
import { findBorderArcs } from "./border-arcs.ts";
import { type Camera, homeCamera } from "./camera.ts";
import { type Geometry, geometryOf } from "./geometry.ts";
import { isLarge, rasterLargeLand } from "./large-land.ts";
import type { MapScene, Size } from "./map-scene.ts";
import { blend, type MapTheme } from "./map-theme.ts";
import { traceArc } from "./trace.ts";
import { rasteriseUnits, type UnitRaster } from "./unit-raster.ts";

/** What a thumbnail shows: a plan and the slots of its polities. */
export type ThumbnailScene = Pick<MapScene, "outlines" | "assignment"> & {
	readonly polities: readonly { readonly slot: number }[];
};

/** Each device pixel is the mean of this many cells squared: smooth, without the seams of three thousand tiny fills. */
const FINENESS = 4;
const FINEST_RATIO = 3;
/** A border that would cover this share of the land at its full width is drawn finer. */
const LOOSE = 0.08;
/** One that would cover this share is drawn fainter too. */
const TANGLED = 0.16;

/** Draws a plan in miniature into the whole of `canvas`, 76 × 48 CSS pixels by default. */
export async function drawThumbnail(
	canvas: HTMLCanvasElement,
	scene: ThumbnailScene,
	theme: MapTheme,
	size: Size = { width: 76, height: 48 },
): Promise<void> {
	const ratio = Math.min(FINEST_RATIO, window.devicePixelRatio || 1);
	const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)];
	const geometry = geometryOf(scene.outlines);
	const insets = { top: 1, right: 1, bottom: 1, left: 1 };
	const camera = homeCamera(geometry.extent, { width, height }, insets);
	const raster = await rasterOf(geometry, camera, width, height);
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext("2d");
	if (context === null) return;
	context.putImageData(fillPixels(raster, scene, theme, width, height), 0, 0);
	// Thousands of lines on so few pixels would only be grey.
	if (isLarge(geometry)) return;
	context.setTransform(camera.scale, 0, 0, camera.scale, camera.x, camera.y);
	context.lineJoin = "round";
	context.lineCap = "round";
	const { border } = findBorderArcs(scene.outlines, scene.assignment);
	stroke(context, geometry, geometry.arcsOfKind[1], theme.stateLine, (0.35 * ratio) / camera.scale);
	// The finer the border's tangle, the finer its line: a plan by county keeps its fills.
	const crowded = crowding(geometry, border, camera.scale, raster);
	const weight = Math.min(1, Math.max(0.4, LOOSE / crowded));
	context.globalAlpha = crowded > TANGLED ? 0.5 : 1;
	stroke(context, geometry, border, theme.border, (weight * ratio) / camera.scale);
	context.globalAlpha = 1;
}

/** Length of the border, in pixels of a line one pixel wide, as a share of the land. */
function crowding({ outlines }: Geometry, border: readonly number[], scale: number, raster: UnitRaster): number {
	const { x, y, arcOffsets } = outlines;
	let length = 0;
	for (const arc of border) {
		for (let p = arcOffsets[arc] + 1; p < arcOffsets[arc + 1]; p++)
			length += Math.hypot(x[p] - x[p - 1], y[p] - y[p - 1]);
	}
	let land = 0;
	for (const unit of raster.units) if (unit !== 0) land++;
	return (length * scale * FINENESS * FINENESS) / Math.max(1, land);
}

function stroke(
	context: CanvasRenderingContext2D,
	geometry: Geometry,
	arcs: readonly number[],
	style: string,
	width: number,
): void {
	context.strokeStyle = style;
	context.lineWidth = width;
	context.beginPath();
	for (const arc of arcs) traceArc(geometry.outlines, arc, context);
	context.stroke();
}

const rasters = new WeakMap<Geometry, Map<string, Promise<UnitRaster>>>();

/** All thumbnails of one size share one raster of units. */
function rasterOf(geometry: Geometry, camera: Camera, width: number, height: number): Promise<UnitRaster> {
	const cache = rasters.get(geometry) ?? new Map<string, Promise<UnitRaster>>();
	rasters.set(geometry, cache);
	const key = `${width}x${height}`;
	let raster = cache.get(key);
	if (raster === undefined) {
		raster = isLarge(geometry)
			? rasterLargeLand(geometry, camera, { width, height }, 1 / FINENESS)
			: Promise.resolve(rasteriseUnits(geometry, camera, width, height, 1 / FINENESS));
		cache.set(key, raster);
	}
	return raster;
}

function fillPixels(
	raster: UnitRaster,
	scene: ThumbnailScene,
	theme: MapTheme,
	width: number,
	height: number,
): ImageData {
	const colours = [...scene.polities.map(({ slot }) => fillOf(slot, theme)), theme.unassigned].map(channels);
	const image = new ImageData(width, height);
	const unassigned = colours.length - 1;
	for (let py = 0; py < height; py++) {
		for (let px = 0; px < width; px++) {
			let [red, green, blue, covered] = [0, 0, 0, 0];
			for (let j = 0; j < FINENESS; j++) {
				const row = (py * FINENESS + j) * raster.columns + px * FINENESS;
				for (let i = 0; i < FINENESS; i++) {
					const unit = raster.units[row + i];
					if (unit === 0) continue;
					const polity = scene.assignment[unit - 1];
					const colour = colours[polity === UNASSIGNED ? unassigned : polity] ?? colours[unassigned];
					red += colour[0];
					green += colour[1];
					blue += colour[2];
					covered++;
				}
			}
			if (covered === 0) continue;
			const at = 4 * (py * width + px);
			image.data[at] = red / covered;
			image.data[at + 1] = green / covered;
			image.data[at + 2] = blue / covered;
			image.data[at + 3] = (255 * covered) / (FINENESS * FINENESS);
		}
	}
	return image;
}

function fillOf(slot: number, theme: MapTheme): string {
	return slot === 0 || slot === 1 ? theme.camps[slot].fills[2] : blend(theme.muted, theme.paper, 0.4);
}

function channels(colour: string): [number, number, number] {
	const value = Number.parseInt(colour.slice(1), 16);
	return [value >> 16, (value >> 8) & 255, value & 255];
}
