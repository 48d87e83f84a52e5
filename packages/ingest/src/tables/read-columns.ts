import { issue, type Notice, nameSome } from "@velvet/core";
import { findDelimiter } from "../assignment/decode-text.ts";
import { readRows } from "../assignment/read-rows.ts";
import { Trouble } from "../files/trouble.ts";
import { decodeTable } from "./decode-table.ts";

/** The columns of a table that somebody asked for, cell by cell, in the order of its rows. */
export interface CellTable {
	readonly name: string;
	readonly delimiter: string;
	/** Line of each row in the file, from 1 (but for line ends within quotes). */
	readonly lines: Int32Array;
	readonly columns: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads a table with a header: comma, semicolon, tab or bar. Only the wanted columns are kept, so that a million rows
 * of a hundred columns cost what is used of them.
 *
 * @param optional columns that may be missing; their cells are empty then.
 * @throws Trouble for a column that is not there, or rows that do not fit the header.
 */
export function readColumns(
	bytes: Uint8Array,
	name: string,
	skip: number,
	wanted: readonly string[],
	notices: Notice[],
	optional: readonly string[] = [],
): CellTable {
	const text = skipLines(decodeTable(bytes, name, notices), skip);
	const delimiter = findDelimiter(text);
	let places: readonly number[] | undefined;
	let width = 0;
	const all = [...wanted, ...optional];
	const cells = all.map((): string[] => []);
	const lines: number[] = [];
	const ragged: number[] = [];
	let line = skip;
	for (const row of readRows(text, delimiter)) {
		line++;
		if (row.every((cell) => cell.trim() === "")) continue;
		if (places === undefined) {
			width = row.length;
			places = placesOf(row, wanted, name, optional);
			continue;
		}
		if (row.length < width || row.slice(width).some((cell) => cell.trim() !== "")) ragged.push(line);
		places.forEach((place, c) => {
			cells[c].push(row[place] ?? "");
		});
		lines.push(line);
	}
	if (lines.length === 0) {
		throw new Trouble(issue("empty-table", "The table has no rows.", name, "Give one row a unit below the header."));
	}
	if (ragged.length > 0) {
		const which = nameSome(ragged.map((each) => `line ${each}`));
		const what = `${ragged.length} rows have more or fewer cells than the header.`;
		const fix = "Put cells with the delimiter inside into quotes; set skip if there are lines above the header.";
		throw new Trouble(issue("ragged-rows", what, `${name}: ${which}`, fix));
	}
	return { name, delimiter, lines: Int32Array.from(lines), columns: new Map(all.map((key, c) => [key, cells[c]])) };
}

/** Place of each column in a row; −1 of an optional one that is not there. */
function placesOf(
	header: readonly string[],
	wanted: readonly string[],
	name: string,
	optional: readonly string[],
): readonly number[] {
	const names = header.map((cell) => cell.trim());
	const missing = wanted.filter((key) => !names.includes(key));
	const twice = [...wanted, ...optional].filter((key) => names.indexOf(key) !== names.lastIndexOf(key));
	const issues = [
		...missing.map((key) =>
			issue("missing-column", `The table has no column "${key}".`, name, `It has: ${nameSome(names, 30)}.`),
		),
		...twice.map((key) =>
			issue("duplicate-column", `The table has two columns "${key}".`, name, "Rename one of them."),
		),
	];
	if (issues.length > 0) throw new Trouble(...issues);
	return [...wanted, ...optional].map((key) => names.indexOf(key));
}

function skipLines(text: string, count: number): string {
	let at = 0;
	for (let i = 0; i < count; i++) {
		const end = text.indexOf("\n", at);
		if (end < 0) return "";
		at = end + 1;
	}
	return text.slice(at);
}
