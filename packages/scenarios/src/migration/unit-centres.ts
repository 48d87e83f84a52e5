import type { Atlas } from "@velvet/core";

/** Three numbers a unit: the point of the sphere in the middle of its outline; all 0 where it has none. */
export function unitCentres({ outlines, units }: Atlas): Float64Array {
	const known = centres.get(outlines);
	if (known !== undefined) return known;
	const result = new Float64Array(3 * units.ids.length);
	for (let u = 0; u < units.ids.length; u++) result.set(outlineCentre(outlines, u), 3 * u);
	centres.set(outlines, result);
	return result;
}

const centres = new WeakMap<Atlas["outlines"], Float64Array>();

/** Middle of the outline, each stretch of it by its length. */
function outlineCentre(outlines: Atlas["outlines"], unit: number): [number, number, number] {
	const { ringsOf, ringOffsets, ringArcs, arcOffsets } = outlines;
	const sum: [number, number, number] = [0, 0, 0];
	for (let at = ringOffsets[ringsOf[unit]]; at < ringOffsets[ringsOf[unit + 1]]; at++) {
		const arc = ringArcs[at] < 0 ? ~ringArcs[at] : ringArcs[at];
		let from = pointOn(outlines, arcOffsets[arc]);
		for (let p = arcOffsets[arc] + 1; p < arcOffsets[arc + 1]; p++) {
			const to = pointOn(outlines, p);
			const length = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
			for (let k = 0; k < 3; k++) sum[k] += ((from[k] + to[k]) / 2) * length;
			from = to;
		}
	}
	return unitVector(sum);
}

function pointOn({ longitudes, latitudes }: Atlas["outlines"], at: number): [number, number, number] {
	const [longitude, latitude] = [(longitudes[at] * Math.PI) / 180, (latitudes[at] * Math.PI) / 180];
	const circle = Math.cos(latitude);
	return [circle * Math.cos(longitude), circle * Math.sin(longitude), Math.sin(latitude)];
}

/** Of length 1; the middle of the sphere stays 0. */
export function unitVector([x, y, z]: readonly [number, number, number]): [number, number, number] {
	const length = Math.hypot(x, y, z);
	return length === 0 ? [0, 0, 0] : [x / length, y / length, z / length];
}

/** Mean radius of the Earth (IUGG). */
const RADIUS_KM = 6371.0088;

/** Kilometres along the great circle between two points of the sphere. */
export function greatCircleKm(p: readonly number[], q: readonly number[]): number {
	const chord = Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
	return 2 * RADIUS_KM * Math.asin(Math.min(1, chord / 2));
}
