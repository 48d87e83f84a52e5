import { ArcKind, OUTSIDE, type Outlines } from "@velvet/core";
import { coarseSteps, degreeSteps, type Frame } from "../atlas-file/outline-sections.ts";
import type { ArcSides } from "../topology/arc-sides.ts";
import { type GridTopology, latitudeAt, longitudeAt } from "../topology/parse-topology.ts";
import { type SidedArc, stitchRings } from "../topology/stitch-rings.ts";
import type { Project } from "./albers-usa.ts";

/** A stretch of a source arc with one kind all along: points `first … last`, both included. */
interface Stretch extends SidedArc {
	readonly first: number;
	readonly last: number;
	readonly kind: number;
}

/**
 * Draws the units: projected arcs with sides and kinds, and the rings that run along them.
 *
 * @param outerKinds by point: what lies beyond the segment that ends there, where no unit does.
 * @param projectOf the projection of a unit: a country may be drawn in several frames.
 */
export function buildOutlines(
	topology: GridTopology,
	sides: ArcSides,
	parentOf: Uint16Array,
	outerKinds: Uint8Array,
	frame: Frame,
	projectOf: (unit: number) => Project,
	planeSteps: number = coarseSteps,
): Outlines {
	const stretches = cutStretches(topology, sides, parentOf, outerKinds);
	const points = stretches.reduce((sum, { first, last }) => sum + last - first + 1, 0);
	const [x, y, longitudes, latitudes] = Array.from({ length: 4 }, () => new Float32Array(points));
	const arcOffsets = new Uint32Array(stretches.length + 1);
	let at = 0;
	stretches.forEach(({ first, last, left, right }, a) => {
		const project = projectOf(right === OUTSIDE ? left : right);
		for (let i = first; i <= last; i++, at++) {
			const longitude = longitudeAt(topology, topology.column[i]);
			const latitude = latitudeAt(topology, topology.row[i]);
			const [px, py] = project(longitude, latitude);
			// Rounded here, so that the last bit of a sine on another machine cannot change the file.
			x[at] = Math.round(px * planeSteps) / planeSteps;
			y[at] = Math.round(py * planeSteps) / planeSteps;
			longitudes[at] = Math.round((longitude > 180 ? longitude - 360 : longitude) * degreeSteps) / degreeSteps;
			latitudes[at] = Math.round(latitude * degreeSteps) / degreeSteps;
		}
		arcOffsets[a + 1] = at;
	});
	return {
		...frame,
		x,
		y,
		longitudes,
		latitudes,
		arcOffsets,
		arcKinds: Uint8Array.from(stretches, (stretch) => stretch.kind),
		arcLeft: Uint32Array.from(stretches, (stretch) => stretch.left),
		arcRight: Uint32Array.from(stretches, (stretch) => stretch.right),
		...stitchRings(stretches, parentOf.length),
	};
}

function cutStretches(
	topology: GridTopology,
	sides: ArcSides,
	parentOf: Uint16Array,
	outerKinds: Uint8Array,
): readonly Stretch[] {
	const { arcOffsets, column, row } = topology;
	const keyAt = (i: number) => `${column[i]},${row[i]}`;
	const stretches: Stretch[] = [];
	for (let arc = 0; arc + 1 < arcOffsets.length; arc++) {
		const [left, right] = [sides.left[arc], sides.right[arc]];
		if (left === OUTSIDE && right === OUTSIDE) continue;
		const outer = left === OUTSIDE || right === OUTSIDE;
		const end = arcOffsets[arc + 1] - 1;
		let first = arcOffsets[arc];
		while (first < end) {
			let last = outer ? first + 1 : end;
			while (last < end && outerKinds[last + 1] === outerKinds[first + 1]) last++;
			const inner = !outer && parentOf[left] === parentOf[right] ? ArcKind.unit : ArcKind.parent;
			const kind = outer ? outerKinds[first + 1] : inner;
			stretches.push({ first, last, from: keyAt(first), to: keyAt(last), left, right, kind });
			first = last;
		}
	}
	return stretches;
}
