import { type Atlas, type Checked, type LocatedPoint, passed } from "@velvet/core";
import { isPointsTable, locatePoints, parsePoints, projectPoint } from "@velvet/ingest";
import { type Case, readRules, rules, ruleTitle, runChecks, runRule, scoreCase } from "@velvet/scenarios";
import { drawnPlan } from "./desk.ts";
import type { ChecksView, PointView, RuleView } from "./views.ts";

/** Every check of a plan, and every rule that can be asked without more words. */
export function examine(theCase: Case, assignment: Uint16Array, points: readonly LocatedPoint[]): ChecksView {
	const scorecard = scoreCase(theCase, drawnPlan(assignment));
	const extras = points.length > 0 ? { points } : {};
	const judged = rules.flatMap(({ key }): RuleView[] => {
		const calls = readRules([key], (text) => text);
		if (!calls.ok) return [];
		return calls.value.map((call) => ({
			key,
			title: ruleTitle(call),
			findings: runRule(theCase, scorecard, call, extras),
		}));
	});
	return { checks: runChecks(theCase, scorecard, extras), rules: judged };
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
