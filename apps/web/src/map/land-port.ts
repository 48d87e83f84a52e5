import type { Camera } from "./camera.ts";
import type { LandShapes, UnitRaster } from "./unit-raster.ts";
import type { Channels, CodeLook } from "./unit-raster-pixels.ts";

/** A camera in pixels, and how many of them. */
export interface LandView {
	readonly camera: Camera;
	readonly width: number;
	readonly height: number;
}

/** How a picture of the land is to look. */
export interface LandLook {
	readonly codes: Uint8Array;
	readonly looks: readonly CodeLook[];
	readonly ground: Channels;
}

/** What the worker of a large map does. */
export interface LandPort {
	open(shapes: LandShapes): void;
	/** Which unit lies under each cell, `cell` pixels wide. */
	raster(view: LandView, cell: number): UnitRaster;
	/** A picture of the land, as large as the view. */
	paint(view: LandView, look: LandLook): Promise<ImageBitmap>;
}
