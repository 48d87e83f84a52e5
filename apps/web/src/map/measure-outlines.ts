import type { Outlines } from "@velvet/core";
import Flatbush from "flatbush";
import type { Box } from "./map-scene.ts";

/** What is measured on outlines once, as plain arrays: it may be made in a worker and sent. In frame units. */
export interface MeasuredOutlines {
	/** Box of unit u at `4u`: x0, y0, x1, y1. */
	readonly boxes: Float32Array;
	/** Box of arc a at `4a`. */
	readonly arcBoxes: Float32Array;
	/** Centroid of each unit's largest ring at `2u`. */
	readonly centres: Float32Array;
	/** Index of the ring with the largest area of each unit. */
	readonly mainRings: Uint32Array;
	/** What the home view shows. */
	readonly extent: Box;
	/** A Flatbush over the boxes of the units. */
	readonly index: ArrayBufferLike;
}

/** O(points). */
export function measureOutlines(outlines: Outlines): MeasuredOutlines {
	const units = outlines.ringsOf.length - 1;
	const boxes = new Float32Array(4 * units);
	const centres = new Float32Array(2 * units);
	const mainRings = new Uint32Array(units);
	const index = new Flatbush(units, 8, Float32Array);
	for (let u = 0; u < units; u++) {
		measureUnit(outlines, u, boxes, centres, mainRings);
		index.add(boxes[4 * u], boxes[4 * u + 1], boxes[4 * u + 2], boxes[4 * u + 3]);
	}
	index.finish();
	const extent = extentOf(outlines, boxes);
	return { boxes, arcBoxes: boxesOfArcs(outlines), centres, mainRings, extent, index: index.data };
}

function boxesOfArcs({ arcOffsets, x, y }: Outlines): Float32Array {
	const arcs = arcOffsets.length - 1;
	const boxes = new Float32Array(4 * arcs);
	for (let a = 0; a < arcs; a++) {
		let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
		for (let p = arcOffsets[a]; p < arcOffsets[a + 1]; p++) {
			if (x[p] < x0) x0 = x[p];
			if (x[p] > x1) x1 = x[p];
			if (y[p] < y0) y0 = y[p];
			if (y[p] > y1) y1 = y[p];
		}
		boxes.set([x0, y0, x1, y1], 4 * a);
	}
	return boxes;
}

/** Box of all rings; centroid and number of the largest. */
function measureUnit(
	outlines: Outlines,
	unit: number,
	boxes: Float32Array,
	centres: Float32Array,
	mainRings: Uint32Array,
): void {
	let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
	let largest = -1;
	for (let r = outlines.ringsOf[unit]; r < outlines.ringsOf[unit + 1]; r++) {
		const points = ringPoints(outlines, r);
		let [area, sumX, sumY] = [0, 0, 0];
		const [originX, originY] = points;
		for (let i = 0, j = points.length - 2; i < points.length; j = i, i += 2) {
			const [px, py, qx, qy] = [points[j], points[j + 1], points[i], points[i + 1]];
			if (qx < x0) x0 = qx;
			if (qx > x1) x1 = qx;
			if (qy < y0) y0 = qy;
			if (qy > y1) y1 = qy;
			const cross = (px - originX) * (qy - originY) - (qx - originX) * (py - originY);
			area += cross;
			sumX += (px + qx + originX) * cross;
			sumY += (py + qy + originY) * cross;
		}
		if (Math.abs(area) <= largest) continue;
		largest = Math.abs(area);
		mainRings[unit] = r;
		centres[2 * unit] = area === 0 ? originX : sumX / (3 * area);
		centres[2 * unit + 1] = area === 0 ? originY : sumY / (3 * area);
	}
	boxes.set([x0, y0, x1, y1], 4 * unit);
}

/** The frame, cropped to the units within it: islands that leave the frame may leave the stage. */
function extentOf({ width, height }: Outlines, boxes: Float32Array): Box {
	let [x0, y0, x1, y1] = [width, height, 0, 0];
	for (let i = 0; i < boxes.length; i += 4) {
		if (!(boxes[i] <= boxes[i + 2])) continue;
		x0 = Math.min(x0, Math.max(0, boxes[i]));
		y0 = Math.min(y0, Math.max(0, boxes[i + 1]));
		x1 = Math.max(x1, Math.min(width, boxes[i + 2]));
		y1 = Math.max(y1, Math.min(height, boxes[i + 3]));
	}
	return x0 < x1 && y0 < y1 ? { x0, y0, x1, y1 } : { x0: 0, y0: 0, x1: width, y1: height };
}

/** The points of a ring in order, x and y in turn, without repeating the first. */
export function ringPoints({ ringOffsets, ringArcs, arcOffsets, x, y }: Outlines, ring: number): Float32Array {
	let count = 0;
	for (let k = ringOffsets[ring]; k < ringOffsets[ring + 1]; k++) {
		const arc = ringArcs[k] < 0 ? ~ringArcs[k] : ringArcs[k];
		count += arcOffsets[arc + 1] - arcOffsets[arc] - 1;
	}
	const points = new Float32Array(2 * count);
	let at = 0;
	for (let k = ringOffsets[ring]; k < ringOffsets[ring + 1]; k++) {
		const backwards = ringArcs[k] < 0;
		const arc = backwards ? ~ringArcs[k] : ringArcs[k];
		const [first, last] = [arcOffsets[arc], arcOffsets[arc + 1] - 1];
		// Each arc's last point is the next arc's first.
		for (let i = 0; i < last - first; i++) {
			const p = backwards ? last - i : first + i;
			points[at++] = x[p];
			points[at++] = y[p];
		}
	}
	return points;
}
