import { type Atlas, type Checked, passed } from "@velvet/core";
import { isPointsTable, locatePoints, parsePoints, projectPoint } from "@velvet/ingest";
import type { PointView } from "./views.ts";

/** The points of a table with their units and their places on the map; `null` when the file is no such table. */
export function findPoints(atlas: Atlas, bytes: Uint8Array, name: string): Checked<readonly PointView[]> | null {
	if (!isPointsTable(bytes)) return null;
	const read = parsePoints(bytes, name);
	if (!read.ok) return read;
	const located = locatePoints(read.value, atlas);
	if (!located.ok) return located;
	const list = located.value.map((point): PointView => {
		const [x, y] = projectPoint(atlas.outlines, point.unit, point.longitude, point.latitude);
		return { ...point, x, y };
	});
	return passed(list, [...read.notices, ...located.notices]);
}
