import { type Atlas, type Checked, type LocatedPoint, passed } from "@velvet/core";
import { isPointsTable, locatePoints, parsePoints, projectPoint } from "@velvet/ingest";
import { type Case, presets, runChecks, runPreset, scoreCase } from "@velvet/scenarios";
import { drawnPlan } from "./desk.ts";
import type { ChecksView, PointView } from "./views.ts";

/** Every check and every rule of a plan. */
export function examine(theCase: Case, assignment: Uint16Array, _points: readonly LocatedPoint[]): ChecksView {
	const scorecard = scoreCase(theCase, drawnPlan(assignment));
	return {
		checks: runChecks(theCase, scorecard),
		rules: presets.map(({ key, title }) => ({ key, title, findings: runPreset(theCase, scorecard, key) ?? [] })),
	};
}

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
