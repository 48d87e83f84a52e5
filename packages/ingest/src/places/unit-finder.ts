import { type Atlas, OUTSIDE } from "@velvet/core";
import { haversineMetres } from "../topology/measure.ts";

const bandsPerDegree = 8;

/** Finds the unit of a point by the lines around it. Built once from an atlas, then asked many times. */
export class UnitFinder {
	/** By band of latitude: unit on the west and on the east, then the two ends, six numbers a segment. */
	private readonly bands = new Map<number, number[]>();

	constructor({ outlines }: Pick<Atlas, "outlines">) {
		const { arcOffsets, arcLeft, arcRight, longitudes, latitudes } = outlines;
		for (let a = 0; a + 1 < arcOffsets.length; a++) {
			for (let i = arcOffsets[a] + 1; i < arcOffsets[a + 1]; i++) {
				const [x1, y1, x2, y2] = [longitudes[i - 1], latitudes[i - 1], longitudes[i], latitudes[i]];
				// A step of more than half the world goes over the 180th meridian, where no point of note lies.
				if (Math.abs(x2 - x1) > 180) continue;
				// Left of a way to the north is west.
				const [west, east] = y2 > y1 ? [arcLeft[a], arcRight[a]] : [arcRight[a], arcLeft[a]];
				for (let band = bandOf(Math.min(y1, y2)); band <= bandOf(Math.max(y1, y2)); band++) {
					const segments = this.bands.get(band);
					if (segments) segments.push(west, east, x1, y1, x2, y2);
					else this.bands.set(band, [west, east, x1, y1, x2, y2]);
				}
			}
		}
	}

	/** The unit that a point lies in: the one on the near side of the first line to the east. */
	within(longitude: number, latitude: number): number | undefined {
		const segments = this.bands.get(bandOf(latitude)) ?? [];
		let nearest = Infinity;
		let unit: number = OUTSIDE;
		for (let k = 0; k < segments.length; k += 6) {
			const [x1, y1, x2, y2] = [segments[k + 2], segments[k + 3], segments[k + 4], segments[k + 5]];
			if (y1 > latitude === y2 > latitude) continue;
			const x = x1 + ((x2 - x1) * (latitude - y1)) / (y2 - y1);
			if (x < longitude || x >= nearest) continue;
			nearest = x;
			unit = segments[k];
		}
		return unit === OUTSIDE ? undefined : unit;
	}

	/** The unit with the nearest line, and how far that is in metres; within `most` metres. */
	nearest(longitude: number, latitude: number, most: number): { unit: number; metres: number } | undefined {
		const reach = most / 111_195;
		const shrink = Math.max(0.01, Math.cos((latitude * Math.PI) / 180));
		let best: { unit: number; metres: number } | undefined;
		for (let band = bandOf(latitude - reach); band <= bandOf(latitude + reach); band++) {
			const segments = this.bands.get(band) ?? [];
			for (let k = 0; k < segments.length; k += 6) {
				const unit = segments[k] === OUTSIDE ? segments[k + 1] : segments[k];
				const [x, y] = closest(segments, k + 2, longitude, latitude, shrink);
				if (Math.abs(y - latitude) > reach) continue;
				const metres = haversineMetres(longitude, latitude, x, y);
				if (unit !== OUTSIDE && metres <= (best?.metres ?? most)) best = { unit, metres };
			}
		}
		return best;
	}
}

/** The point of a segment nearest to another, with degrees of longitude as short as they are at that latitude. */
function closest(s: readonly number[], k: number, longitude: number, latitude: number, shrink: number) {
	const [dx, dy] = [(s[k + 2] - s[k]) * shrink, s[k + 3] - s[k + 1]];
	const [px, py] = [(longitude - s[k]) * shrink, latitude - s[k + 1]];
	const square = dx * dx + dy * dy;
	const along = square === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / square));
	return [s[k] + along * (s[k + 2] - s[k]), s[k + 1] + along * (s[k + 3] - s[k + 1])] as const;
}

function bandOf(latitude: number): number {
	return Math.floor(latitude * bandsPerDegree);
}
