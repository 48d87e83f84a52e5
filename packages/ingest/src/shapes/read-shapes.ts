import { issue, type Notice } from "@velvet/core";
import { inflate, mostUnpacked, tooLarge } from "../files/inflate.ts";
import { openZip } from "../files/open-zip.ts";
import type { SourceFile } from "../files/source-file.ts";
import { Trouble } from "../files/trouble.ts";
import { readGeoJson } from "./read-geojson.ts";
import { readShapefile } from "./read-shapefile.ts";
import { readTopoJson } from "./read-topojson.ts";
import type { ShapeFile } from "./shape-file.ts";

/**
 * Reads the shapes of a file by what it is, not by what it is called: GeoJSON, TopoJSON, either of them gzipped or
 * alone in a zip, or a zipped Shapefile.
 *
 * @throws Trouble
 */
export async function readShapes(file: SourceFile, object: string | undefined, notices: Notice[]): Promise<ShapeFile> {
	const bytes = await unpack(file);
	if (!isZip(bytes)) return readJson(bytes, object, file.name);
	const entries = openZip(bytes, file.name);
	const json = entries.filter((entry) => /json$/i.test(entry.name));
	if (entries.some((entry) => /\.shp$/i.test(entry.name)) || json.length !== 1) {
		return readShapefile(entries, object, file.name, notices);
	}
	return readJson(await json[0].read(), object, `${file.name}: ${json[0].name}`);
}

/** The bytes of a file, unzipped when it is gzip. */
export async function unpack({ bytes, name }: SourceFile): Promise<Uint8Array> {
	if (bytes.length > mostUnpacked) throw new Trouble(tooLarge(name, mostUnpacked));
	return bytes[0] === 0x1f && bytes[1] === 0x8b ? inflate(bytes, "gzip", name) : bytes;
}

export function isZip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function readJson(bytes: Uint8Array, object: string | undefined, name: string): ShapeFile {
	const json = parseJson(bytes, name);
	const { type } = json;
	if (type === "Topology") return readTopoJson(json, object, name);
	const kinds = ["FeatureCollection", "Feature", "GeometryCollection", "Polygon", "MultiPolygon"];
	if (typeof type === "string" && kinds.includes(type)) return readGeoJson(json, name);
	throw new Trouble(
		issue("not-geometry", "The file is JSON, but neither GeoJSON nor TopoJSON.", name, "Give the shapes of the units."),
	);
}

/** @throws Trouble */
export function parseJson(bytes: Uint8Array, name: string): { readonly [key: string]: unknown } {
	if (bytes.length === 0) throw new Trouble(issue("empty-file", "The file is empty.", name, "Get it again."));
	try {
		const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
		const encoding = wide ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8";
		const value: unknown = JSON.parse(new TextDecoder(encoding, { fatal: true }).decode(bytes));
		if (typeof value === "object" && value !== null) return value as { readonly [key: string]: unknown };
	} catch {
		// Said below, for what is no object too.
	}
	const fix = "Give GeoJSON, TopoJSON or a zipped Shapefile, whole.";
	throw new Trouble(issue("not-json", "The file is not JSON, or is cut short.", name, fix));
}
