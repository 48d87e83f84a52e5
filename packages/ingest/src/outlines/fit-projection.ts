import { type GeoProjection, geoAzimuthalEqualArea, geoConicEqualArea, geoEqualEarth } from "d3-geo";
import { coarseSteps, type Frame, fineSteps } from "../atlas-file/outline-sections.ts";
import type { ArcSides } from "../topology/arc-sides.ts";
import { earthRadius } from "../topology/measure.ts";
import { type GridTopology, latitudeAt, longitudeAt } from "../topology/parse-topology.ts";
import { albersUsa, albersUsaFrame, type Project } from "./albers-usa.ts";

/** A frame, and what draws each unit into it. */
export interface FittedProjection {
	readonly frame: Frame;
	readonly projectOf: (unit: number) => Project;
	/** Steps of the drawn plane in a frame unit, as coarse as a step of ten metres allows. */
	readonly planeSteps: number;
}

const width = 975;
const margin = 8;
/** Degrees of latitude up to which a country is small: an azimuthal map then bends shapes by less than half a percent. */
const smallSpan = 12;

/**
 * Chooses an equal-area projection by where the units lie and fits it to a frame 975 wide: Albers USA for the United
 * States with Alaska or Hawaii; Lambert azimuthal for a small country; Equal Earth for more than half the world; else
 * Albers' conic with parallels a sixth of the way in from south and north.
 */
export function fitProjection(topology: GridTopology, sides: ArcSides, units: number): FittedProjection {
	const places = placeUnits(topology, sides, units);
	const states = places.map(([longitude, latitude]) => usaInset(longitude, latitude));
	if (isUsa(places, states)) {
		return { frame: albersUsaFrame, projectOf: (unit) => albersUsa(states[unit] ?? ""), planeSteps: fineSteps };
	}
	const box = boxOf(topology);
	const [west, south, east, north] = box.map((degrees) => Math.round(degrees * 10) / 10);
	const middle: [number, number] = [wrap((west + east) / 2), (south + north) / 2];
	const { projection, name } = choose(west, south, east, north, middle);
	projection.scale(1).translate([0, 0]);
	const [x0, y0, x1, y1] = drawnBox(topology, projection);
	const room = width - 2 * margin;
	const scale = Math.min(room / Math.max(x1 - x0, 1e-9), room / Math.max(y1 - y0, 1e-9));
	const height = Math.ceil((y1 - y0) * scale + 2 * margin);
	projection.scale(scale).translate([width / 2 - ((x0 + x1) / 2) * scale, height / 2 - ((y0 + y1) / 2) * scale]);
	const project: Project = (longitude, latitude) => projection([longitude, latitude]) ?? [0, 0];
	const planeSteps = earthRadius / scale / coarseSteps < 10 ? coarseSteps : fineSteps;
	return { frame: { width, height, projection: name }, projectOf: () => project, planeSteps };
}

function choose(west: number, south: number, east: number, north: number, middle: readonly [number, number]) {
	const shown = (...degrees: readonly number[]) => degrees.map((each) => each.toFixed(1)).join(" ");
	const across = (east - west) * Math.cos((middle[1] * Math.PI) / 180);
	if (east - west > 180) {
		return { projection: geoEqualEarth().rotate([-middle[0], 0]), name: `equal-earth ${shown(middle[0])}` };
	}
	if (across <= smallSpan && north - south <= smallSpan) {
		const projection: GeoProjection = geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]]);
		return { projection, name: `lambert-azimuthal-equal-area ${shown(...middle)}` };
	}
	const sixth = (north - south) / 6;
	const parallels: [number, number] = [south + sixth, north - sixth];
	const projection = geoConicEqualArea().rotate([-middle[0], 0]).center([0, middle[1]]).parallels(parallels);
	return { projection, name: `conic-equal-area ${shown(middle[0], ...parallels)}` };
}

/** One point of each unit, in degrees. */
function placeUnits(topology: GridTopology, sides: ArcSides, units: number): (readonly [number, number])[] {
	const places = new Array<readonly [number, number]>(units).fill([0, 0]);
	for (let a = 0; a + 1 < topology.arcOffsets.length; a++) {
		const i = topology.arcOffsets[a];
		const place = [wrap(longitudeAt(topology, topology.column[i])), latitudeAt(topology, topology.row[i])] as const;
		if (sides.left[a] < units) places[sides.left[a]] = place;
		if (sides.right[a] < units) places[sides.right[a]] = place;
	}
	return places;
}

/** FIPS code of the state whose frame a place is drawn in, or `undefined` outside the United States. */
function usaInset(longitude: number, latitude: number): string | undefined {
	if (latitude > 51 && latitude < 72 && (longitude < -129 || longitude > 170)) return "02";
	if (latitude > 18 && latitude < 29 && longitude > -179 && longitude < -154) return "15";
	return latitude > 24 && latitude < 50 && longitude > -125 && longitude < -66 ? "20" : undefined;
}

/** All units within it, an inset among them, and the mainland from coast to coast or nearly. */
function isUsa(places: readonly (readonly [number, number])[], states: readonly (string | undefined)[]): boolean {
	if (states.includes(undefined) || !states.some((state) => state === "02" || state === "15")) return false;
	const mainland = places.filter((_, u) => states[u] === "20").map(([longitude]) => longitude);
	const [west, east] = mainland.reduce(([low, high], x) => [Math.min(low, x), Math.max(high, x)], [180, -180]);
	return east - west > 40;
}

function boxOf(topology: GridTopology): [west: number, south: number, east: number, north: number] {
	let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
	for (let i = 0; i < topology.column.length; i++) {
		[west, east] = [Math.min(west, topology.column[i]), Math.max(east, topology.column[i])];
		[south, north] = [Math.min(south, topology.row[i]), Math.max(north, topology.row[i])];
	}
	return [
		longitudeAt(topology, west),
		latitudeAt(topology, south),
		longitudeAt(topology, east),
		latitudeAt(topology, north),
	];
}

function drawnBox(topology: GridTopology, projection: GeoProjection): [number, number, number, number] {
	let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
	for (let i = 0; i < topology.column.length; i++) {
		const point = projection([longitudeAt(topology, topology.column[i]), latitudeAt(topology, topology.row[i])]);
		if (point === null) continue;
		[x0, x1] = [Math.min(x0, point[0]), Math.max(x1, point[0])];
		[y0, y1] = [Math.min(y0, point[1]), Math.max(y1, point[1])];
	}
	return [x0, y0, x1, y1];
}

function wrap(longitude: number): number {
	return longitude > 180 ? longitude - 360 : longitude;
}
