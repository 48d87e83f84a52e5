import { invariant, OUTSIDE, type Outlines } from "@velvet/core";

/** Where a place in degrees lies in a frame. */
export type ToPlane = (longitude: number, latitude: number) => readonly [x: number, y: number];

const TERMS = 6;

/**
 * The projection of a part of a map, from the map alone: every drawn point says where its degrees went. Fits x and y
 * as polynomials of second degree by least squares; over a state of 300 km this errs by less than a hundredth of a
 * frame unit, and it serves every frame and every inset alike.
 */
export function fitPlane(outlines: Outlines, isInside: (unit: number) => boolean): ToPlane {
	const { arcLeft, arcRight, arcOffsets, longitudes, latitudes, x, y } = outlines;
	const points: number[] = [];
	for (let arc = 0; arc < arcLeft.length; arc++) {
		const touches = [arcLeft[arc], arcRight[arc]].some((unit) => unit !== OUTSIDE && isInside(unit));
		if (touches) for (let i = arcOffsets[arc]; i < arcOffsets[arc + 1]; i++) points.push(i);
	}
	invariant(points.length >= TERMS, "A part of a map with fewer points than a plane has terms");
	const middle = [longitudes, latitudes].map((values) => points.reduce((sum, i) => sum + values[i], 0) / points.length);
	const terms = (longitude: number, latitude: number) => {
		const [u, v] = [longitude - middle[0], latitude - middle[1]];
		return [1, u, v, u * u, u * v, v * v];
	};
	const rows = points.map((i) => terms(longitudes[i], latitudes[i]));
	const fitted = [x, y].map((values) =>
		leastSquares(
			rows,
			Array.from(points, (i) => values[i]),
		),
	);
	return (longitude, latitude) => {
		const row = terms(longitude, latitude);
		const [px, py] = fitted.map((weights) => weights.reduce((sum, weight, t) => sum + weight * row[t], 0));
		return [px, py];
	};
}

/** Normal equations by Gauss and Jordan; a term that the points do not determine gets no weight. */
function leastSquares(rows: readonly (readonly number[])[], values: readonly number[]): number[] {
	const matrix = Array.from({ length: TERMS }, (_, p) => [
		...Array.from({ length: TERMS }, (_, q) => rows.reduce((sum, row) => sum + row[p] * row[q], 0)),
		rows.reduce((sum, row, i) => sum + row[p] * values[i], 0),
	]);
	for (let p = 0; p < TERMS; p++) {
		let pivot = p;
		for (let r = p + 1; r < TERMS; r++) if (Math.abs(matrix[r][p]) > Math.abs(matrix[pivot][p])) pivot = r;
		[matrix[p], matrix[pivot]] = [matrix[pivot], matrix[p]];
		const head = matrix[p][p];
		if (Math.abs(head) < 1e-12) {
			matrix[p] = matrix[p].map((_, q) => (q === p ? 1 : 0));
			continue;
		}
		matrix[p] = matrix[p].map((value) => value / head);
		for (let r = 0; r < TERMS; r++) {
			const factor = matrix[r][p];
			if (r !== p) matrix[r] = matrix[r].map((value, q) => value - factor * matrix[p][q]);
		}
	}
	return matrix.map((row) => row[TERMS]);
}
