/**
 * CRC-32 (ISO 3309, as in gzip and PNG): finds damage in transit, proves nothing about origin.
 *
 * Four bytes at a step, each through a table of its own (Kounavis and Berry 2005): an atlas of a large country has
 * tens of millions.
 */
export function crc32(bytes: Uint8Array): number {
	const [first, second, third, fourth] = tables;
	const even = bytes.length & ~3;
	let crc = -1;
	for (let i = 0; i < even; i += 4) {
		crc ^= bytes[i] | (bytes[i + 1] << 8) | (bytes[i + 2] << 16) | (bytes[i + 3] << 24);
		crc = fourth[crc & 255] ^ third[(crc >>> 8) & 255] ^ second[(crc >>> 16) & 255] ^ first[crc >>> 24];
	}
	for (let i = even; i < bytes.length; i++) crc = first[(crc ^ bytes[i]) & 255] ^ (crc >>> 8);
	return (crc ^ -1) >>> 0;
}

/** Table k says what a byte does to the sum when k more bytes follow it. */
const tables = makeTables();

function makeTables(): readonly Int32Array[] {
	const first = Int32Array.from({ length: 256 }, (_, n) => {
		let c = n;
		for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
		return c;
	});
	const all = [first];
	for (let k = 1; k < 4; k++) {
		const before = all[k - 1];
		all.push(before.map((c) => first[c & 255] ^ (c >>> 8)));
	}
	return all;
}
