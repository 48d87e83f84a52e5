import { type EdgeRecord, OUTSIDE } from "@velvet/core";
import type { ArcSides } from "./arc-sides.ts";
import { type GridTopology, latitudeAt, longitudeAt } from "./parse-topology.ts";

/** Mean radius of the Earth in metres (IUGG R1). */
export const earthRadius = 6_371_008.8;

/** Great-circle distance in metres by the haversine formula; arguments in degrees. */
export function haversineMetres(lonA: number, latA: number, lonB: number, latB: number): number {
	const radians = Math.PI / 180;
	const sinLat = Math.sin(((latB - latA) * radians) / 2);
	const sinLon = Math.sin(((lonB - lonA) * radians) / 2);
	const h = sinLat * sinLat + Math.cos(latA * radians) * Math.cos(latB * radians) * sinLon * sinLon;
	return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Length in metres of every arc, unrounded. */
export function measureArcs(topology: GridTopology): Float64Array {
	const { arcOffsets, column, row } = topology;
	const metres = new Float64Array(arcOffsets.length - 1);
	for (let a = 0; a < metres.length; a++) {
		for (let i = arcOffsets[a] + 1; i < arcOffsets[a + 1]; i++) {
			metres[a] += haversineMetres(
				longitudeAt(topology, column[i - 1]),
				latitudeAt(topology, row[i - 1]),
				longitudeAt(topology, column[i]),
				latitudeAt(topology, row[i]),
			);
		}
	}
	return metres;
}

/** Land borders between units, in whole metres: a pair that shares a line, never one that meets in a point. */
export function measureBorders(sides: ArcSides, arcMetres: Float64Array): EdgeRecord[] {
	const metresOf = new Map<string, EdgeRecord>();
	for (let arc = 0; arc < arcMetres.length; arc++) {
		const [left, right] = [sides.left[arc], sides.right[arc]];
		if (left === OUTSIDE || right === OUTSIDE || left === right) continue;
		const [a, b] = left < right ? [left, right] : [right, left];
		const known = metresOf.get(`${a}-${b}`)?.metres ?? 0;
		metresOf.set(`${a}-${b}`, { a, b, metres: known + arcMetres[arc], kind: "land" });
	}
	// A border shorter than half a metre is no line: one metre is the least that whole metres can say.
	return [...metresOf.values()].map((edge) => ({ ...edge, metres: Math.max(1, Math.round(edge.metres)) }));
}

/** Length of each unit's whole outline in whole metres, shared lines and outer ones. */
export function measurePerimeters(sides: ArcSides, arcMetres: Float64Array, units: number): Float64Array {
	const perimeters = new Float64Array(units);
	for (let arc = 0; arc < arcMetres.length; arc++) {
		for (const unit of [sides.left[arc], sides.right[arc]]) if (unit !== OUTSIDE) perimeters[unit] += arcMetres[arc];
	}
	return perimeters.map(Math.round);
}
