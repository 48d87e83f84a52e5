import type { Camera } from "./camera.ts";
import type { Geometry } from "./geometry.ts";
import type { LabelLine, Measure } from "./label-text.ts";
import type { Box, MapScene, Point, Size } from "./map-scene.ts";
import type { MapTheme } from "./map-theme.ts";
import type { UnitRaster } from "./unit-raster.ts";

/** A label with its place on the land, so that it moves with the camera until it is placed anew. */
export interface MapLabel {
	readonly key: string;
	readonly lines: readonly LabelLine[];
	/** Centre, in frame units. */
	readonly centre: Point;
	readonly leader: readonly [Point, Point] | null;
}

export interface LabelInput {
	readonly geometry: Geometry;
	readonly scene: MapScene;
	readonly theme: MapTheme;
	readonly camera: Camera;
	readonly zoom: number;
	readonly size: Size;
	readonly raster: UnitRaster;
	/** Parts of the stage that other things cover: legend and buttons. */
	readonly keepClear: readonly Box[];
	readonly before: readonly MapLabel[];
	readonly measure: Measure;
}
