/// <reference path="./shpjs.d.ts" />
import { issue, type Notice } from "@velvet/core";
import { parseDbf, parseShp } from "shpjs";
import type { ZipEntry } from "../files/open-zip.ts";
import { Trouble } from "../files/trouble.ts";
import { broken, countRecords, countShapes } from "./check-shapefile.ts";
import { readGeoJson } from "./read-geojson.ts";
import type { ShapeFile } from "./shape-file.ts";

/**
 * Reads a zipped Shapefile: `.shp` for the shapes, `.dbf` for their figures, `.prj` to bring them back to degrees.
 *
 * @param layer which, by name without extension, when there are several.
 * @throws Trouble
 */
export async function readShapefile(
	entries: readonly ZipEntry[],
	layer: string | undefined,
	name: string,
	notices: Notice[],
): Promise<ShapeFile> {
	const base = chooseLayer(entries, layer, name);
	const part = async (extension: string) =>
		entries.find((entry) => entry.name.toLowerCase() === `${base}.${extension}`.toLowerCase())?.read();
	const shp = (await part("shp")) ?? new Uint8Array();
	const dbf = await part("dbf");
	const text = async (extension: string) => {
		const bytes = await part(extension);
		return bytes === undefined
			? undefined
			: new TextDecoder()
					.decode(bytes)
					.replace(/[\0\uFEFF]/g, "")
					.trim();
	};
	const [prj, cpg] = [await text("prj"), await text("cpg")];
	const where = `${name}: ${base}`;
	const shapes = countShapes(shp, `${where}.shp`);
	if (dbf !== undefined && countRecords(dbf, `${where}.dbf`) !== shapes) throw new Trouble(broken(`${where}.dbf`));
	const geometries = attempt(() => parseShp(shp, prj), `${where}.shp`);
	const rows = dbf === undefined ? [] : attempt(() => parseDbf(dbf, cpg), `${where}.dbf`);
	if (prj === undefined) {
		const message = "The shapefile has no .prj: its coordinates were read as longitude and latitude (WGS 84).";
		notices.push({ code: "no-projection", message, where });
	} else if (/PROJC|PROJECTION/i.test(prj) && staysPut(geometries, shp)) {
		const what = "The projection of the shapefile is not known here.";
		const fix = "Convert it to WGS 84 (EPSG:4326).";
		throw new Trouble(issue("unknown-projection", what, `${where}.prj: ${prj.slice(0, 60)}`, fix));
	}
	const features = geometries.map((geometry, i) => ({ type: "Feature", geometry, properties: rows[i] ?? {} }));
	return readGeoJson({ type: "FeatureCollection", features }, where);
}

function chooseLayer(entries: readonly ZipEntry[], layer: string | undefined, name: string): string {
	const bases = entries.filter((entry) => /\.shp$/i.test(entry.name)).map((entry) => entry.name.slice(0, -4));
	const found = bases.filter((base) => layer === undefined || base === layer || base.endsWith(`/${layer}`));
	if (found.length === 1) return found[0];
	const what =
		bases.length === 0 ? "The archive has no .shp." : "The archive has several layers, or none of that name.";
	const fix =
		bases.length === 0 ? "Pack .shp, .dbf and .prj together." : `Set units.object to one of: ${bases.join(", ")}.`;
	throw new Trouble(issue("missing-object", what, name, fix));
}

/** A damaged record can take the library out of its array. */
function attempt<T>(read: () => T, where: string): T {
	try {
		return read();
	} catch {
		throw new Trouble(broken(where));
	}
}

/** Whether the first point came back as it stands in the file, so that nothing was projected. */
function staysPut(geometries: readonly (object | null)[], shp: Uint8Array): boolean {
	const view = new DataView(shp.buffer, shp.byteOffset, shp.length);
	const first = geometries.findIndex((geometry) => geometry !== null);
	if (first < 0) return false;
	let at = 100;
	for (let i = 0; i < first; i++) at += 8 + view.getInt32(at + 4) * 2;
	const x = view.getFloat64(at + 52 + view.getInt32(at + 44, true) * 4, true);
	let point: unknown = (geometries[first] as { readonly coordinates?: unknown }).coordinates;
	while (Array.isArray(point) && Array.isArray(point[0])) point = point[0];
	return Array.isArray(point) && point[0] === x;
}
