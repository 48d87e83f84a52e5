import { csvParse } from "d3-dsv";

/** Parses comma-separated text that ships with Velvet to one record a row: text cells by column name. */
export function parseRecords(text: string): { readonly [column: string]: string }[] {
	return csvParse(text).map((row) => ({ ...row }));
}
