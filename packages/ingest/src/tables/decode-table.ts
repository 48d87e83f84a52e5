import { issue, type Notice } from "@velvet/core";
import { tooLarge } from "../files/inflate.ts";
import { Trouble } from "../files/trouble.ts";

/** The most that a table may weigh: ten million rows of a few figures. */
const mostBytes = 256 * 2 ** 20;

/**
 * The text of a table in whatever a spreadsheet saved it: UTF-8 or UTF-16 by their marks, UTF-16 by its zeros, else
 * UTF-8, else Windows-1252, which has a letter for every byte and is therefore the last guess, and told.
 *
 * @throws Trouble
 */
export function decodeTable(bytes: Uint8Array, name: string, notices: Notice[]): string {
	if (bytes.length > mostBytes) throw new Trouble(tooLarge(name, mostBytes));
	if (bytes.length === 0) throw new Trouble(issue("empty-file", "The file is empty.", name, "Get it again."));
	const wide = utf16Of(bytes);
	if (wide !== undefined) {
		notices.push({ code: "text-encoding", message: "The table was read as UTF-16.", where: name });
		return new TextDecoder(wide).decode(bytes);
	}
	if (bytes.subarray(0, 65_536).includes(0)) {
		const fix = "Save the table as CSV, encoded in UTF-8.";
		throw new Trouble(issue("not-text", "The file is not text.", name, fix));
	}
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		const message = "The table is not UTF-8; it was read as Windows-1252 (Latin 1).";
		notices.push({ code: "text-encoding", message, where: name });
		return new TextDecoder("windows-1252").decode(bytes);
	}
}

function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
	const start = bytes.subarray(0, 1000 - (1000 % 2));
	let [even, odd] = [0, 0];
	start.forEach((byte, i) => {
		if (byte === 0) i % 2 === 0 ? even++ : odd++;
	});
	const half = start.length / 2;
	if (odd > 0.8 * half && even === 0) return "utf-16le";
	return even > 0.8 * half && odd === 0 ? "utf-16be" : undefined;
}
