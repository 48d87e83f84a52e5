import { issue } from "@velvet/core";
import { openZip } from "../files/open-zip.ts";
import type { SourceFile } from "../files/source-file.ts";
import { Trouble } from "../files/trouble.ts";
import { isZip, unpack } from "../shapes/read-shapes.ts";
import { readColumns } from "../tables/read-columns.ts";
import type { AtlasSpec, Field } from "./atlas-spec.ts";
import { splitField } from "./field-values.ts";
import { type JoinedTable, joinRows } from "./join-rows.ts";
import type { Ledger } from "./ledger.ts";

/** Reads and joins every table of one level, each with just the columns that the document asks of it. */
export async function joinTables(
	spec: AtlasSpec,
	level: "unit" | "parent",
	files: ReadonlyMap<string, SourceFile>,
	ids: readonly string[],
	ledger: Ledger,
): Promise<ReadonlyMap<string, JoinedTable>> {
	const joined = new Map<string, JoinedTable>();
	for (const [name, table] of Object.entries(spec.tables)) {
		const file = files.get(table.file);
		if (table.level !== level || file === undefined) continue;
		const figures = columnsOf(spec, name, figureFields(spec));
		const wanted = new Set([table.id, ...figures, ...columnsOf(spec, name, textFields(spec))]);
		const cells = readColumns(await tableBytes(file), table.file, table.skip, [...wanted], ledger.notices);
		joined.set(name, joinRows(table, cells, ids, figures, ledger));
	}
	return joined;
}

/** A table may come gzipped, or alone in a zip. */
async function tableBytes(file: SourceFile): Promise<Uint8Array> {
	const bytes = await unpack(file);
	if (!isZip(bytes)) return bytes;
	const tables = openZip(bytes, file.name).filter((entry) => /\.(csv|tsv|txt|tab)$/i.test(entry.name));
	if (tables.length === 1) return tables[0].read();
	const what = tables.length === 0 ? "The archive has no table." : "The archive has several tables.";
	const spreadsheet = /\.xlsx$/i.test(file.name)
		? "Save the sheet as CSV."
		: "Pack one CSV alone, or give it unpacked.";
	throw new Trouble(issue("missing-object", what, file.name, spreadsheet));
}

function columnsOf(spec: AtlasSpec, table: string, fields: readonly (Field | undefined)[]): string[] {
	const tables = Object.keys(spec.tables);
	const split = fields.flatMap((field) => (field === undefined ? [] : [splitField(field, tables)]));
	return [...new Set(split.filter((each) => each.table === table).map((each) => each.name))];
}

function figureFields(spec: AtlasSpec): (Field | undefined)[] {
	return spec.columns.flatMap((column) => [column.from, ...(column.sumOf ?? []), column.percentOf]);
}

function textFields(spec: AtlasSpec): (Field | undefined)[] {
	const { name, parent } = spec.units;
	return [name, parent?.id, parent?.name, parent?.code];
}
