import {
	type Atlas,
	type Checked,
	failed,
	type Issue,
	issue,
	type LocatedPoint,
	type Notice,
	passed,
	unitLabel,
} from "@velvet/core";
import type { Point } from "./parse-points.ts";
import { UnitFinder } from "./unit-finder.ts";

/** How far outside every unit a point may lie and still be given to the nearest, in metres: a port on a simplified shore. */
const farthest = 30_000;

/**
 * Finds the unit of every point. One that lies in no unit goes to the nearest within 30 km, with a notice; one that
 * is farther from all of them is an issue.
 */
export function locatePoints(points: readonly Point[], atlas: Atlas): Checked<readonly LocatedPoint[]> {
	const finder = new UnitFinder(atlas);
	const issues: Issue[] = [];
	const notices: Notice[] = [];
	const places = points.flatMap((point): LocatedPoint[] => {
		const { longitude, latitude } = point;
		const within = finder.within(longitude, latitude);
		if (within !== undefined) return [{ ...point, unit: within }];
		const near = finder.nearest(longitude, latitude, farthest);
		const where = `${point.id} ${point.name} at ${longitude}, ${latitude}`;
		if (near === undefined) {
			const what = `The point lies more than 30 km from every unit of ${atlas.title}.`;
			issues.push(issue("point-outside", what, where, "Check that lon stands for longitude and lat for latitude."));
			return [];
		}
		const km = (near.metres / 1000).toFixed(1);
		const message = `The point lies in no unit; it was given to ${unitLabel(atlas.units, near.unit)}, ${km} km away.`;
		notices.push({ code: "point-moved", message, where });
		return [{ ...point, unit: near.unit }];
	});
	return issues.length > 0 ? failed(...issues) : passed(places, notices);
}
