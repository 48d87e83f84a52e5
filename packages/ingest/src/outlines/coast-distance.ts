import { ArcKind, type Atlas, type Column } from "@velvet/core";
import { earthRadius } from "../topology/measure.ts";
import { centresOfArea } from "./centre-of-area.ts";

/**
 * Distance in kilometres, to a tenth, from each unit's centre of area to the nearest ocean coast line of the atlas:
 * lakes do not count, nor the coasts of other countries.
 *
 * Points and lines are taken in space: the shortest way to a stretch of coast of a few kilometres is the same along
 * the chord as along the sphere, and the chord is then turned into an arc.
 */
export function coastDistances(atlas: Pick<Atlas, "outlines" | "units">): Float64Array {
	const coast = coastSegments(atlas);
	return Float64Array.from(centresOfArea(atlas), ([longitude, latitude]) => {
		const [px, py, pz] = inSpace(longitude, latitude);
		let least = 4;
		for (let k = 0; k < coast.length; k += 6) {
			const [ax, ay, az] = [px - coast[k], py - coast[k + 1], pz - coast[k + 2]];
			const [dx, dy, dz] = [coast[k + 3], coast[k + 4], coast[k + 5]];
			const square = dx * dx + dy * dy + dz * dz;
			const along = square === 0 ? 0 : Math.min(1, Math.max(0, (ax * dx + ay * dy + az * dz) / square));
			const [x, y, z] = [ax - along * dx, ay - along * dy, az - along * dz];
			const distance = x * x + y * y + z * z;
			if (distance < least) least = distance;
		}
		const radians = 2 * Math.asin(Math.min(1, Math.sqrt(least) / 2));
		return Math.round((radians * earthRadius) / 100) / 10;
	});
}

/** The column `coast_km` of an atlas whose outer lines are told apart. */
export function coastColumn(
	atlas: Pick<Atlas, "outlines" | "units">,
	source: string,
	year: number,
	weight: string,
): Column {
	return {
		key: "coast_km",
		title: "distance from the centre of the area to the nearest ocean coast of the country",
		unit: "km",
		year,
		source,
		aggregation: { kind: "mean", weight },
		values: coastDistances(atlas),
	};
}

/** Start and step of every coast segment on the unit sphere, six numbers each. */
function coastSegments({ outlines }: Pick<Atlas, "outlines">): Float64Array {
	const { arcKinds, arcOffsets, longitudes, latitudes } = outlines;
	const numbers: number[] = [];
	for (let a = 0; a < arcKinds.length; a++) {
		if (arcKinds[a] !== ArcKind.coast) continue;
		for (let i = arcOffsets[a] + 1; i < arcOffsets[a + 1]; i++) {
			const [x, y, z] = inSpace(longitudes[i - 1], latitudes[i - 1]);
			const to = inSpace(longitudes[i], latitudes[i]);
			numbers.push(x, y, z, to[0] - x, to[1] - y, to[2] - z);
		}
	}
	return Float64Array.from(numbers);
}

function inSpace(longitude: number, latitude: number): readonly [number, number, number] {
	const [lambda, phi] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
	return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}
