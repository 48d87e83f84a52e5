import type { Box, Size } from "./map-scene.ts";
import type { Patch } from "./patches.ts";
import type { Viewport } from "./viewport.ts";

/** A canvas with its context: one layer of the map, at device resolution. */
export interface Surface {
	readonly canvas: HTMLCanvasElement;
	readonly context: CanvasRenderingContext2D;
}

export function makeSurface(): Surface {
	return surfaceOf(document.createElement("canvas"));
}

export function surfaceOf(canvas: HTMLCanvasElement): Surface {
	const context = canvas.getContext("2d");
	if (context === null) throw new Error("This browser gives no 2D canvas");
	return { canvas, context };
}

/** Gives the layer its size; setting an equal one again would cost a new bitmap. `true` when it was emptied by that. */
export function fitSurface({ canvas }: Surface, size: Size, ratio: number): boolean {
	const width = Math.max(1, Math.round(size.width * ratio));
	const height = Math.max(1, Math.round(size.height * ratio));
	if (canvas.width === width && canvas.height === height) return false;
	canvas.width = width;
	canvas.height = height;
	return true;
}

/** Gives the layer its size and empties it. */
export function clearSurface(surface: Surface, size: Size, ratio: number): void {
	const { canvas, context } = surface;
	if (fitSurface(surface, size, ratio)) return;
	context.setTransform(1, 0, 0, 1, 0, 0);
	context.globalAlpha = 1;
	context.globalCompositeOperation = "source-over";
	context.clearRect(0, 0, canvas.width, canvas.height);
}

/** From now on the context draws in frame units. Returns the frame units in one CSS pixel, for line widths. */
export function enterFrameUnits(context: CanvasRenderingContext2D, { camera, ratio }: Viewport): number {
	const k = camera.scale * ratio;
	context.setTransform(k, 0, 0, k, camera.x * ratio, camera.y * ratio);
	return 1 / camera.scale;
}

export function enterDevicePixels(context: CanvasRenderingContext2D): void {
	context.setTransform(1, 0, 0, 1, 0, 0);
}

/** The part of the frame that the viewport shows, with a margin in CSS pixels. */
export function visibleBox({ camera, size }: Viewport, margin: number): Box {
	return {
		x0: (-margin - camera.x) / camera.scale,
		y0: (-margin - camera.y) / camera.scale,
		x1: (size.width + margin - camera.x) / camera.scale,
		y1: (size.height + margin - camera.y) / camera.scale,
	};
}

/** The part of the frame under a patch of the layer, with a margin in CSS pixels. */
export function patchBox({ camera, ratio }: Viewport, patch: Patch, margin: number): Box {
	return {
		x0: (patch.x / ratio - margin - camera.x) / camera.scale,
		y0: (patch.y / ratio - margin - camera.y) / camera.scale,
		x1: ((patch.x + patch.width) / ratio + margin - camera.x) / camera.scale,
		y1: ((patch.y + patch.height) / ratio + margin - camera.y) / camera.scale,
	};
}

/** Whether box `i` of a flat list of boxes touches `box`. */
export function touches(boxes: Float32Array, i: number, box: Box): boolean {
	const at = 4 * i;
	return boxes[at] <= box.x1 && boxes[at + 2] >= box.x0 && boxes[at + 1] <= box.y1 && boxes[at + 3] >= box.y0;
}
