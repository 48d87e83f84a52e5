import type { Atlas, Json } from "@velvet/core";
import { describe, expect, it } from "vitest";
import { smallAtlas } from "../testing/small-atlas.ts";
import { decodeAtlas } from "./decode-atlas.ts";
import { encodeAtlas } from "./encode-atlas.ts";
import { openEnvelope, sealEnvelope } from "./envelope.ts";

const bytes = encodeAtlas(smallAtlas());

describe("an atlas file", () => {
	it("gives back every figure, name and line", () => {
		const atlas = decoded(bytes);
		const wanted = { ...smallAtlas(), hash: "sha256:x" };
		for (const key of Object.keys(wanted) as (keyof Atlas)[]) expect(atlas[key], key).toEqual(wanted[key]);
		expect(Object.is(atlas.columns.get("odd")?.values[3], -0)).toBe(true);
	});

	it("is the same bytes when written again", () => {
		expect(encodeAtlas(decoded(bytes))).toEqual(bytes);
	});

	it("unpacks outlines once, when they are read", () => {
		const atlas = decoded(bytes);
		expect(atlas.outlines).toBe(atlas.outlines);
	});

	it("refuses what is no atlas", () => {
		for (const other of [new Uint8Array(), new TextEncoder().encode("id,polity\n01001,A\n"), bytes.slice(0, 10)]) {
			expect(decodeAtlas(other, "")).toMatchObject({ ok: false, issues: [{ code: "not-an-atlas" }] });
		}
	});

	it("refuses another version by number", () => {
		const newer = bytes.slice();
		newer[4] = 3;
		const refused = decodeAtlas(newer, "");
		expect(refused).toMatchObject({ ok: false, issues: [{ code: "atlas-version" }] });
		expect(!refused.ok && refused.issues[0].message).toContain("Got v3 data when expected v1");
	});

	it.each([
		["votes below none", "a", -1],
		["parts of votes", "a", 0.5],
		["endless votes", "a", Infinity],
		["endless people", "people", Infinity],
		["rates that no sum can hold", "odd", 1e300],
	])("refuses %s", (_, key, value) => {
		const atlas = smallAtlas();
		const column = atlas.columns.get(key)!;
		const columns = new Map(atlas.columns).set(key, { ...column, values: column.values.with(0, value) });
		expect(decodeAtlas(encodeAtlas({ ...atlas, columns }), "").ok).toBe(false);
	});

	it("refuses a parent below the first, and borders and perimeters that are no lengths", () => {
		const { sections, header } = openEnvelope(bytes);
		const forged = (name: string, values: readonly number[]) =>
			sealEnvelope(
				header as { [key: string]: Json },
				[...sections.values()].map((each) =>
					each.name === name ? { ...each, ...doubles(values), encoding: "double", count: values.length } : each,
				),
			);
		expect(decodeAtlas(forged("parentOf", [0, 0, 1, 1]), "").ok).toBe(true);
		expect(decodeAtlas(forged("parentOf", [-1, 0, 1, 1]), "").ok).toBe(false);
		expect(decodeAtlas(forged("parentOf", [0.5, 0, 1, 1]), "").ok).toBe(false);
		expect(decodeAtlas(forged("perimeters", [Infinity, 1, 1, 1]), "").ok).toBe(false);
		expect(decodeAtlas(forged("edgeMetres", [Infinity, 96, 1, 0]), "").ok).toBe(false);
	});

	it("refuses a section that promises more numbers than it has bytes", () => {
		const liar = sealEnvelope({ atlas: {} }, [
			{ name: "parentOf", encoding: "whole", count: 2 ** 40, bytes: new Uint8Array(1) },
		]);
		expect(decodeAtlas(liar, "").ok).toBe(false);
	});
});

function decoded(file: Uint8Array): Atlas {
	const result = decodeAtlas(file, "sha256:x");
	if (!result.ok) throw new Error(result.issues[0].message);
	return result.value;
}

function doubles(values: readonly number[]): { bytes: Uint8Array } {
	const bytes = new Uint8Array(values.length * 8);
	const view = new DataView(bytes.buffer);
	values.forEach((value, i) => {
		view.setFloat64(i * 8, value, true);
	});
	return { bytes };
}
