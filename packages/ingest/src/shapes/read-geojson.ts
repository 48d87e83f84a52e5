import { issue } from "@velvet/core";
import { Trouble } from "../files/trouble.ts";
import { LineWriter } from "./line-writer.ts";
import type { ShapeFile, SourceShape } from "./shape-file.ts";

type Fields = { readonly [key: string]: unknown };
type Rings = readonly (readonly number[])[];

/** Longitude and latitude by any of their names; NAD 83 differs by a metre or two. */
const inDegrees = /CRS84|CRS83|EPSG:+(\d*:)?(4326|4269|4258|4979)\b/i;

/**
 * Reads GeoJSON (RFC 7946, and files of before it): a FeatureCollection, one feature, or bare geometries.
 *
 * @throws Trouble
 */
export function readGeoJson(json: Fields, name: string): ShapeFile {
	refuseProjected(json, name);
	const lines = new LineWriter(name);
	const shapes = featuresOf(json).map((feature, i) => readFeature(feature, i, lines, name));
	return { name, ...lines.finish(), ownStep: [0, 0], shapes };
}

/** What the shapes of a file are called, whatever their geometry: shared with TopoJSON and Shapefile. */
export function describe(feature: Fields, index: number): Omit<SourceShape, "polygons" | "without"> {
	const properties = typeof feature.properties === "object" && feature.properties !== null ? feature.properties : {};
	const { id } = feature;
	return {
		label: `shape ${index + 1}`,
		id: id === undefined || id === null || id === "" ? undefined : String(id),
		numericId: typeof id === "number",
		properties: properties as Fields,
	};
}

function refuseProjected(json: Fields, name: string): void {
	const crs = json.crs as { readonly properties?: { readonly name?: unknown } } | null | undefined;
	const called = crs?.properties?.name;
	if (called === undefined || inDegrees.test(String(called))) return;
	throw new Trouble(
		issue(
			"not-degrees",
			`The file says that it is in ${String(called).slice(0, 60)}, not in longitude and latitude.`,
			name,
			"Convert it to WGS 84 (EPSG:4326).",
		),
	);
}

function featuresOf(json: Fields): readonly Fields[] {
	if (json.type === "FeatureCollection" && Array.isArray(json.features)) return json.features.map(Object);
	if (json.type === "Feature") return [json];
	if (json.type === "GeometryCollection" && Array.isArray(json.geometries)) {
		return json.geometries.map((geometry) => ({ geometry }));
	}
	return [{ geometry: json }];
}

function readFeature(feature: Fields, index: number, lines: LineWriter, name: string): SourceShape {
	const description = describe(feature, index);
	const parts = polygonsOf(feature.geometry as Fields | null | undefined);
	if (typeof parts === "string") return { ...description, polygons: [], without: parts };
	const polygons = parts.map((rings) => {
		if (!Array.isArray(rings)) throw new Trouble(broken(name, description.label));
		return rings.map((ring) => {
			if (!Array.isArray(ring)) throw new Trouble(broken(name, description.label));
			for (const point of ring) {
				if (!Array.isArray(point)) throw new Trouble(broken(name, description.label));
				lines.point(numberOf(point[0]), numberOf(point[1]));
			}
			return [lines.line()];
		});
	});
	return { ...description, polygons };
}

/** Polygons of a geometry, or what it is instead. */
function polygonsOf(geometry: Fields | null | undefined): readonly Rings[] | string {
	if (geometry === null || geometry === undefined) return "no geometry";
	const coordinates = geometry.coordinates as unknown[] | undefined;
	if (geometry.type === "Polygon" && Array.isArray(coordinates)) return [coordinates as unknown as Rings];
	if (geometry.type === "MultiPolygon" && Array.isArray(coordinates)) return coordinates as unknown as readonly Rings[];
	if (geometry.type === "GeometryCollection" && Array.isArray(geometry.geometries)) {
		const parts = geometry.geometries.map((each) => polygonsOf(Object(each)));
		const areas = parts.filter((part) => typeof part !== "string");
		return areas.length === 0 ? "no polygon" : areas.flat();
	}
	return String(geometry.type ?? "no geometry");
}

function numberOf(value: unknown): number {
	return typeof value === "number" ? value : Number.NaN;
}

function broken(name: string, label: string) {
	return issue("not-geometry", "A shape is not built as GeoJSON is.", `${name}: ${label}`, "Export the shapes again.");
}
