import { type Checked, issue, type Notice, nameSome } from "@velvet/core";
import { checkedRead, Trouble } from "../files/trouble.ts";
import { readColumns } from "./read-columns.ts";
import { findDecimal, readFigures } from "./read-figures.ts";

/** A row of a table of counts: whose, and how many. */
export interface Count {
	readonly id: string;
	/** The id where the table has no column of names. */
	readonly name: string;
	/** A whole number ≥ 0. */
	readonly count: number;
}

/** Reads a table of `id`, one column of whole numbers and perhaps `name`, such as `id,weight`. Every problem is named with its line. */
export function parseCounts(bytes: Uint8Array, name: string, column: string): Checked<readonly Count[]> {
	return checkedRead((notices) => readCounts(bytes, name, column, notices));
}

function readCounts(bytes: Uint8Array, name: string, column: string, notices: Notice[]): readonly Count[] {
	const table = readColumns(bytes, name, 0, ["id", column], notices, ["name"]);
	const figures = readFigures(table, column, findDecimal(table, [column], notices));
	const ids = (table.columns.get("id") ?? []).map((id) => id.trim());
	const lines = Array.from(table.lines, (line, row) => `line ${line}: ${ids[row] || "(no id)"}`);
	const where = (wrong: readonly string[]) => `${name}: ${nameSome(wrong)}`;
	const first = new Map<string, number>();
	ids.forEach((id, row) => {
		if (!first.has(id)) first.set(id, row);
	});
	const rows = (test: (row: number) => boolean) => lines.filter((_, row) => test(row));
	const kinds = [
		{
			wrong: rows((row) => first.get(ids[row]) !== row),
			issue: (at: string) => issue("duplicate-row", "An id stands in more than one row.", at, "Keep one of them."),
		},
		{
			wrong: rows((row) => ids[row] === ""),
			issue: (at: string) => issue("row-without-id", "A row has no id.", at, "Give each row an id of its own."),
		},
		{
			wrong: rows((row) => figures[row] < 0),
			issue: (at: string) => issue("negative-count", `The ${column} is negative.`, at, "Give a number of at least 0."),
		},
		{
			wrong: rows((row) => !(figures[row] < 0) && !Number.isSafeInteger(figures[row])),
			issue: (at: string) =>
				issue(
					"not-whole",
					`The ${column} is no whole number below 2^53.`,
					at,
					"Give whole numbers; a larger unit helps.",
				),
		},
	];
	const issues = kinds.filter(({ wrong }) => wrong.length > 0).map((kind) => kind.issue(where(kind.wrong)));
	if (issues.length > 0) throw new Trouble(...issues);
	const names = table.columns.get("name") ?? [];
	return ids.map((id, row) => ({ id, name: names[row].trim() || id, count: figures[row] }));
}
