import { type Checked, failed, type Issue, issue, passed } from "@velvet/core";
import type { AtlasSpec, ColumnSpec, GroupSpec, ParentSpec, TableSpec, VoteSpec } from "./atlas-spec.ts";
import { checkReferences } from "./check-references.ts";
import { FieldsReader } from "./fields-reader.ts";

/** Reads the document `atlas.json`: every missing, wrong and unknown key at once, and every name that leads nowhere. */
export function parseAtlasSpec(text: string): Checked<AtlasSpec> {
	try {
		return checkAtlasSpec(JSON.parse(text.replace(/^\uFEFF/, "")));
	} catch {
		return failed(
			issue("not-json", "The description of the atlas is not JSON.", undefined, "Check commas and quotes."),
		);
	}
}

export function checkAtlasSpec(value: unknown): Checked<AtlasSpec> {
	const issues: Issue[] = [];
	const fields = new FieldsReader(value, "", issues);
	if (fields.any("velvetAtlas") !== 1) {
		const fix = 'Set "velvetAtlas": 1, or use the Velvet that the document was written for.';
		return failed(
			issue("unknown-version", "The document is no description of an atlas, version 1.", "velvetAtlas", fix),
		);
	}
	const spec = readSpec(fields);
	fields.finish();
	if (issues.length === 0) checkReferences(spec, issues);
	return issues.length > 0 ? failed(...issues) : passed(spec);
}

function readSpec(fields: FieldsReader): AtlasSpec {
	const id = fields.text("id");
	if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) fields.wrong("id", "small letters, digits and hyphens");
	return {
		velvetAtlas: 1,
		id,
		title: fields.text("title"),
		version: fields.text("version", "1"),
		levels: fields.object("levels", (levels) => ({ unit: levels.text("unit"), parent: levels.text("parent") })),
		units: fields.object("units", (units) => ({
			files: units.texts("files"),
			...optional("object", units.optionalText("object")),
			id: units.text("id", "@id"),
			...optional("idWidth", units.has("idWidth") ? units.whole("idWidth", 1, 40) : undefined),
			name: units.text("name", "@id"),
			...optional("parent", units.optionalObject("parent", readParent)),
			source: units.text("source"),
		})),
		...optional("groups", fields.has("groups") ? fields.list("groups", readGroup) : undefined),
		tables: fields.record("tables", readTable),
		columns: fields.list("columns", readColumn),
		votes: fields.list("votes", readVote),
		...optional(
			"camps",
			fields.optionalObject("camps", (camps) => ({ A: camps.texts("A"), B: camps.texts("B") })),
		),
		...optional("area", fields.optionalText("area")),
		sources: fields.list("sources", (source) => ({
			key: source.text("key"),
			title: source.text("title"),
			publisher: source.text("publisher"),
			licence: source.text("licence"),
		})),
		...optional("links", fields.optionalText("links")),
		...optional(
			"adjacency",
			fields.optionalObject("adjacency", (adjacency) => ({
				file: adjacency.text("file"),
				...optional("id", adjacency.optionalText("id")),
				kind: adjacency.choice("kind", ["bridge", "ferry", "sea"] as const, "bridge"),
			})),
		),
		...optional(
			"outer",
			fields.optionalObject("outer", (outer) => ({
				file: outer.text("file"),
				...optional("object", outer.optionalText("object")),
				countries: outer.texts("countries"),
			})),
		),
	};
}

function readParent(parent: FieldsReader): ParentSpec {
	if (parent.has("id") === parent.has("prefix")) parent.wrong("", "an object with either id or prefix");
	return {
		...optional("id", parent.optionalText("id")),
		...optional("prefix", parent.has("prefix") ? parent.whole("prefix", 1, 40) : undefined),
		...optional("name", parent.optionalText("name")),
		...optional("code", parent.optionalText("code")),
	};
}

function readGroup(group: FieldsReader): GroupSpec {
	if (group.has("id") === group.has("prefix")) group.wrong("", "an object with either id or prefix");
	return {
		level: group.text("level"),
		...optional("id", group.optionalText("id")),
		...optional("prefix", group.has("prefix") ? group.whole("prefix", 1, 40) : undefined),
		...optional("name", group.optionalText("name")),
	};
}

function readTable(table: FieldsReader): TableSpec {
	return {
		file: table.text("file"),
		id: table.text("id"),
		level: table.choice("level", ["unit", "parent"] as const, "unit"),
		skip: table.whole("skip", 0, 1000, 0),
		...optional("decimal", table.has("decimal") ? table.choice("decimal", [".", ","] as const, ".") : undefined),
		repeated: table.choice("repeated", ["refuse", "sum"] as const, "refuse"),
	};
}

function readColumn(column: FieldsReader): ColumnSpec {
	const aggregation = column.any("aggregation");
	const mean = (aggregation as { readonly mean?: unknown } | null | undefined)?.mean;
	if (aggregation !== "sum" && typeof mean !== "string") column.wrong("aggregation", '"sum" or {"mean": a column}');
	if (column.has("from") === column.has("sumOf")) column.wrong("", "a column with either from or sumOf");
	return {
		key: column.text("key"),
		title: column.text("title"),
		unit: column.text("unit"),
		year: column.whole("year", -5000, 5000),
		source: column.text("source"),
		aggregation: typeof mean === "string" ? { mean } : "sum",
		...optional("from", column.optionalText("from")),
		...optional("sumOf", column.has("sumOf") ? column.texts("sumOf") : undefined),
		...optional("percentOf", column.optionalText("percentOf")),
	};
}

function readVote(vote: FieldsReader): VoteSpec {
	return {
		id: vote.text("id"),
		title: vote.text("title"),
		year: vote.whole("year", -5000, 5000),
		choices: vote.list("choices", (choice) => ({
			key: choice.text("key"),
			name: choice.text("name"),
			column: choice.text("column"),
		})),
		total: vote.text("total"),
		people: vote.text("people"),
		...optional("adultsPercent", vote.optionalText("adultsPercent")),
	};
}

/** The key with its value, or nothing: a key that is absent is not a key that is undefined. */
function optional<K extends string, T>(key: K, value: T | undefined): { readonly [key in K]?: T } {
	return value === undefined ? {} : ({ [key]: value } as { readonly [key in K]: T });
}
