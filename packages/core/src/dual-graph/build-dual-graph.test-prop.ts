import { validateDualGraph } from "@velvet/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildDualGraph } from "./build-dual-graph.ts";
import { type EdgeRecord, type Link, type LinkName, linkNames } from "./dual-graph.ts";

const units = 12;
const unit = fc.integer({ min: 0, max: units - 1 });
const kind = fc.constantFrom<LinkName>(...linkNames);
const borders = fc.array(
	fc.record<EdgeRecord>({ a: unit, b: unit, metres: fc.nat({ max: 500 }), kind: fc.constant("land") }),
);
const links = fc.array(fc.record<Link>({ a: unit, b: unit, kind, reason: fc.constant("ferry") }));

describe("a dual graph", () => {
	it("is sound whatever the order, loops and repeats it is built from", () => {
		fc.assert(
			fc.property(borders, links, (land, added) => {
				const touching = added.filter((link) => link.kind !== "land");
				expect(validateDualGraph(buildDualGraph(units, land, touching))).toEqual([]);
			}),
		);
	});

	it("does not depend on the order of its input", () => {
		fc.assert(
			fc.property(borders, (land) => {
				expect(buildDualGraph(units, [...land].reverse())).toEqual(buildDualGraph(units, land));
			}),
		);
	});

	it("drops self-loops and contacts without length, and keeps land beside a bridge as land", () => {
		const graph = buildDualGraph(
			3,
			[
				{ a: 0, b: 0, metres: 5, kind: "land" },
				{ a: 0, b: 1, metres: 0, kind: "land" },
				{ a: 2, b: 1, metres: 7, kind: "land" },
			],
			[{ a: 1, b: 2, kind: "bridge", reason: "a bridge beside the land border" }],
		);
		expect([...graph.edgeA]).toEqual([1]);
		expect([...graph.edgeKinds]).toEqual([0]);
		expect([...graph.edgeMetres]).toEqual([7]);
	});

	it("refuses an edge to a unit that is not there", () => {
		expect(() => buildDualGraph(2, [{ a: 0, b: 2, metres: 1, kind: "land" }])).toThrow(/leaves the 2 units/);
	});
});
