import { type Atlas, OUTSIDE } from "@velvet/core";

/** Less than a square step of the outlines' grid, in degrees times sines: no area at all. */
const leastArea = 1e-10;

/**
 * Centre of area of each unit, `[longitude, latitude]` in degrees: mean longitude and mean sine of latitude over its
 * land, which is the centroid on the equal-area cylinder. A unit of several islands may have it in the sea; one that
 * simplification left without area has the middle of its corners.
 */
export function centresOfArea({ outlines, units }: Pick<Atlas, "outlines" | "units">): (readonly [number, number])[] {
	const { arcOffsets, arcLeft, arcRight, longitudes, latitudes } = outlines;
	const n = units.ids.length;
	// Longitudes count from a point of the unit itself, so that one beyond the 180th meridian stays in one piece.
	const origin = new Float64Array(n).fill(Number.NaN);
	const [area, east, sine] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
	const [corners, cornerEast, cornerSine] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
	for (let a = 0; a + 1 < arcOffsets.length; a++) {
		for (const [unit, sign] of [[arcRight[a], 1] as const, [arcLeft[a], -1] as const]) {
			if (unit === OUTSIDE) continue;
			if (Number.isNaN(origin[unit])) origin[unit] = longitudes[arcOffsets[a]];
			for (let i = arcOffsets[a] + 1; i < arcOffsets[a + 1]; i++) {
				const [x1, y1] = [wrap(longitudes[i - 1] - origin[unit]), sineOf(latitudes[i - 1])];
				const [x2, y2] = [wrap(longitudes[i] - origin[unit]), sineOf(latitudes[i])];
				const cross = sign * (x1 * y2 - x2 * y1);
				area[unit] += cross;
				east[unit] += cross * (x1 + x2);
				sine[unit] += cross * (y1 + y2);
				corners[unit]++;
				cornerEast[unit] += x2;
				cornerSine[unit] += y2;
			}
		}
	}
	return Array.from(area, (twice, unit) => {
		const flat = Math.abs(twice) < leastArea;
		const across = flat ? cornerEast[unit] / corners[unit] : east[unit] / (3 * twice);
		const up = flat ? cornerSine[unit] / corners[unit] : sine[unit] / (3 * twice);
		return [wrap(origin[unit] + across), (Math.asin(up) * 180) / Math.PI] as const;
	});
}

function sineOf(latitude: number): number {
	return Math.sin((latitude * Math.PI) / 180);
}

function wrap(degrees: number): number {
	return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
}
