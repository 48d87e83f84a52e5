import type { PointTable } from "../topology/point-table.ts";
import type { Ring } from "./ring-geometry.ts";
import type { ShapeFile, SourceShape } from "./shape-file.ts";

/** The rings of a shape as they stand in the file: polygon by polygon, outer ring first. */
export interface Assembled {
	readonly polygons: readonly (readonly Ring[])[];
	/** Rings whose ends did not meet; a straight line now joins them. */
	readonly opened: number;
	/** Rings without any area: fewer than three points on the grid. */
	readonly collapsed: number;
}

/** Joins the lines of a shape end to end, and drops points that follow themselves. */
export function assembleRings(shape: SourceShape, file: ShapeFile, points: PointTable): Assembled {
	let opened = 0;
	let collapsed = 0;
	const polygons = shape.polygons.map((rings) =>
		rings.flatMap((lines) => {
			const ring: number[] = [];
			let breaks = 0;
			lines.forEach((use, k) => {
				const line = use < 0 ? ~use : use;
				const [first, last] = [file.lineOffsets[line], file.lineOffsets[line + 1] - 1];
				for (let i = 0; i <= last - first; i++) {
					const at = use < 0 ? last - i : first + i;
					const point = points.idOf(file.x[at], file.y[at]);
					if (point === ring.at(-1)) continue;
					if (i === 0 && k > 0) breaks++;
					ring.push(point);
				}
			});
			if (ring.length > 1 && ring[0] === ring.at(-1)) ring.pop();
			else if (ring.length > 2) breaks++;
			if (breaks > 0) opened++;
			if (ring.length > 2) return [ring];
			collapsed++;
			return [];
		}),
	);
	return { polygons: polygons.filter((rings) => rings.length > 0), opened, collapsed };
}
