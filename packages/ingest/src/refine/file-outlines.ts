import type { Outlines } from "@velvet/core";
import { degreeSteps, type Frame, planeStepsOf } from "../atlas-file/outline-sections.ts";
import { stitchRings } from "../topology/stitch-rings.ts";
import { keyOf, type LinePoint } from "./line.ts";
import type { SplicedArc } from "./splice-arcs.ts";

/** Files spliced arcs as outlines in the frame of the coarse atlas, rounded as an atlas file would round them. */
export function fileOutlines(arcs: readonly SplicedArc[], units: number, frame: Outlines): Outlines {
	const planeSteps = planeStepsOf(frame);
	const rounded = arcs.map((arc) => arc.points.map((point) => roundPoint(point, planeSteps)));
	const count = rounded.reduce((sum, points) => sum + points.length, 0);
	const [x, y, longitudes, latitudes] = Array.from({ length: 4 }, () => new Float32Array(count));
	const arcOffsets = new Uint32Array(arcs.length + 1);
	let at = 0;
	rounded.forEach((points, a) => {
		for (const point of points) {
			x[at] = point.x;
			y[at] = point.y;
			longitudes[at] = point.longitude;
			latitudes[at] = point.latitude;
			at++;
		}
		arcOffsets[a + 1] = at;
	});
	const sided = rounded.map((points, a) => ({
		from: keyOf(points[0]),
		to: keyOf(points[points.length - 1]),
		left: arcs[a].left,
		right: arcs[a].right,
	}));
	const { width, height, projection }: Frame = frame;
	return {
		width,
		height,
		projection,
		x,
		y,
		longitudes,
		latitudes,
		arcOffsets,
		arcKinds: Uint8Array.from(arcs, (arc) => arc.kind),
		arcLeft: Uint32Array.from(arcs, (arc) => arc.left),
		arcRight: Uint32Array.from(arcs, (arc) => arc.right),
		...stitchRings(sided, units),
	};
}

function roundPoint({ longitude, latitude, x, y }: LinePoint, planeSteps: number): LinePoint {
	const degrees = (value: number) => Math.fround(Math.round(value * degreeSteps) / degreeSteps);
	const plane = (value: number) => Math.round(value * planeSteps) / planeSteps;
	return { longitude: degrees(longitude), latitude: degrees(latitude), x: plane(x), y: plane(y) };
}
