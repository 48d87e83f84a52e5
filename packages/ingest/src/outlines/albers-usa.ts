import { geoAlbers, geoConicEqualArea } from "d3-geo";

/** The frame of `us-atlas`'s Albers files: what every newsroom's map of the counties is drawn in. */
export const albersUsaFrame = { width: 975, height: 610, projection: "albers-usa" } as const;

export type Project = (longitude: number, latitude: number) => readonly [number, number];

/**
 * Albers USA point by point: lower 48, Alaska (at 0.35 of the scale) and Hawaii, each in its own equal-area conic.
 *
 * d3's `geoAlbersUsa` clips to inset boxes and so loses the western Aleutians; here the state decides the inset and
 * nothing is clipped. Parameters from d3-geo 3.1.2, `albersUsa.js`, scale 1300, translate [487.5, 305].
 *
 * @param state two-digit FIPS code.
 */
export function albersUsa(state: string): Project {
	const project = state === "02" ? alaska : state === "15" ? hawaii : lower48;
	return (longitude, latitude) => project([longitude, latitude]) ?? [0, 0];
}

const k = 1300;
const [x, y] = [487.5, 305];
const lower48 = geoAlbers().scale(k).translate([x, y]);
const alaska = geoConicEqualArea()
	.rotate([154, 0])
	.center([-2, 58.5])
	.parallels([55, 65])
	.scale(k * 0.35)
	.translate([x - 0.307 * k, y + 0.201 * k]);
const hawaii = geoConicEqualArea()
	.rotate([157, 0])
	.center([-3, 19.9])
	.parallels([8, 18])
	.scale(k)
	.translate([x - 0.205 * k, y + 0.212 * k]);
