import type { Camera } from "./camera.ts";
import type { Size } from "./map-scene.ts";

/** What a layer shows: where, how large, and how fine. */
export interface Viewport {
	readonly camera: Camera;
	readonly size: Size;
	/** Device pixels to one CSS pixel. */
	readonly ratio: number;
	/** `camera.scale` over that of the home view. */
	readonly zoom: number;
	/** CSS pixels that the layer is larger than the stage, on each side. */
	readonly margin: number;
}
