import { csvParseRows } from "d3-dsv";

/**
 * Parses comma-separated text that ships with Velvet to one record a row: text cells by column name.
 *
 * Not by `csvParse`, which writes a function for the columns: a page that forbids evaluating text must be able to.
 */
export function parseRecords(text: string): { readonly [column: string]: string }[] {
	const [columns = [], ...rows] = csvParseRows(text);
	return rows.map((cells) => Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""])));
}
