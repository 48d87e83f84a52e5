import type { Outlines } from "@velvet/core";

/** Points that a curved fit needs at least; fewer give a plane one. */
const CURVED = 24;
/** Keeps the weight of a vertex that the point lies on finite: a millionth of the unit's width. */
const SOFT = 1e-6;

/**
 * Where a point of a unit lies in the drawn frame, whatever its projection.
 *
 * An atlas keeps every vertex in degrees and in frame units, and no formula. Problem: carry a point of the unit over
 * likewise. Method: moving least squares of second degree over the unit's own vertices, weighted by one over the
 * fourth power of distance (Lancaster and Salkauskas 1981). O(vertices). Within a county the error is far below a
 * pixel; in Alaska, which is one unit, below one frame unit. Outside the unit it extrapolates.
 */
export function projectPoint(outlines: Outlines, unit: number, longitude: number, latitude: number): [number, number] {
	const vertices = verticesOf(outlines, unit);
	const shrink = Math.max(0.01, Math.cos((latitude * Math.PI) / 180));
	const east = vertices.map((v) => wrap(outlines.longitudes[v] - longitude) * shrink);
	const north = vertices.map((v) => outlines.latitudes[v] - latitude);
	const width = Math.max(1e-9, ...spans(east), ...spans(north));
	const terms = vertices.length >= CURVED ? 6 : 3;
	const left = Array.from({ length: terms }, () => new Float64Array(terms));
	const right = Array.from({ length: terms }, () => new Float64Array(2));
	vertices.forEach((v, i) => {
		const [e, n] = [east[i] / width, north[i] / width];
		const weight = 1 / (e * e + n * n + SOFT) ** 2;
		const basis = [1, e, n, e * e, e * n, n * n];
		for (let p = 0; p < terms; p++) {
			for (let q = 0; q < terms; q++) left[p][q] += weight * basis[p] * basis[q];
			right[p][0] += weight * basis[p] * outlines.x[v];
			right[p][1] += weight * basis[p] * outlines.y[v];
		}
	});
	const [x, y] = solveFirst(left, right);
	return [x, y];
}

/** Every vertex of the unit's rings. */
function verticesOf({ ringsOf, ringOffsets, ringArcs, arcOffsets }: Outlines, unit: number): number[] {
	const vertices: number[] = [];
	for (let k = ringOffsets[ringsOf[unit]]; k < ringOffsets[ringsOf[unit + 1]]; k++) {
		const arc = ringArcs[k] < 0 ? ~ringArcs[k] : ringArcs[k];
		for (let p = arcOffsets[arc]; p < arcOffsets[arc + 1]; p++) vertices.push(p);
	}
	return vertices;
}

function spans(values: readonly number[]): readonly [number] {
	let [low, high] = [Infinity, -Infinity];
	for (const value of values) {
		low = Math.min(low, value);
		high = Math.max(high, value);
	}
	return [high - low];
}

/** The first unknown of a symmetric system, for both right sides: elimination from the last unknown to the first. */
function solveFirst(left: readonly Float64Array[], right: readonly Float64Array[]): readonly [number, number] {
	for (let p = left.length - 1; p > 0; p--) {
		// Vertices on one line give no slope across it: a little of nothing keeps the pivot from nought.
		const pivot = left[p][p] + 1e-12 * (left[0][0] + 1);
		for (let q = 0; q < p; q++) {
			const factor = left[q][p] / pivot;
			for (let r = 0; r < p; r++) left[q][r] -= factor * left[p][r];
			right[q][0] -= factor * right[p][0];
			right[q][1] -= factor * right[p][1];
		}
	}
	return [right[0][0] / left[0][0], right[0][1] / left[0][0]];
}

function wrap(degrees: number): number {
	return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
}
