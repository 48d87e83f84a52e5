import type { Atlas, Column, Json, Outlines } from "@velvet/core";
import { sealEnvelope } from "./envelope.ts";
import { writeGraph } from "./graph-sections.ts";
import { coarseSteps, type FiledFrame, planeStepsOf, writeOutlines } from "./outline-sections.ts";
import { writeIntegers, writeNumbers } from "./sections.ts";

/**
 * Writes an atlas as one file: equal atlases are equal bytes. `decodeAtlas` gives back every figure exactly;
 * outlines are rounded to 1/64 or 1/1024 of a frame unit and to 1e-4 degrees.
 */
export function encodeAtlas(atlas: Atlas): Uint8Array {
	const { graph, units, outlines, groups = [] } = atlas;
	const columns = inOrder(atlas.columns);
	const parentColumns = inOrder(atlas.parentColumns ?? new Map());
	const header = {
		atlas: {
			id: atlas.id,
			title: atlas.title,
			version: atlas.version,
			levels: { ...atlas.levels },
			areaColumn: atlas.areaColumn,
			unitIds: units.ids,
			unitNames: units.names,
			parents: { ids: units.parents.ids, names: units.parents.names, codes: units.parents.codes },
			...(groups.length === 0 ? {} : { groups: groups.map(({ key, ids, names }) => ({ key, ids, names })) }),
			columns: columns.map(describe),
			...(parentColumns.length === 0 ? {} : { parentColumns: parentColumns.map(describe) }),
			votes: atlas.votes,
			links: graph.links,
			provenance: atlas.provenance,
			frame: frameOf(outlines),
			...(atlas.places === undefined ? {} : { places: atlas.places }),
		} as unknown as Json,
	};
	return sealEnvelope(header, [
		writeIntegers("parentOf", "whole", units.parentOf),
		...groups.map(({ key, of }) => writeIntegers(`group.${key}`, "whole", of)),
		...writeGraph(graph),
		writeNumbers("perimeters", atlas.perimeters),
		...columns.map((column) => writeNumbers(`column.${column.key}`, column.values)),
		...parentColumns.map((column) => writeNumbers(`parentColumn.${column.key}`, column.values)),
		...writeOutlines(outlines),
	]);
}

function inOrder(columns: ReadonlyMap<string, Column>): Column[] {
	return [...columns.values()].sort((p, q) => (p.key < q.key ? -1 : 1));
}

function describe({ values: _, aggregation, ...column }: Column): Omit<Column, "values"> {
	return { ...column, aggregation: { ...aggregation } };
}

function frameOf(outlines: Outlines): FiledFrame {
	const { width, height, projection } = outlines;
	const planeSteps = planeStepsOf(outlines);
	return { width, height, projection, ...(planeSteps === coarseSteps ? {} : { planeSteps }) };
}
