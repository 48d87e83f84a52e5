import { issue } from "@velvet/core";
import { Trouble } from "../files/trouble.ts";

/**
 * Walks the records of a `.shp` before a library reads them: it trusts lengths, stops silently at a record that is cut
 * off, and goes round for ever on a negative one. (ESRI Shapefile Technical Description, 1998.)
 *
 * @returns the number of records.
 * @throws Trouble
 */
export function countShapes(shp: Uint8Array, where: string): number {
	const view = new DataView(shp.buffer, shp.byteOffset, shp.length);
	if (shp.length < 100 || view.getInt32(0) !== 9994) throw new Trouble(broken(where));
	const kind = view.getInt32(32, true);
	if (![0, 5, 15, 25].includes(kind)) {
		const what = "The shapefile has points or lines, not areas.";
		throw new Trouble(issue("not-geometry", what, where, "Give the layer with the polygons of the units."));
	}
	const end = view.getInt32(24) * 2;
	if (end > shp.length) throw new Trouble(broken(where));
	let count = 0;
	for (let at = 100; at < end; count++) {
		if (at + 8 > end) throw new Trouble(broken(where));
		const length = view.getInt32(at + 4) * 2;
		if (length < 4 || at + 8 + length > end) throw new Trouble(broken(where));
		const type = view.getInt32(at + 8, true);
		if (type !== 0) {
			const parts = length >= 44 ? view.getInt32(at + 44, true) : -1;
			const points = length >= 44 ? view.getInt32(at + 48, true) : -1;
			if (type !== kind || parts < 0 || points < 0 || 44 + parts * 4 + points * 16 > length) {
				throw new Trouble(broken(where));
			}
			for (let part = 0, before = 0; part < parts; part++) {
				const start = view.getInt32(at + 52 + part * 4, true);
				if (start < before || start > points) throw new Trouble(broken(where));
				before = start;
			}
		}
		at += 8 + length;
	}
	return count;
}

/** Checks that a `.dbf` holds the records that it promises (dBASE III), and gives their number. */
export function countRecords(dbf: Uint8Array, where: string): number {
	const view = new DataView(dbf.buffer, dbf.byteOffset, dbf.length);
	if (dbf.length < 33) throw new Trouble(broken(where));
	const [records, header, size] = [view.getUint32(4, true), view.getUint16(8, true), view.getUint16(10, true)];
	if (header < 33 || size < 1 || header + records * size > dbf.length + 1) throw new Trouble(broken(where));
	return records;
}

export function broken(where: string) {
	return issue(
		"damaged-shapefile",
		"The shapefile is cut short or damaged.",
		where,
		"Get it again, and compare its size.",
	);
}
