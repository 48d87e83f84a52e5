import { canonicalJson, type Json } from "@velvet/core";
import { crc32 } from "./crc32.ts";
import { FormatError } from "./format-error.ts";
import type { Section } from "./sections.ts";

/**
 * The outside of an atlas file, little endian:
 *
 * | bytes | what |
 * | --- | --- |
 * | 0–3 | `VLVT` |
 * | 4–7 | format version |
 * | 8–11 | CRC-32 of everything from byte 12 on |
 * | 12–15 | length of the header in bytes |
 * | 16– | header, canonical JSON in UTF-8, with the list of sections; then the sections, end to end |
 */
export const formatVersion = 1;
const magic = [0x56, 0x4c, 0x56, 0x54];
const fixed = 16;

export function sealEnvelope(header: { readonly [key: string]: Json }, sections: readonly Section[]): Uint8Array {
	const list = sections.map(({ name, encoding, count, bytes }) => ({ name, encoding, count, bytes: bytes.length }));
	const head = new TextEncoder().encode(canonicalJson({ ...header, sections: list }));
	const total = sections.reduce((sum, section) => sum + section.bytes.length, fixed + head.length);
	const file = new Uint8Array(total);
	const view = new DataView(file.buffer);
	file.set(magic);
	view.setUint32(4, formatVersion, true);
	view.setUint32(12, head.length, true);
	file.set(head, fixed);
	let at = fixed + head.length;
	for (const { bytes } of sections) {
		file.set(bytes, at);
		at += bytes.length;
	}
	view.setUint32(8, crc32(file.subarray(12)), true);
	return file;
}

/** @throws FormatError, its `message` a sentence for the reader. */
export function openEnvelope(file: Uint8Array): { header: unknown; sections: ReadonlyMap<string, Section> } {
	if (file.length < 4 || magic.some((byte, i) => file[i] !== byte))
		throw new FormatError("it does not begin with VLVT");
	if (file.length < fixed) throw new FormatError("it ends before its header");
	const view = new DataView(file.buffer, file.byteOffset, file.length);
	const version = view.getUint32(4, true);
	if (version !== formatVersion) throw new FormatError(`Got v${version} data when expected v${formatVersion}`);
	if (view.getUint32(8, true) !== crc32(file.subarray(12))) throw new FormatError("it is cut short or damaged");
	const end = fixed + view.getUint32(12, true);
	if (end > file.length) throw new FormatError("its header is longer than the file");
	const header = parseHeader(file.subarray(fixed, end));
	return { header, sections: layOut(header.sections, file, end) };
}

function parseHeader(bytes: Uint8Array): { readonly sections?: unknown } {
	try {
		const header: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
		if (typeof header === "object" && header !== null) return header;
	} catch {
		// Said once, below.
	}
	throw new FormatError("its header is not JSON");
}

function layOut(list: unknown, file: Uint8Array, start: number): ReadonlyMap<string, Section> {
	if (!Array.isArray(list)) throw new FormatError("it lists no sections");
	const sections = new Map<string, Section>();
	let at = start;
	for (const { name, encoding, count, bytes } of list.map(Object)) {
		if (!isCount(count) || !isCount(bytes) || at + bytes > file.length)
			throw new FormatError("a section leaves the file");
		sections.set(String(name), {
			name: String(name),
			encoding: String(encoding),
			count,
			bytes: file.subarray(at, at + bytes),
		});
		at += bytes;
	}
	if (at !== file.length) throw new FormatError("its sections do not fill the file");
	return sections;
}

function isCount(value: unknown): value is number {
	return Number.isSafeInteger(value) && (value as number) >= 0;
}
