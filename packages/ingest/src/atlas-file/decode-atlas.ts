import {
	type Atlas,
	type Checked,
	type Column,
	type DualGraph,
	failed,
	findCrossing,
	issue,
	type Level,
	type LocatedPoint,
	type Outlines,
	parentLevel,
	passed,
	type UnitId,
	VelvetError,
} from "@velvet/core";
import { areCounts, canAddUp } from "../tables/check-figures.ts";
import { type AtlasHeader, readHeader } from "./atlas-header.ts";
import { openEnvelope } from "./envelope.ts";
import { FormatError } from "./format-error.ts";
import { readGraph } from "./graph-sections.ts";
import { readOutlines } from "./outline-sections.ts";
import { readSection, type Section } from "./sections.ts";

export interface DecodeOptions {
	/**
	 * `when-used` (default) leaves the shapes packed until `atlas.outlines` is first read, for files whose hash is
	 * known; `now` unpacks and checks them at once, for files from strangers.
	 */
	readonly outlines?: "when-used" | "now";
}

/**
 * Reads an atlas file. Anything that is not one, in whole or in part, comes back as an issue, never as a throw.
 *
 * @param hash `sha256:…` of `bytes`, taken by the caller.
 */
export function decodeAtlas(bytes: Uint8Array, hash: string, options: DecodeOptions = {}): Checked<Atlas> {
	try {
		const atlas = new DecodedAtlas(bytes, hash);
		if (options.outlines === "now") atlas.unpackOutlines();
		return passed(atlas);
	} catch (error) {
		if (!(error instanceof FormatError)) throw error;
		return failed(
			issue(
				error.message.startsWith("Got v") ? "atlas-version" : "not-an-atlas",
				error.message.startsWith("Got v")
					? `${error.message}: this atlas file belongs to another version of Velvet.`
					: `The file is not an atlas: ${error.message}.`,
				undefined,
				"Build the atlas again with this version of Velvet.",
			),
		);
	}
}

class DecodedAtlas implements Atlas {
	readonly id: string;
	readonly title: string;
	readonly version: string;
	readonly hash: string;
	readonly levels: Atlas["levels"];
	readonly units: Atlas["units"];
	readonly graph: DualGraph;
	readonly columns: ReadonlyMap<string, Column>;
	readonly votes: Atlas["votes"];
	readonly areaColumn: string;
	readonly perimeters: Float64Array;
	readonly provenance: Atlas["provenance"];
	declare readonly parentColumns?: ReadonlyMap<string, Column>;
	declare readonly groups?: readonly Level[];
	declare readonly places?: readonly LocatedPoint[];
	readonly #unpack: () => Outlines;
	#outlines: Outlines | undefined;

	constructor(bytes: Uint8Array, hash: string) {
		const envelope = openEnvelope(bytes);
		const header = readHeader(envelope.header);
		const section = (name: string): Section => {
			const found = envelope.sections.get(name);
			if (found === undefined) throw new FormatError(`section ${name} is missing`);
			return found;
		};
		const n = header.unitIds.length;
		this.id = header.id;
		this.title = header.title;
		this.version = header.version;
		this.hash = hash;
		this.levels = header.levels;
		this.units = readUnits(header, readSection(section("parentOf")));
		if (header.groups !== undefined) this.groups = readGroups(header, this.units, section);
		this.graph = readGraph(n, header.links, section);
		this.columns = readColumns(header.columns, n, (key) => section(`column.${key}`));
		if (header.parentColumns !== undefined) {
			const parents = header.parents.ids.length;
			this.parentColumns = readColumns(header.parentColumns, parents, (key) => section(`parentColumn.${key}`));
		}
		this.votes = header.votes;
		this.areaColumn = header.areaColumn;
		this.perimeters = aligned(readSection(section("perimeters")), n);
		if (!areCounts(this.perimeters) || !canAddUp(this.perimeters)) throw new FormatError("a perimeter is no length");
		this.provenance = header.provenance;
		if (header.places !== undefined) this.places = header.places;
		this.#unpack = () => readOutlines(header.frame, n, section);
		checkReferences(this);
	}

	get outlines(): Outlines {
		try {
			return this.unpackOutlines();
		} catch (error) {
			throw error instanceof FormatError ? new VelvetError(`The outlines of ${this.id}: ${error.message}`) : error;
		}
	}

	unpackOutlines(): Outlines {
		this.#outlines ??= this.#unpack();
		return this.#outlines;
	}
}

function readUnits(header: AtlasHeader, parentOf: Float64Array): Atlas["units"] {
	const { unitIds: ids, unitNames: names, parents } = header;
	const p = parents.ids.length;
	if (names.length !== ids.length || parentOf.length !== ids.length)
		throw new FormatError("unit tables differ in length");
	if (parents.names.length !== p || parents.codes.length !== p) throw new FormatError("parent tables differ in length");
	if (!parentOf.every(isIndex(p))) throw new FormatError("a unit has an unknown parent");
	for (let u = 1; u < ids.length; u++) if (ids[u - 1] >= ids[u]) throw new FormatError("units are not sorted by id");
	return { ids: ids as readonly UnitId[], names, parents, parentOf: Uint16Array.from(parentOf) };
}

/** Levels that cross would make a unit decide twice. */
function readGroups(header: AtlasHeader, units: Atlas["units"], section: (name: string) => Section): Level[] {
	const groups = (header.groups ?? []).map(({ key, ids, names }) => {
		const of = aligned(readSection(section(`group.${key}`)), units.ids.length);
		if (names.length !== ids.length) throw new FormatError("group tables differ in length");
		if (!of.every(isIndex(ids.length))) throw new FormatError("a unit has an unknown group");
		return { key, ids, names, of: Uint32Array.from(of) };
	});
	if (new Set(groups.map(({ key }) => key)).size < groups.length) throw new FormatError("two levels have one name");
	const parent = parentLevel({ units, levels: header.levels });
	if (findCrossing([...groups, parent]) !== null) throw new FormatError("its levels cross");
	return groups;
}

function readColumns(
	described: AtlasHeader["columns"],
	length: number,
	section: (key: string) => Section,
): Map<string, Column> {
	const columns = new Map<string, Column>();
	for (const column of described) {
		const values = aligned(readSection(section(column.key)), length);
		if (!canAddUp(values)) throw new FormatError(`the figures of column ${column.key} add up to more than 2^53`);
		columns.set(column.key, { ...column, values });
	}
	return columns;
}

/** Every column that something else names must be there: `columnValues` promises it. */
function checkReferences(atlas: Atlas): void {
	const named = [atlas.areaColumn];
	for (const vote of atlas.votes) {
		named.push(vote.totalColumn, vote.peopleColumn, ...vote.choices.map((choice) => choice.column));
		if (vote.adultsPercentColumn !== undefined) named.push(vote.adultsPercentColumn);
	}
	const counted = atlas.votes.flatMap((vote) => [vote.totalColumn, ...vote.choices.map(({ column }) => column)]);
	const broken = counted.find((key) => !areCounts(atlas.columns.get(key)?.values ?? new Float64Array()));
	if (broken !== undefined)
		throw new FormatError(`column ${broken} counts votes that are not whole, or fewer than none`);
	for (const { aggregation } of atlas.columns.values()) if (aggregation.kind === "mean") named.push(aggregation.weight);
	for (const { aggregation } of atlas.parentColumns?.values() ?? []) {
		const weight = aggregation.kind === "mean" ? aggregation.weight : null;
		if (weight !== null && atlas.parentColumns?.get(weight) === undefined)
			throw new FormatError(`column ${weight} is named but missing`);
	}
	const isUnit = (unit: number) => Number.isInteger(unit) && unit >= 0 && unit < atlas.units.ids.length;
	if (!(atlas.places ?? []).every((place) => isUnit(place.unit))) throw new FormatError("a place leaves the units");
	const missing = named.find((key) => !atlas.columns.has(key));
	if (missing !== undefined) throw new FormatError(`column ${missing} is named but missing`);
}

function isIndex(count: number): (value: number) => boolean {
	return (value) => Number.isInteger(value) && value >= 0 && value < count;
}

function aligned(values: Float64Array, length: number): Float64Array {
	if (values.length !== length) throw new FormatError("a table has the wrong length");
	return values;
}
