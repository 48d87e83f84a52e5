import type { Outlines } from "@velvet/core";
import type { Camera } from "./camera.ts";
import type { MeasuredOutlines } from "./measure-outlines.ts";

/** What a raster is made of: shapes, and the boxes that say which of them are in view. */
export interface LandShapes extends Pick<MeasuredOutlines, "boxes"> {
	readonly outlines: Pick<Outlines, "ringsOf" | "ringOffsets" | "ringArcs" | "arcOffsets" | "x" | "y">;
}

/** Which unit lies under each cell of a grid: unit + 1, or 0 for water and abroad. */
export interface UnitRaster {
	readonly columns: number;
	readonly rows: number;
	readonly cell: number;
	readonly units: Uint32Array;
}

/**
 * Scan-line even-odd fill of all units at once into cells of `cell` pixels. O(points + crossings).
 *
 * A canvas cannot do this: its smooth edges would mix the numbers of two units into a third's.
 */
export function rasteriseUnits(
	{ outlines, boxes }: LandShapes,
	camera: Camera,
	width: number,
	height: number,
	cell: number,
): UnitRaster {
	const columns = Math.ceil(width / cell);
	const rows = Math.ceil(height / cell);
	const units = new Uint32Array(columns * rows);
	const { ringsOf, ringOffsets, ringArcs, arcOffsets, x, y } = outlines;
	const k = camera.scale / cell;
	const [shiftX, shiftY] = [camera.x / cell - 0.5, camera.y / cell - 0.5];
	const crossings: number[][] = Array.from({ length: rows }, () => []);
	for (let u = 0; u < ringsOf.length - 1; u++) {
		const top = Math.max(0, Math.ceil(boxes[4 * u + 1] * k + shiftY));
		const bottom = Math.min(rows - 1, Math.floor(boxes[4 * u + 3] * k + shiftY));
		if (bottom < top || boxes[4 * u] * k + shiftX > columns || boxes[4 * u + 2] * k + shiftX < -1) continue;
		for (let ra = ringOffsets[ringsOf[u]]; ra < ringOffsets[ringsOf[u + 1]]; ra++) {
			const arc = ringArcs[ra] < 0 ? ~ringArcs[ra] : ringArcs[ra];
			for (let p = arcOffsets[arc] + 1; p < arcOffsets[arc + 1]; p++) {
				const [ax, ay] = [x[p - 1] * k + shiftX, y[p - 1] * k + shiftY];
				const [bx, by] = [x[p] * k + shiftX, y[p] * k + shiftY];
				if (ay === by) continue;
				const first = Math.max(top, Math.ceil(Math.min(ay, by)));
				const last = Math.min(bottom, Math.ceil(Math.max(ay, by)) - 1);
				for (let row = first; row <= last; row++) crossings[row].push(ax + ((row - ay) * (bx - ax)) / (by - ay));
			}
		}
		for (let row = top; row <= bottom; row++) {
			const cuts = crossings[row];
			if (cuts.length === 0) continue;
			// Nearly all rows of nearly all units are crossed twice.
			if (cuts.length > 2) cuts.sort((p, q) => p - q);
			else if (cuts[0] > cuts[1]) cuts.reverse();
			for (let i = 0; i + 1 < cuts.length; i += 2) {
				const from = Math.max(0, Math.ceil(cuts[i]));
				const to = Math.min(columns - 1, Math.ceil(cuts[i + 1]) - 1);
				if (to >= from) units.fill(u + 1, row * columns + from, row * columns + to + 1);
			}
			cuts.length = 0;
		}
	}
	return { columns, rows, cell, units };
}

/** The unit at a pixel, or −1. */
export function unitAt({ columns, rows, cell, units }: UnitRaster, px: number, py: number): number {
	const [column, row] = [Math.floor(px / cell), Math.floor(py / cell)];
	if (column < 0 || row < 0 || column >= columns || row >= rows) return -1;
	return units[row * columns + column] - 1;
}
