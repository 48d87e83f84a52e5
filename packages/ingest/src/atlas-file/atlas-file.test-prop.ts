import { Buffer } from "node:buffer";
import { VelvetError } from "@velvet/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import { smallAtlas } from "../testing/small-atlas.ts";
import { crc32 } from "./crc32.ts";
import { decodeAtlas } from "./decode-atlas.ts";
import { encodeAtlas } from "./encode-atlas.ts";
import { readSection, writeIntegers, writeNumbers } from "./sections.ts";

const bytes = encodeAtlas(smallAtlas());

it("numbers come back exactly, missing ones and signed zeros too", () => {
	const decimal = fc.tuple(fc.integer(), fc.integer({ min: 0, max: 6 })).map(([n, d]) => n / 10 ** d);
	const values = fc.oneof(fc.array(fc.double()), fc.array(fc.oneof(decimal, fc.constant(Number.NaN))));
	fc.assert(
		fc.property(values, (numbers) => {
			const written = writeNumbers("n", Float64Array.from(numbers));
			const read = readSection(written);
			expect([...read].every((value, i) => Object.is(value, numbers[i]))).toBe(true);
			expect(read.length).toBe(numbers.length);
		}),
	);
});

it("integers come back exactly in every encoding", () => {
	const encodings = fc.constantFrom("whole" as const, "signed" as const, "steps" as const);
	fc.assert(
		fc.property(encodings, fc.array(fc.integer({ min: -(2 ** 40), max: 2 ** 40 })), (encoding, integers) => {
			const values = encoding === "whole" ? integers.map(Math.abs) : integers;
			expect([...readSection(writeIntegers("i", encoding, values))]).toEqual(values);
		}),
	);
});

it("a damaged file is refused", () => {
	fc.assert(
		fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
			const damaged = bytes.slice();
			damaged[at] ^= flip;
			expect(decodeAtlas(damaged, "").ok).toBe(false);
		}),
		{ numRuns: 1000 },
	);
});

it("a file cut short, or with something behind it, is refused", () => {
	for (let length = 0; length < bytes.length; length++) {
		expect(decodeAtlas(bytes.subarray(0, length), "").ok).toBe(false);
	}
	expect(decodeAtlas(Uint8Array.of(...bytes, 0), "").ok).toBe(false);
});

it("a forged file, its checksum right, is refused or read, and never thrown at the caller", () => {
	const edits = fc.array(fc.tuple(fc.integer({ min: 12, max: bytes.length - 1 }), fc.nat(255)), {
		minLength: 1,
		maxLength: 4,
	});
	fc.assert(
		fc.property(edits, (changes) => {
			const forged = sealed(bytes, changes);
			decodeAtlas(forged, "", { outlines: "now" });
			const lazy = decodeAtlas(forged, "");
			if (!lazy.ok) return;
			try {
				lazy.value.outlines;
			} catch (error) {
				expect(error).toBeInstanceOf(VelvetError);
			}
		}),
		{ numRuns: 3000 },
	);
});

it("a forged header is refused or read", () => {
	const text = Buffer.from(bytes).subarray(16).toString("latin1");
	const tokens = [...text.matchAll(/"[a-zA-Z]+":|\d+/g)].filter((token) => token.index < 4000);
	fc.assert(
		fc.property(
			fc.constantFrom(...tokens),
			fc.constantFrom("null", "-1", "[]", "9e9", '{"a":1}', '""'),
			(token, word) => {
				const at = 16 + token.index + (token[0].endsWith(":") ? token[0].length : 0);
				const header = Buffer.from(bytes).readUInt32LE(12);
				const rest = Buffer.from(bytes);
				const forged = Buffer.concat([rest.subarray(0, at), Buffer.from(word), rest.subarray(at + 1)]);
				forged.writeUInt32LE(header + word.length - 1, 12);
				decodeAtlas(sealed(forged, []), "", { outlines: "now" });
			},
		),
		{ numRuns: 1000 },
	);
});

function sealed(file: Uint8Array, changes: readonly (readonly [number, number])[]): Uint8Array {
	const forged = Uint8Array.from(file);
	for (const [at, byte] of changes) forged[at] = byte;
	new DataView(forged.buffer).setUint32(8, crc32(forged.subarray(12)), true);
	return forged;
}
