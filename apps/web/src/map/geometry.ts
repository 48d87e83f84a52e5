import { ArcKind, type Outlines } from "@velvet/core";
import Flatbush from "flatbush";
import type { Box } from "./map-scene.ts";
import { type MeasuredOutlines, measureOutlines, ringPoints } from "./measure-outlines.ts";

/**
 * What the map derives from outlines once: a path and a box for each unit, a spatial index, and which arcs are what.
 *
 * All in frame units, so it holds for every camera, theme and plan.
 */
export interface Geometry extends Omit<MeasuredOutlines, "index"> {
	readonly outlines: Outlines;
	readonly units: number;
	readonly index: Flatbush;
	readonly arcsOfKind: readonly (readonly number[])[];
	/** Path of one unit, made when first asked for. */
	path(unit: number): Path2D;
	/** The points of a ring in order, x and y in turn, without repeating the first. */
	ring(ring: number): Float32Array;
}

const known = new WeakMap<Outlines, Geometry>();

/** Takes what was measured elsewhere, so that nothing is left to be done here. */
export function keepMeasured(outlines: Outlines, measured: MeasuredOutlines): void {
	if (!known.has(outlines)) known.set(outlines, geometryFrom(outlines, measured));
}

/** The geometry of outlines, made once for each. */
export function geometryOf(outlines: Outlines): Geometry {
	let geometry = known.get(outlines);
	if (geometry === undefined) {
		geometry = geometryFrom(outlines, measureOutlines(outlines));
		known.set(outlines, geometry);
	}
	return geometry;
}

function geometryFrom(outlines: Outlines, { index, ...measured }: MeasuredOutlines): Geometry {
	const units = outlines.ringsOf.length - 1;
	const arcsOfKind: number[][] = Object.values(ArcKind).map(() => []);
	outlines.arcKinds.forEach((kind, arc) => {
		arcsOfKind[kind]?.push(arc);
	});
	const paths: (Path2D | undefined)[] = new Array(units);
	return {
		...measured,
		outlines,
		units,
		index: Flatbush.from(index),
		arcsOfKind,
		path(unit) {
			paths[unit] ??= unitPath(outlines, unit);
			return paths[unit];
		},
		ring: (ring) => ringPoints(outlines, ring),
	};
}

function unitPath(outlines: Outlines, unit: number): Path2D {
	const path = new Path2D();
	for (let r = outlines.ringsOf[unit]; r < outlines.ringsOf[unit + 1]; r++) {
		const points = ringPoints(outlines, r);
		for (let i = 0; i < points.length; i += 2) {
			if (i === 0) path.moveTo(points[0], points[1]);
			else path.lineTo(points[i], points[i + 1]);
		}
		path.closePath();
	}
	return path;
}

/** The box around several units. */
export function boxAround({ boxes }: Geometry, units: readonly number[]): Box {
	let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const u of units) {
		x0 = Math.min(x0, boxes[4 * u]);
		y0 = Math.min(y0, boxes[4 * u + 1]);
		x1 = Math.max(x1, boxes[4 * u + 2]);
		y1 = Math.max(y1, boxes[4 * u + 3]);
	}
	return { x0, y0, x1, y1 };
}
