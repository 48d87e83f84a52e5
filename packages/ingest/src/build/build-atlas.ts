import { type Atlas, type Checked, failed, issue, type Link, nameSome, type Source, type UnitId } from "@velvet/core";
import type { SourceFile } from "../files/source-file.ts";
import { Trouble } from "../files/trouble.ts";
import { drawMap } from "../outlines/draw-map.ts";
import { fitProjection } from "../outlines/fit-projection.ts";
import { parseJson, readShapes, unpack } from "../shapes/read-shapes.ts";
import type { ShapeFile } from "../shapes/shape-file.ts";
import { gridSteps } from "../shapes/shape-file.ts";
import { snapFiles } from "../shapes/snap-files.ts";
import { findTurn, turnLongitudes } from "../shapes/turn-longitudes.ts";
import { measureArcs, measureBorders } from "../topology/measure.ts";
import type { AtlasSpec } from "./atlas-spec.ts";
import { measuredArea } from "./check-references.ts";
import { FieldValues } from "./field-values.ts";
import { filesOf } from "./files-of.ts";
import { type GatheredUnits, gatherUnits } from "./gather-units.ts";
import { joinTables } from "./join-tables.ts";
import { Ledger, type ReportLine } from "./ledger.ts";
import { makeColumns, makeVotes } from "./make-columns.ts";
import { makeGroups } from "./make-groups.ts";
import { makeParents, parentIdsOf } from "./make-parents.ts";
import { findOuterKinds } from "./outer-kinds.ts";
import type { OnProgress } from "./progress.ts";
import { readAdjacency } from "./read-adjacency.ts";
import { readLinks } from "./user-links.ts";
import { type Woven, weaveUnits } from "./weave-units.ts";

/** An atlas, and the row-by-row report of what did not go straight in. */
export interface BuiltAtlas {
	readonly atlas: Atlas;
	readonly report: readonly ReportLine[];
}

/**
 * Makes an atlas of any country from a checked description and the files that it names.
 *
 * Anything wrong with the files comes back as issues; anything mended, merged or left out as notices, in the
 * provenance and in the report. The hash of the atlas is empty until its file exists.
 */
export async function buildAtlas(
	spec: AtlasSpec,
	files: readonly SourceFile[],
	onProgress: OnProgress = () => undefined,
): Promise<Checked<BuiltAtlas>> {
	const ledger = new Ledger();
	try {
		const atlas = await build(spec, filesByName(spec, files), ledger, onProgress);
		return { ok: true, value: { atlas, report: ledger.report }, notices: ledger.notices };
	} catch (error) {
		if (error instanceof Trouble) return failed(...error.issues);
		throw error;
	}
}

async function build(
	spec: AtlasSpec,
	files: ReadonlyMap<string, SourceFile>,
	ledger: Ledger,
	onProgress: OnProgress,
): Promise<Atlas> {
	const shapeFiles = await readShapeFiles(spec, files, ledger, onProgress);
	stitch(shapeFiles, ledger, onProgress);
	const gathered = gatherUnits(shapeFiles, spec.units, ledger);
	const { units, woven } = weave(gathered, spec, ledger, onProgress);
	const { ids } = units;

	onProgress({ step: "tables", what: "units", done: 0, of: 2 });
	const unitTables = await joinTables(spec, "unit", files, ids, ledger);
	const parentIds = parentIdsOf(spec, ids, new FieldValues(units, unitTables), ledger);
	const parentTables = await joinTables(spec, "parent", files, [...new Set(parentIds)].sort(), ledger);
	const fields = new FieldValues(units, new Map([...unitTables, ...parentTables]));
	const { parents, parentOf } = makeParents(spec, parentIds, fields);
	const parentsAsLevel = { ...parents, key: spec.levels.parent, of: Uint32Array.from(parentOf) };
	const groups = makeGroups(spec, ids, fields, parentsAsLevel);
	const names = fields.texts(spec.units.name);
	onProgress({ step: "tables", what: "units", done: 2, of: 2 });

	const links = await gatherLinks(spec, files, ids, woven, ledger);
	onProgress({ step: "map", what: "projection", done: 0, of: 1 });
	const outer = spec.outer === undefined ? undefined : files.get(spec.outer.file);
	const outerKinds = await findOuterKinds(woven, spec.outer, outer, ledger);
	const fitted = fitProjection(woven.topology, woven.sides, ids.length);
	const { areas, ...map } = drawMap({ ...woven, parentOf, links, outerKinds, ...fitted });
	onProgress({ step: "map", what: "projection", done: 1, of: 1 });
	const { offsets } = map.graph;
	const alone = ids.filter((_, u) => offsets[u] === offsets[u + 1]);
	ledger.tell("units-alone", "units that touch no other", "Islands, or lines that do not match.", "shapes", alone);
	const nameless = ids.filter((_, u) => names[u] === "");
	ledger.tell("names-missing", "units without a name", "Their ids stand for it.", "units.name", nameless);
	return {
		id: spec.id,
		title: spec.title,
		version: spec.version,
		hash: "",
		levels: spec.levels,
		...(groups.length === 0 ? {} : { groups }),
		units: { ids: ids as readonly UnitId[], names: names.map((name, u) => name || ids[u]), parents, parentOf },
		columns: makeColumns(spec, ids, fields, areas, ledger),
		votes: makeVotes(spec),
		areaColumn: spec.area ?? measuredArea,
		...map,
		provenance: { sources: sourcesOf(spec, files), dropped: ledger.dropped },
	};
}

async function readShapeFiles(
	spec: AtlasSpec,
	files: ReadonlyMap<string, SourceFile>,
	ledger: Ledger,
	onProgress: OnProgress,
): Promise<ShapeFile[]> {
	const names = spec.units.files;
	const read: ShapeFile[] = [];
	for (const [i, name] of names.entries()) {
		onProgress({ step: "shapes", what: name, done: i, of: names.length });
		const file = files.get(name);
		if (file !== undefined) read.push(await readShapes(file, spec.units.object, ledger.notices));
	}
	onProgress({ step: "shapes", what: "files", done: names.length, of: names.length });
	return read;
}

/** Brings the files onto one another: grids first, then the seam at the 180th meridian. */
function stitch(files: readonly ShapeFile[], ledger: Ledger, onProgress: OnProgress): void {
	onProgress({ step: "stitch", what: "files", done: 0, of: 1 });
	const { moved, farthest } = snapFiles(files);
	if (moved > 0) {
		const metres = Math.ceil((farthest / gridSteps) * 111_195);
		const message = `${moved} points of outer lines moved onto those of a neighbouring file, by ${metres} m at most: each file had been rounded to a grid of its own.`;
		ledger.notices.push({ code: "files-snapped", message, where: nameSome(files.map(({ name }) => name)) });
	}
	const turn = findTurn(files);
	if (turn !== undefined) turnLongitudes(files, turn);
	onProgress({ step: "stitch", what: "files", done: 1, of: 1 });
}

/** Weaves the units, then once more without those that have no area, so that every unit can be drawn. */
function weave(
	gathered: GatheredUnits,
	spec: AtlasSpec,
	ledger: Ledger,
	onProgress: OnProgress,
): { readonly units: GatheredUnits; readonly woven: Woven } {
	const of = gathered.ids.length;
	const every = Math.max(1, Math.ceil(of / 100));
	const onUnit = (done: number) => {
		if (done % every === 0 || done === of) onProgress({ step: "outlines", what: spec.levels.unit, done, of });
	};
	const woven = weaveUnits(gathered, spec.levels.unit, ledger, onUnit);
	if (woven.vanished.length === 0) return { units: gathered, woven };
	const gone = new Set(woven.vanished);
	const lost = woven.vanished.map((unit) => gathered.ids[unit]);
	ledger.tell("shapes-left-out", "units of no area", "Their shapes vanish on a grid of 0.1 m.", "shapes", lost);
	if (gone.size === of)
		throw new Trouble(issue("no-units", "No shape has any area.", nameSome(lost), "Give polygons."));
	const keep = <T>(all: readonly T[]) => all.filter((_, u) => !gone.has(u));
	const units = { ids: keep(gathered.ids), shapesOf: keep(gathered.shapesOf) };
	return { units, woven: weaveUnits(units, spec.levels.unit, new Ledger()) };
}

/** The user's links, and the pairs of the user's graph that the shapes do not show. */
async function gatherLinks(
	spec: AtlasSpec,
	files: ReadonlyMap<string, SourceFile>,
	ids: readonly string[],
	{ topology, sides }: Woven,
	ledger: Ledger,
): Promise<readonly Link[]> {
	const linkFile = files.get(spec.links ?? "");
	const links = linkFile === undefined ? [] : readLinks(await unpack(linkFile), linkFile.name, ids, ledger);
	const graphFile = files.get(spec.adjacency?.file ?? "");
	if (graphFile === undefined || spec.adjacency === undefined) return links;
	const { file, kind } = spec.adjacency;
	const graph = readAdjacency(parseJson(await unpack(graphFile), file), ids, spec.adjacency);
	ledger.tell("rows-unmatched", "nodes of the graph without a unit", "No unit has their id.", file, graph.strays);
	const pair = ({ a, b }: { readonly a: number; readonly b: number }) => `${ids[a]} and ${ids[b]}`;
	const drawn = new Set(measureBorders(sides, measureArcs(topology)).map(pair));
	const asked = new Set(graph.edges.map(pair));
	const extra = graph.edges.filter((edge) => !drawn.has(pair(edge)));
	const only = [...drawn].filter((each) => !asked.has(each));
	const why = `They do not share a line here; the graph's word makes them a ${kind} link.`;
	ledger.tell("links-from-graph", "pairs that only the graph has", why, file, extra.map(pair));
	ledger.tell("borders-not-in-graph", "pairs that only the shapes have", "They share a line, and stay.", file, only);
	return [...links, ...extra.map(({ a, b }) => ({ a, b, kind, reason: `In the graph ${file}` }))];
}

function sourcesOf(spec: AtlasSpec, files: ReadonlyMap<string, SourceFile>): Source[] {
	return spec.sources.map((source) => {
		const named = new Set<string>();
		if (spec.units.source === source.key) for (const name of spec.units.files) named.add(name);
		for (const column of spec.columns) {
			if (column.source !== source.key) continue;
			for (const field of [column.from, ...(column.sumOf ?? []), column.percentOf]) {
				const table = Object.keys(spec.tables).find((each) => field?.startsWith(`${each}:`));
				if (table !== undefined) named.add(spec.tables[table].file);
			}
		}
		return { ...source, sha256: [...named].map((name) => files.get(name)?.sha256 ?? "").join(" ") };
	});
}

/** @throws Trouble naming every file that the document asks for and nobody gave. */
function filesByName(spec: AtlasSpec, files: readonly SourceFile[]): ReadonlyMap<string, SourceFile> {
	const byName = new Map(files.map((file) => [file.name, file]));
	const missing = filesOf(spec).filter((name) => !byName.has(name));
	if (missing.length === 0) return byName;
	throw new Trouble(
		...missing.map((name) => issue("missing-file", "The description names a file that is not there.", name, "Add it.")),
	);
}
