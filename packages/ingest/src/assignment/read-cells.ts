import { type Checked, failed, issue, passed } from "@velvet/core";
import { dsvFormat } from "d3-dsv";

/** The most an assignment file may weigh: a million units take a quarter of it. */
export const mostBytes = 64 * 1024 * 1024;

/** Cells by row of a delimited text file. Rows keep their place, so that row numbers are those of the reader's editor. */
export function readCells(bytes: Uint8Array): Checked<string[][]> {
	if (bytes.length > mostBytes) {
		const size = `${Math.ceil(bytes.length / 2 ** 20)} MB`;
		return failed(
			issue(
				"too-large",
				`The file has ${size}; at most 64 MB are read.`,
				undefined,
				"Keep two columns: id and polity.",
			),
		);
	}
	const text = decodeText(bytes);
	if (text === undefined) {
		return failed(
			issue("not-text", "The file is not text in UTF-8.", undefined, "Save the table as CSV, encoded in UTF-8."),
		);
	}
	const rows = dsvFormat(findDelimiter(text)).parseRows(text);
	if (rows.every((row) => row.every((cell) => cell.trim() === ""))) {
		return failed(issue("empty-file", "The file is empty.", undefined, "Give one line a unit: id,polity."));
	}
	return passed(rows);
}

function decodeText(bytes: Uint8Array): string | undefined {
	if (bytes.includes(0)) return undefined;
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** Comma, tab, bar or semicolon: whichever the first written line has most of, outside quotes. */
function findDelimiter(text: string): string {
	const start = Math.max(0, text.search(/\S/));
	const line = text.slice(start, start + 10_000).split(/[\r\n]/, 1)[0];
	const bare = line.replace(/"(?:[^"]|"")*"/g, "");
	const counted = [",", "\t", "|", ";"].map((delimiter) => ({ delimiter, count: bare.split(delimiter).length }));
	return counted.reduce((best, each) => (each.count > best.count ? each : best)).delimiter;
}
