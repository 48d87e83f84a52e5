import { expose, transfer } from "comlink";
import type { LandPort, LandView } from "./land-port.ts";
import { type LandShapes, rasteriseUnits, type UnitRaster } from "./unit-raster.ts";
import { rasterPixels } from "./unit-raster-pixels.ts";

/** Cells to a pixel along each side: edges are smooth, and the picture of a desktop's map takes two million cells. */
const FINENESS = 2;

let shapes: LandShapes | null = null;
/** The raster of the camera before: another plan on the same map needs no new one. */
let last: { readonly key: string; readonly raster: UnitRaster } | null = null;

/** Paints maps of very many units, away from the thread that answers the hand. */
const land: LandPort = {
	open(given) {
		shapes = given;
		last = null;
	},
	raster(view, cell) {
		const raster = rasterOf(view, cell);
		return transfer(raster, [raster.units.buffer as ArrayBuffer]);
	},
	async paint(view, { codes, looks, ground }) {
		const { camera, width, height } = view;
		const key = [camera.scale, camera.x, camera.y, width, height].join(" ");
		if (last?.key !== key) last = { key, raster: rasterOf(view, 1 / FINENESS) };
		// The pattern starts on the whole pixel nearest the frame's origin.
		const origin = { x: Math.round(camera.x), y: Math.round(camera.y) };
		const pixels = rasterPixels(last.raster, width, height, FINENESS, codes, looks, ground, origin);
		const picture = await createImageBitmap(new ImageData(pixels, width, height));
		return transfer(picture, [picture]);
	},
};

function rasterOf({ camera, width, height }: LandView, cell: number): UnitRaster {
	if (shapes === null) throw new Error("No shapes are open");
	return rasteriseUnits(shapes, camera, width, height, cell);
}

expose(land);
