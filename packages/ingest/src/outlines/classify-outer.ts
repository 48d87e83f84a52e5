import { ArcKind, OUTSIDE } from "@velvet/core";
import type { ArcSides } from "../topology/arc-sides.ts";
import { haversineMetres } from "../topology/measure.ts";
import { type GridTopology, latitudeAt, longitudeAt } from "../topology/parse-topology.ts";
import type { InCountry } from "./country-index.ts";
import { smoothRuns } from "./smooth-runs.ts";

/** What lies around a country, place by place; longitudes and latitudes in degrees. */
export interface Surroundings {
	readonly isForeign: InCountry;
	readonly isLake: InCountry;
	/** The kind of an outer line where the rule is known to err. */
	readonly override: (longitude: number, latitude: number) => number | undefined;
}

/** How far beyond a line another country's land makes it a border, in km: the widest border rivers have 3 km. */
const reachesKm = [0.7, 1.5, 2.5, 3.5];

/**
 * What lies beyond every outer segment: another country, a lake or the sea; 0 for segments between units.
 *
 * Steps a few kilometres outward from the middle of the segment and asks whose land that is. The two maps are drawn
 * at different grains, so single answers flicker where a border meets a shore; short runs are smoothed away.
 *
 * @returns by point of the topology: the kind of the segment that ends there.
 */
export function classifyOuterSegments(topology: GridTopology, sides: ArcSides, around: Surroundings): Uint8Array {
	const { arcOffsets, column, row } = topology;
	const kinds = new Uint8Array(column.length);
	const metres = new Float64Array(column.length);
	for (let arc = 0; arc + 1 < arcOffsets.length; arc++) {
		const left = sides.left[arc] === OUTSIDE;
		if (left === (sides.right[arc] === OUTSIDE)) continue;
		for (let i = arcOffsets[arc] + 1; i < arcOffsets[arc + 1]; i++) {
			const from = { longitude: longitudeAt(topology, column[i - 1]), latitude: latitudeAt(topology, row[i - 1]) };
			const to = { longitude: longitudeAt(topology, column[i]), latitude: latitudeAt(topology, row[i]) };
			metres[i] = haversineMetres(from.longitude, from.latitude, to.longitude, to.latitude);
			kinds[i] = left ? kindBeyond(from, to, around) : kindBeyond(to, from, around);
		}
	}
	smoothRuns(topology, sides, kinds, metres);
	return kinds.map((kind, i) => (kind === 0 ? kind : (around.override(...middleOf(topology, i)) ?? kind)));
}

function middleOf(topology: GridTopology, i: number): [longitude: number, latitude: number] {
	const { column, row } = topology;
	return [longitudeAt(topology, (column[i - 1] + column[i]) / 2), latitudeAt(topology, (row[i - 1] + row[i]) / 2)];
}

interface Place {
	readonly longitude: number;
	readonly latitude: number;
}

/** The outside lies on the left on the way from `from` to `to`. */
function kindBeyond(from: Place, to: Place, { isForeign, isLake }: Surroundings): number {
	const longitude = (from.longitude + to.longitude) / 2;
	const latitude = (from.latitude + to.latitude) / 2;
	const kmPerLongitude = 111.2 * Math.cos((latitude * Math.PI) / 180);
	const east = (to.longitude - from.longitude) * kmPerLongitude;
	const north = (to.latitude - from.latitude) * 111.2;
	const length = Math.hypot(east, north) || 1;
	const foreign = reachesKm.some((km) =>
		isForeign(longitude - ((north / length) * km) / kmPerLongitude, latitude + ((east / length) * km) / 111.2),
	);
	if (foreign) return ArcKind.foreign;
	return isLake(longitude, latitude) ? ArcKind.lake : ArcKind.coast;
}
