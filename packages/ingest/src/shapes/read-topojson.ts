import { issue } from "@velvet/core";
import { Trouble } from "../files/trouble.ts";
import { LineWriter } from "./line-writer.ts";
import { describe } from "./read-geojson.ts";
import { gridSteps, type ShapeFile, type SourceShape } from "./shape-file.ts";

type Fields = { readonly [key: string]: unknown };

/**
 * Reads one object of a TopoJSON topology, quantised or not. Its lines stay shared; its grid is remembered.
 *
 * @param object name of the object; may be left out when there is only one.
 * @throws Trouble
 */
export function readTopoJson(json: Fields, object: string | undefined, name: string): ShapeFile {
	const objects = Object(json.objects) as { readonly [key: string]: unknown };
	const names = Object.keys(objects);
	const chosen = object ?? (names.length === 1 ? names[0] : undefined);
	if (chosen === undefined || !names.includes(chosen)) {
		const what = chosen === undefined ? "The file has several objects." : `The file has no object "${chosen}".`;
		throw new Trouble(issue("missing-object", what, name, `Set units.object to one of: ${names.join(", ")}.`));
	}
	const lines = new LineWriter(name);
	const { scale, translate } = readTransform(json.transform, name);
	const arcs = Array.isArray(json.arcs) ? json.arcs : [];
	for (const arc of arcs) writeArc(arc, scale, translate, json.transform !== undefined, lines, name);
	const geometries = Object(objects[chosen]).geometries;
	const list = Array.isArray(geometries) ? geometries : [objects[chosen]];
	const shapes = list.map((geometry, i): SourceShape => {
		const description = describe(Object(geometry), i);
		const polygons = polygonsOf(Object(geometry));
		if (typeof polygons === "string") return { ...description, polygons: [], without: polygons };
		if (!polygons.every((rings) => Array.isArray(rings) && rings.every((ring) => isRing(ring, arcs.length)))) {
			throw new Trouble(broken(`${name}: ${description.label}`));
		}
		return { ...description, polygons };
	});
	const ownStep = json.transform === undefined ? 0 : 1;
	return {
		name,
		...lines.finish(),
		ownStep: [ownStep * Math.abs(scale[0]) * gridSteps, ownStep * Math.abs(scale[1]) * gridSteps],
		shapes,
	};
}

function readTransform(value: unknown, name: string) {
	if (value === undefined) return { scale: [1, 1], translate: [0, 0] };
	const { scale, translate } = Object(value);
	const isPair = (pair: unknown) => Array.isArray(pair) && pair.length === 2 && pair.every(Number.isFinite);
	if (!isPair(scale) || !isPair(translate)) throw new Trouble(broken(name));
	return { scale: scale as number[], translate: translate as number[] };
}

function writeArc(
	arc: unknown,
	scale: readonly number[],
	translate: readonly number[],
	deltas: boolean,
	lines: LineWriter,
	name: string,
): void {
	if (!Array.isArray(arc)) throw new Trouble(broken(name));
	let [x, y] = [0, 0];
	for (const point of arc) {
		if (!Array.isArray(point)) throw new Trouble(broken(name));
		x = deltas ? x + point[0] : point[0];
		y = deltas ? y + point[1] : point[1];
		lines.point(translate[0] + x * scale[0], translate[1] + y * scale[1]);
	}
	lines.line();
}

function polygonsOf(geometry: Fields): SourceShape["polygons"] | string {
	const { type, arcs } = geometry;
	if (type === "Polygon" && Array.isArray(arcs)) return [arcs];
	if (type === "MultiPolygon" && Array.isArray(arcs)) return arcs;
	return typeof type === "string" ? type : "no geometry";
}

function isRing(ring: unknown, arcs: number): boolean {
	return Array.isArray(ring) && ring.every((use) => Number.isInteger(use) && use >= -arcs && use < arcs);
}

function broken(where: string) {
	return issue("not-geometry", "The file is not built as TopoJSON is.", where, "Export it again.");
}
