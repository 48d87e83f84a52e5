import {
	type Atlas,
	type Checked,
	failed,
	issue,
	type LocatedPoint,
	type Notice,
	nameSome,
	passed,
	unitLabel,
} from "@velvet/core";
import type { Point } from "./parse-points.ts";
import { UnitFinder } from "./unit-finder.ts";

/** How far outside every unit a point may lie and still be given to the nearest, in metres: a port on a simplified shore. */
const farthest = 30_000;
/** Moved points that are told of one by one; the rest is counted. */
const told = 20;

/**
 * Finds the unit of every point. One that lies in no unit goes to the nearest within 30 km, with a notice; those that
 * are farther from all of them are left out with a notice, or are an issue when they are more than half of all.
 */
export function locatePoints(points: readonly Point[], atlas: Atlas): Checked<readonly LocatedPoint[]> {
	const finder = new UnitFinder(atlas);
	const outside: string[] = [];
	const moved: { where: string; message: string }[] = [];
	const places = points.flatMap((point): LocatedPoint[] => {
		const { longitude, latitude } = point;
		const within = finder.within(longitude, latitude);
		if (within !== undefined) return [{ ...point, unit: within }];
		const near = finder.nearest(longitude, latitude, farthest);
		const where = `${point.id} ${point.name} at ${longitude}, ${latitude}`;
		if (near === undefined) {
			outside.push(where);
			return [];
		}
		const km = (near.metres / 1000).toFixed(1);
		const message = `The point lies in no unit; it was given to ${unitLabel(atlas.units, near.unit)}, ${km} km away.`;
		moved.push({ where, message });
		return [{ ...point, unit: near.unit }];
	});
	const what = `${outside.length} of ${points.length} points lie more than 30 km from every unit of ${atlas.title}`;
	const where = nameSome(outside);
	if (2 * outside.length > points.length) {
		const fix = "Check that lon stands for longitude and lat for latitude, and that the atlas is the right one.";
		return failed(issue("point-outside", `${what}.`, where, fix));
	}
	const notices: Notice[] = moved.slice(0, told).map((each) => ({ code: "point-moved", ...each }));
	if (moved.length > told) {
		const message = `${moved.length - told} more points lie in no unit; each was given to the nearest.`;
		notices.push({ code: "point-moved", message, where: nameSome(moved.slice(told).map((each) => each.where)) });
	}
	if (outside.length > 0) notices.push({ code: "point-outside", message: `${what}, and were left out.`, where });
	return passed(places, notices);
}
