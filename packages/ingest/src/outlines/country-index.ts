import { latitudeAt, longitudeAt, parseTopology } from "../topology/parse-topology.ts";

/** Answers quickly whether a point lies in one of some countries. Arguments in degrees. */
export type InCountry = (longitude: number, latitude: number) => boolean;

const bandsPerDegree = 8;

/**
 * Sorts the boundary segments of the named countries into bands of latitude, so that a ray meets only its own band.
 *
 * @param countries TopoJSON with an object `countries`, such as world-atlas.
 * @param ids ISO 3166 numeric codes: 124 Canada, 484 Mexico.
 */
export function indexCountries(countries: string, ids: readonly string[]): InCountry {
	const topology = parseTopology(countries, "countries");
	const { arcOffsets, column, row } = topology;
	const bands = new LatitudeBands();
	for (const shape of topology.shapes.filter(({ id }) => ids.includes(id))) {
		for (const use of shape.arcs) {
			const arc = use < 0 ? ~use : use;
			for (let i = arcOffsets[arc] + 1; i < arcOffsets[arc + 1]; i++) {
				bands.add(
					longitudeAt(topology, column[i - 1]),
					latitudeAt(topology, row[i - 1]),
					longitudeAt(topology, column[i]),
					latitudeAt(topology, row[i]),
				);
			}
		}
	}
	return (longitude, latitude) => bands.contains(longitude, latitude);
}

/** Segments of closed lines by latitude: which points they enclose, by the even-odd rule. */
export class LatitudeBands {
	private readonly bands = new Map<number, number[]>();

	add(x1: number, y1: number, x2: number, y2: number): void {
		const [south, north] = y1 < y2 ? [y1, y2] : [y2, y1];
		for (let band = bandOf(south); band <= bandOf(north); band++) {
			const segments = this.bands.get(band);
			if (segments) segments.push(x1, y1, x2, y2);
			else this.bands.set(band, [x1, y1, x2, y2]);
		}
	}

	contains(longitude: number, latitude: number): boolean {
		return crossings(this.bands.get(bandOf(latitude)) ?? [], longitude, latitude) % 2 === 1;
	}
}

function bandOf(latitude: number): number {
	return Math.floor(latitude * bandsPerDegree);
}

/** How many segments a ray from the point to the east crosses. */
function crossings(segments: readonly number[], longitude: number, latitude: number): number {
	let count = 0;
	for (let i = 0; i < segments.length; i += 4) {
		const [x1, y1, x2, y2] = [segments[i], segments[i + 1], segments[i + 2], segments[i + 3]];
		if (y1 > latitude === y2 > latitude) continue;
		if (longitude < x1 + ((x2 - x1) * (latitude - y1)) / (y2 - y1)) count++;
	}
	return count;
}
