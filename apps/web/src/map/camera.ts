import type { Box, Insets, Point, Size } from "./map-scene.ts";

/** Where the frame lies on the screen: CSS pixel = frame unit × scale + (x, y). */
export interface Camera {
	readonly scale: number;
	readonly x: number;
	readonly y: number;
}

export const MAX_ZOOM = 32;

/** The whole extent, as large as the insets leave room for, in the middle of them or on their left. */
export function homeCamera(extent: Box, size: Size, insets: Insets): Camera {
	const width = Math.max(40, size.width - insets.left - insets.right);
	const height = Math.max(40, size.height - insets.top - insets.bottom);
	const scale = Math.min(width / (extent.x1 - extent.x0), height / (extent.y1 - extent.y0));
	const middle = insets.left + width / 2 - (scale * (extent.x0 + extent.x1)) / 2;
	return {
		scale,
		x: insets.leansLeft === true ? insets.left - scale * extent.x0 : middle,
		y: insets.top + height / 2 - (scale * (extent.y0 + extent.y1)) / 2,
	};
}

export function project(camera: Camera, point: Point): Point {
	return { x: point.x * camera.scale + camera.x, y: point.y * camera.scale + camera.y };
}

export function unproject(camera: Camera, point: Point): Point {
	return { x: (point.x - camera.x) / camera.scale, y: (point.y - camera.y) / camera.scale };
}

/** Zooms by a factor with the screen point `about` held still. */
export function zoomAbout(camera: Camera, factor: number, about: Point): Camera {
	return {
		scale: camera.scale * factor,
		x: about.x - (about.x - camera.x) * factor,
		y: about.y - (about.y - camera.y) * factor,
	};
}

/**
 * Keeps what is seen within what the home view shows, so that the land cannot be lost; zoom from 1 to `MAX_ZOOM`.
 *
 * Some room beyond, growing with the zoom, lets a corner of the country come to the middle of the stage.
 */
export function clampCamera(camera: Camera, home: Camera, size: Size): Camera {
	const zoom = Math.min(MAX_ZOOM, Math.max(1, camera.scale / home.scale));
	const scale = home.scale * zoom;
	const about = { x: size.width / 2, y: size.height / 2 };
	const fixed = camera.scale === scale ? camera : zoomAbout(camera, scale / camera.scale, about);
	return {
		scale,
		x: clampAxis(fixed.x, home.x, zoom, size.width),
		y: clampAxis(fixed.y, home.y, zoom, size.height),
	};
}

function clampAxis(offset: number, home: number, zoom: number, length: number): number {
	const room = 0.4 * length * (1 - 1 / zoom);
	// Screen position of the home view's near edge, which must stay at or before 0, and of its far edge.
	const near = offset - home * zoom;
	const far = near + length * zoom;
	if (near > room) return offset - (near - room);
	if (far < length - room) return offset + (length - room - far);
	return offset;
}

/** A camera that shows `box` in the middle, with a margin, no closer than `closest`. */
export function cameraOn(box: Box, size: Size, home: Camera, closest = 12): Camera {
	const fit = Math.min(
		(size.width * 0.6) / Math.max(1e-6, box.x1 - box.x0),
		(size.height * 0.6) / Math.max(1e-6, box.y1 - box.y0),
	);
	const scale = Math.min(fit, home.scale * closest);
	const camera = {
		scale,
		x: size.width / 2 - (scale * (box.x0 + box.x1)) / 2,
		y: size.height / 2 - (scale * (box.y0 + box.y1)) / 2,
	};
	return clampCamera(camera, home, size);
}
