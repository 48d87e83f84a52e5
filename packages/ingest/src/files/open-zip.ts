import { issue } from "@velvet/core";
import { damaged, inflate, mostUnpacked, tooLarge } from "./inflate.ts";
import { Trouble } from "./trouble.ts";

/** One file of a zip archive, still packed. */
export interface ZipEntry {
	readonly name: string;
	/** Unpacked size as the archive says. */
	readonly size: number;
	/** @throws Trouble when the bytes are damaged, or more than the archive said. */
	readonly read: () => Promise<Uint8Array>;
}

const mostEntries = 10_000;

/**
 * Lists a zip archive by its central directory (PKWARE APPNOTE 6.3.10, §4.3). Sizes are bounded as declared, all
 * together, before anything is unpacked; and as unpacked, entry by entry, against what was declared.
 *
 * @throws Trouble
 */
export function openZip(bytes: Uint8Array, name: string): readonly ZipEntry[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const end = findEnd(view);
	if (end < 0) throw new Trouble(damaged(name));
	const count = view.getUint16(end + 10, true);
	if (count > mostEntries) throw new Trouble(tooLarge(name, mostUnpacked));
	const entries: ZipEntry[] = [];
	let at = view.getUint32(end + 16, true);
	let declared = 0;
	for (let i = 0; i < count; i++) {
		if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new Trouble(damaged(name));
		const place: Place = {
			flags: view.getUint16(at + 8, true),
			method: view.getUint16(at + 10, true),
			packed: view.getUint32(at + 20, true),
			size: view.getUint32(at + 24, true),
			header: view.getUint32(at + 42, true),
		};
		const nameEnd = at + 46 + view.getUint16(at + 28, true);
		const inside = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
		at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
		declared += place.size;
		if (declared > mostUnpacked) throw new Trouble(tooLarge(name, mostUnpacked));
		if (inside.endsWith("/") || inside.startsWith("__MACOSX/")) continue;
		entries.push({ name: inside, size: place.size, read: () => readEntry(bytes, place, `${name}: ${inside}`) });
	}
	return entries;
}

interface Place {
	readonly flags: number;
	readonly method: number;
	readonly packed: number;
	readonly size: number;
	readonly header: number;
}

async function readEntry(bytes: Uint8Array, place: Place, where: string): Promise<Uint8Array> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const { header, packed, method } = place;
	if ((place.flags & 1) !== 0) {
		throw new Trouble(issue("damaged-archive", "The archive is encrypted.", where, "Pack it without a password."));
	}
	if (header + 30 > bytes.length || view.getUint32(header, true) !== 0x04034b50) throw new Trouble(damaged(where));
	const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
	if (start + packed > bytes.length) throw new Trouble(damaged(where));
	const content = bytes.subarray(start, start + packed);
	if (method !== 0 && method !== 8) {
		throw new Trouble(
			issue("damaged-archive", "The archive is packed in an unusual way.", where, "Pack it again as a plain zip."),
		);
	}
	// A byte more than declared is enough to know that the archive lies.
	const whole = method === 0 ? content : await inflate(content, "deflate-raw", where, place.size);
	if (whole.length !== place.size) throw new Trouble(damaged(where));
	return whole;
}

/** Place of the end-of-directory record; its comment has at most 64 KiB. */
function findEnd(view: DataView): number {
	for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 0xffff; at--) {
		if (view.getUint32(at, true) === 0x06054b50) return at;
	}
	return -1;
}
