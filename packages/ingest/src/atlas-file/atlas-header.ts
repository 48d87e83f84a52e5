import { type Column, type Link, type LocatedPoint, linkNames, type Provenance, type Vote } from "@velvet/core";
import { FormatError } from "./format-error.ts";
import { type FiledFrame, fineSteps } from "./outline-sections.ts";

/** The words of an atlas file, checked piece by piece: a header is input like any other. */
export interface AtlasHeader {
	readonly id: string;
	readonly title: string;
	readonly version: string;
	readonly levels: { readonly unit: string; readonly parent: string };
	readonly areaColumn: string;
	readonly unitIds: readonly string[];
	readonly unitNames: readonly string[];
	readonly parents: {
		readonly ids: readonly string[];
		readonly names: readonly string[];
		readonly codes: readonly string[];
	};
	readonly groups?: readonly {
		readonly key: string;
		readonly ids: readonly string[];
		readonly names: readonly string[];
	}[];
	readonly columns: readonly Omit<Column, "values">[];
	readonly parentColumns?: readonly Omit<Column, "values">[];
	readonly votes: readonly Vote[];
	readonly links: readonly Link[];
	readonly provenance: Provenance;
	readonly frame: FiledFrame;
	readonly places?: readonly LocatedPoint[];
}

/** @throws FormatError */
export function readHeader(value: unknown): AtlasHeader {
	const atlas = record(record(value).atlas);
	const parents = record(atlas.parents);
	const levels = record(atlas.levels);
	const provenance = record(atlas.provenance);
	return {
		id: text(atlas.id),
		title: text(atlas.title),
		version: text(atlas.version),
		levels: { unit: text(levels.unit), parent: text(levels.parent) },
		areaColumn: text(atlas.areaColumn),
		unitIds: texts(atlas.unitIds),
		unitNames: texts(atlas.unitNames),
		parents: { ids: texts(parents.ids), names: texts(parents.names), codes: texts(parents.codes) },
		...(atlas.groups === undefined ? {} : { groups: list(atlas.groups).map(readGroup) }),
		columns: list(atlas.columns).map(readColumn),
		...(atlas.parentColumns === undefined ? {} : { parentColumns: list(atlas.parentColumns).map(readColumn) }),
		votes: list(atlas.votes).map(readVote),
		links: list(atlas.links).map(readLink),
		provenance: {
			sources: list(provenance.sources).map((source) => ({
				key: text(source.key),
				title: text(source.title),
				publisher: text(source.publisher),
				licence: text(source.licence),
				sha256: text(source.sha256),
			})),
			dropped: list(provenance.dropped).map((dropped) => ({
				what: text(dropped.what),
				count: number(dropped.count),
				ids: texts(dropped.ids),
				why: text(dropped.why),
			})),
		},
		frame: readFrame(record(atlas.frame)),
		...(atlas.places === undefined ? {} : { places: list(atlas.places).map(readPlace) }),
	};
}

function readFrame(frame: Fields): FiledFrame {
	const { width, height, projection, planeSteps } = frame;
	const usual = { width: number(width), height: number(height), projection: text(projection) };
	if (planeSteps === undefined) return usual;
	if (planeSteps !== fineSteps) throw new FormatError("its plane has unknown steps");
	return { ...usual, planeSteps };
}

function readGroup({ key, ids, names }: Fields): NonNullable<AtlasHeader["groups"]>[number] {
	return { key: text(key), ids: texts(ids), names: texts(names) };
}

function readPlace(value: Fields): LocatedPoint {
	return {
		id: text(value.id),
		name: text(value.name),
		longitude: number(value.longitude),
		latitude: number(value.latitude),
		kind: text(value.kind),
		unit: number(value.unit),
	};
}

function readColumn(value: Fields): Omit<Column, "values"> {
	const { kind, weight } = record(value.aggregation);
	if (kind !== "sum" && kind !== "mean") throw new FormatError("a column adds up in an unknown way");
	return {
		key: text(value.key),
		title: text(value.title),
		unit: text(value.unit),
		year: number(value.year),
		source: text(value.source),
		aggregation: kind === "sum" ? { kind } : { kind, weight: text(weight) },
	};
}

function readVote(value: Fields): Vote {
	const adults = value.adultsPercentColumn;
	return {
		id: text(value.id),
		title: text(value.title),
		year: number(value.year),
		choices: list(value.choices).map((choice) => ({
			key: text(choice.key),
			name: text(choice.name),
			column: text(choice.column),
		})),
		totalColumn: text(value.totalColumn),
		peopleColumn: text(value.peopleColumn),
		...(adults === undefined ? {} : { adultsPercentColumn: text(adults) }),
	};
}

function readLink(value: Fields): Link {
	const kind = linkNames.find((name) => name === value.kind);
	if (kind === undefined) throw new FormatError("a link has an unknown kind");
	return { a: number(value.a), b: number(value.b), kind, reason: text(value.reason) };
}

type Fields = { readonly [key: string]: unknown };

function record(value: unknown): Fields {
	if (typeof value !== "object" || value === null || Array.isArray(value))
		throw new FormatError("its header lacks a part");
	return value as Fields;
}

function list(value: unknown): readonly Fields[] {
	if (!Array.isArray(value)) throw new FormatError("its header lacks a list");
	return value.map(record);
}

function text(value: unknown): string {
	if (typeof value !== "string") throw new FormatError("its header lacks a text");
	return value;
}

function texts(value: unknown): readonly string[] {
	if (!Array.isArray(value)) throw new FormatError("its header lacks a list");
	return value.map(text);
}

function number(value: unknown): number {
	if (typeof value !== "number" || !Number.isFinite(value)) throw new FormatError("its header lacks a number");
	return value;
}
