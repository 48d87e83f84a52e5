import { OUTSIDE } from "@velvet/core";
import type { ArcSides } from "./arc-sides.ts";
import { earthRadius } from "./measure.ts";
import { type GridTopology, latitudeAt, longitudeAt } from "./parse-topology.ts";

/**
 * Area of each unit in km² on the sphere, inland water included, of outlines as simplified as the source.
 *
 * Sums, arc by arc, the strip between each segment and the equator (Bevis & Cambareri 1987, to second order):
 * (λ₂ − λ₁)(sin φ₁ + sin φ₂) / 2. Adding for the right and taking for the left side closes every unit's ring.
 */
export function measureAreas(topology: GridTopology, sides: ArcSides, units: number): Float64Array {
	const { arcOffsets, column, row } = topology;
	const areas = new Float64Array(units);
	const sine = (i: number) => Math.sin((latitudeAt(topology, row[i]) * Math.PI) / 180);
	for (let a = 0; a + 1 < arcOffsets.length; a++) {
		let strip = 0;
		for (let i = arcOffsets[a] + 1; i < arcOffsets[a + 1]; i++) {
			const width = ((longitudeAt(topology, column[i]) - longitudeAt(topology, column[i - 1])) * Math.PI) / 180;
			strip += (width * (sine(i - 1) + sine(i))) / 2;
		}
		if (sides.right[a] !== OUTSIDE) areas[sides.right[a]] += strip;
		if (sides.left[a] !== OUTSIDE) areas[sides.left[a]] -= strip;
	}
	return areas.map((strip) => (strip * earthRadius * earthRadius) / 1e6);
}
