import { createHash } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import type { Checked } from "@velvet/core";
import { type BuiltAtlas, buildAtlas } from "../build/build-atlas.ts";
import { filesOf } from "../build/files-of.ts";
import { checkAtlasSpec } from "../build/read-spec.ts";
import type { SourceFile } from "../files/source-file.ts";

export type Ring = readonly (readonly [number, number])[];

export function sourceFile(name: string, content: string | Uint8Array): SourceFile {
	const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
	return { name, bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** A square of a degree, its south-western corner given, clockwise. */
export function square(x: number, y: number, size = 1): Ring {
	return [
		[x, y],
		[x, y + size],
		[x + size, y + size],
		[x + size, y],
		[x, y],
	];
}

export function feature(id: unknown, rings: readonly Ring[], properties: object = {}): object {
	return { type: "Feature", id, properties, geometry: { type: "Polygon", coordinates: rings } };
}

export function collection(...features: readonly object[]): string {
	return JSON.stringify({ type: "FeatureCollection", features });
}

/** Four squares around a point: 01 and 02 in the south, 03 and 04 in the north. */
export function fourSquares(): string {
	return collection(
		feature("01", [square(10, 50)]),
		feature("02", [square(11, 50)]),
		feature("03", [square(10, 51)]),
		feature("04", [square(11, 51)]),
	);
}

export const goodTable = "id,name,a,b,people\n01,One,10,5,100\n02,Two,3,9,100\n03,Three,8,8,100\n04,Four,0,20,100\n";

/** The description of an atlas of `map.json` and `votes.csv`; `changes` are laid over it. */
export function spec(changes: object = {}): Record<string, unknown> {
	const column = (key: string, unit: string, from: object) => ({
		key,
		title: key,
		unit,
		year: 2020,
		source: "us",
		aggregation: "sum",
		...from,
	});
	return {
		velvetAtlas: 1,
		id: "squares",
		title: "Squares",
		version: "1",
		levels: { unit: "square", parent: "row" },
		units: { files: ["map.json"], name: "votes:name", parent: { prefix: 1 }, source: "us" },
		tables: { votes: { file: "votes.csv", id: "id" } },
		columns: [
			column("a", "votes", { from: "votes:a" }),
			column("b", "votes", { from: "votes:b" }),
			column("total", "votes", { sumOf: ["votes:a", "votes:b"] }),
			column("people", "people", { from: "votes:people" }),
		],
		votes: [
			{
				id: "v",
				title: "A vote",
				year: 2020,
				choices: [
					{ key: "a", name: "Ay", column: "a" },
					{ key: "b", name: "Bee", column: "b" },
				],
				total: "total",
				people: "people",
			},
		],
		sources: [{ key: "us", title: "Made up", publisher: "A test", licence: "CC0" }],
		...changes,
	};
}

/** Builds from contents by name; a document that is wrong gives its issues. */
export async function build(
	document: object,
	contents: { readonly [name: string]: string | Uint8Array },
): Promise<Checked<BuiltAtlas>> {
	const checked = checkAtlasSpec(document);
	if (!checked.ok) return checked;
	const files = filesOf(checked.value).filter((name) => Object.hasOwn(contents, name));
	return buildAtlas(
		checked.value,
		files.map((name) => sourceFile(name, contents[name])),
	);
}

export interface MadeEntry {
	readonly name: string;
	readonly content: string | Uint8Array;
	/** Sizes and bytes as a forger would write them. */
	readonly declaredSize?: number;
	readonly encrypted?: boolean;
}

/** A zip archive, deflated. */
export function zip(...entries: readonly MadeEntry[]): Uint8Array {
	const parts: Buffer[] = [];
	const directory: Buffer[] = [];
	let at = 0;
	for (const { name, content, declaredSize, encrypted } of entries) {
		const plain = Buffer.from(content as string);
		const packed = deflateRawSync(plain);
		const title = Buffer.from(name);
		const size = declaredSize ?? plain.length;
		const flags = encrypted ? 1 : 0;
		const local = Buffer.alloc(30);
		local.writeUInt32LE(0x04034b50, 0);
		local.writeUInt16LE(flags, 6);
		local.writeUInt16LE(8, 8);
		local.writeUInt32LE(packed.length, 18);
		local.writeUInt32LE(size, 22);
		local.writeUInt16LE(title.length, 26);
		const central = Buffer.alloc(46);
		central.writeUInt32LE(0x02014b50, 0);
		central.writeUInt16LE(flags, 8);
		central.writeUInt16LE(8, 10);
		central.writeUInt32LE(packed.length, 20);
		central.writeUInt32LE(size, 24);
		central.writeUInt16LE(title.length, 28);
		central.writeUInt32LE(at, 42);
		parts.push(local, title, packed);
		directory.push(central, title);
		at += 30 + title.length + packed.length;
	}
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(entries.length, 8);
	end.writeUInt16LE(entries.length, 10);
	end.writeUInt32LE(
		directory.reduce((sum, part) => sum + part.length, 0),
		12,
	);
	end.writeUInt32LE(at, 16);
	return Buffer.concat([...parts, ...directory, end]);
}

/** A `.shp` of polygons, one ring each. */
export function shp(rings: readonly Ring[]): Buffer {
	const records = rings.map((ring, i) => {
		const content = Buffer.alloc(48 + ring.length * 16);
		content.writeInt32LE(5, 0);
		const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
		[Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].forEach((value, k) => {
			content.writeDoubleLE(value, 4 + k * 8);
		});
		content.writeInt32LE(1, 36);
		content.writeInt32LE(ring.length, 40);
		ring.forEach(([x, y], k) => {
			content.writeDoubleLE(x, 48 + k * 16);
			content.writeDoubleLE(y, 56 + k * 16);
		});
		const head = Buffer.alloc(8);
		head.writeInt32BE(i + 1, 0);
		head.writeInt32BE(content.length / 2, 4);
		return Buffer.concat([head, content]);
	});
	const header = Buffer.alloc(100);
	header.writeInt32BE(9994, 0);
	header.writeInt32BE((100 + records.reduce((sum, record) => sum + record.length, 0)) / 2, 24);
	header.writeInt32LE(1000, 28);
	header.writeInt32LE(5, 32);
	return Buffer.concat([header, ...records]);
}

/** A `.dbf` of one text column, `ID`. */
export function dbf(ids: readonly string[], records = ids.length): Buffer {
	const header = Buffer.alloc(65);
	header[0] = 3;
	header.writeUInt32LE(records, 4);
	header.writeUInt16LE(65, 8);
	header.writeUInt16LE(11, 10);
	header.write("ID", 32);
	header.write("C", 43);
	header[48] = 10;
	header[64] = 13;
	return Buffer.concat([header, ...ids.map((id) => Buffer.from(` ${id.padEnd(10)}`)), Buffer.from([26])]);
}

export const wgs84 =
	'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';
export const utm32 =
	'PROJCS["WGS_1984_UTM_Zone_32N",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",9.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';
