import type { Outlines } from "@velvet/core";
import { haversineMetres } from "../topology/measure.ts";

/** A point of a drawn line: degrees, and its place in the frame. */
export interface LinePoint {
	readonly longitude: number;
	readonly latitude: number;
	readonly x: number;
	readonly y: number;
}

/** The points of an arc in its own direction, or backwards for `~arc`. */
export function pointsOf(outlines: Outlines, use: number): LinePoint[] {
	const { longitudes, latitudes, x, y, arcOffsets } = outlines;
	const arc = use < 0 ? ~use : use;
	const points: LinePoint[] = [];
	for (let i = arcOffsets[arc]; i < arcOffsets[arc + 1]; i++) {
		points.push({ longitude: longitudes[i], latitude: latitudes[i], x: x[i], y: y[i] });
	}
	return use < 0 ? points.reverse() : points;
}

/** Points that are equal have equal keys. */
export function keyOf({ longitude, latitude }: LinePoint): string {
	return `${longitude},${latitude}`;
}

export function metresBetween(p: LinePoint, q: LinePoint): number {
	return haversineMetres(p.longitude, p.latitude, q.longitude, q.latitude);
}

export function lengthOf(points: readonly LinePoint[]): number {
	let metres = 0;
	for (let i = 1; i < points.length; i++) metres += metresBetween(points[i - 1], points[i]);
	return metres;
}

/** A share of the way from one point to the next, 0 to 1. */
export function pointBetween(p: LinePoint, q: LinePoint, share: number): LinePoint {
	const at = (from: number, to: number) => from + share * (to - from);
	return {
		longitude: at(p.longitude, q.longitude),
		latitude: at(p.latitude, q.latitude),
		x: at(p.x, q.x),
		y: at(p.y, q.y),
	};
}

/** The share of the way from `p` to `q` that comes nearest to a point, with degrees as long as they are there. */
export function nearestShare(p: LinePoint, q: LinePoint, to: LinePoint): number {
	const shrink = Math.max(0.01, Math.cos((to.latitude * Math.PI) / 180));
	const [dx, dy] = [(q.longitude - p.longitude) * shrink, q.latitude - p.latitude];
	const [px, py] = [(to.longitude - p.longitude) * shrink, to.latitude - p.latitude];
	const square = dx * dx + dy * dy;
	return square === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / square));
}
