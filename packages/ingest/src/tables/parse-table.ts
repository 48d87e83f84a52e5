import { invariant } from "@velvet/core";
import { csvParseRows } from "d3-dsv";

/** A table of ours with a header row: text cells by column name. */
export interface Table {
	readonly rows: readonly (readonly string[])[];
	/** Place of a column among the cells of a row. */
	readonly cell: (row: readonly string[], column: string) => string;
	/** The cell as a number; `NaN` where it is empty. */
	readonly figure: (row: readonly string[], column: string) => number;
}

/** Parses comma-separated text that ships with Velvet. A missing column is our fault, not a reader's. */
export function parseTable(text: string): Table {
	const [header, ...rows] = csvParseRows(text);
	const places = new Map(header.map((name, i) => [name, i]));
	const cell = (row: readonly string[], column: string) => {
		const place = places.get(column);
		invariant(place !== undefined, `The table has no column ${column}`);
		return row[place] ?? "";
	};
	const figure = (row: readonly string[], column: string) => {
		const written = cell(row, column);
		const value = written === "" ? Number.NaN : Number(written);
		invariant(written === "" || Number.isFinite(value), `${column} of ${row[0]} is no number: ${written}`);
		return value;
	};
	return { rows, cell, figure };
}
