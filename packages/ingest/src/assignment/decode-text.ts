import { type Checked, failed, issue, passed } from "@velvet/core";

/** The most an assignment file may weigh: a million units take a quarter of it. */
const mostBytes = 64 * 1024 * 1024;

/** The text of a file that someone calls a table, refused by size before anything else is done with it. */
export function decodeText(bytes: Uint8Array): Checked<string> {
	if (bytes.length > mostBytes) {
		const size = `${Math.ceil(bytes.length / 2 ** 20)} MB`;
		const fix = "Keep two columns: id and polity.";
		return failed(issue("too-large", `The file has ${size}; at most 64 MB are read.`, undefined, fix));
	}
	const text = decodeUtf8(bytes);
	if (text !== undefined) return passed(text);
	const fix = "Save the table as CSV, encoded in UTF-8.";
	return failed(issue("not-text", "The file is not text in UTF-8.", undefined, fix));
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
	if (bytes.includes(0)) return undefined;
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** Comma, tab, bar or semicolon: whichever the first written line has most of, outside quotes. */
export function findDelimiter(text: string): string {
	const start = Math.max(0, text.search(/\S/));
	const line = text.slice(start, start + 10_000).split(/[\r\n]/, 1)[0];
	const bare = line.replace(/"(?:[^"]|"")*"/g, "");
	const counted = [",", "\t", "|", ";"].map((delimiter) => ({ delimiter, count: bare.split(delimiter).length }));
	return counted.reduce((best, each) => (each.count > best.count ? each : best)).delimiter;
}
