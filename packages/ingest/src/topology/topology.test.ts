import { OUTSIDE } from "@velvet/core";
import { describe, expect, it } from "vitest";
import { buildArcSides } from "./arc-sides.ts";
import { haversineMetres, measureArcs, measureBorders, measurePerimeters } from "./measure.ts";
import { measureAreas } from "./measure-areas.ts";
import { parseTopology } from "./parse-topology.ts";
import { stitchRings } from "./stitch-rings.ts";

/**
 * Three squares of one degree north of the equator in a row: west, middle, east. The line between west and middle has a
 * sliver: a step that the middle walks to and fro. Middle and a fourth, beyond the corner, touch in a point alone.
 */
const topology = parseTopology(
	JSON.stringify({
		type: "Topology",
		transform: { scale: [1, 1], translate: [0, 0] },
		objects: {
			squares: {
				type: "GeometryCollection",
				geometries: [
					{ type: "Polygon", id: "west", properties: { name: "West" }, arcs: [[0, 1]] },
					{ type: "Polygon", id: "middle", properties: { name: "Middle" }, arcs: [[2, 3, 4, ~0, 6, ~6]] },
					{ type: "Polygon", id: "east", properties: { name: "East" }, arcs: [[5, ~3]] },
					{ type: "MultiPolygon", id: "corner", properties: {}, arcs: [[[7]]] },
				],
			},
		},
		arcs: [
			[
				[1, 1],
				[0, -1],
			], // west | middle, southwards: west is on the right
			[
				[1, 0],
				[-1, 0],
				[0, 1],
				[1, 0],
			], // around the west
			[
				[1, 1],
				[1, 0],
			], // north of the middle
			[
				[2, 1],
				[0, -1],
			], // middle | east
			[
				[2, 0],
				[-1, 0],
			], // south of the middle
			[
				[2, 1],
				[1, 0],
				[0, -1],
				[-1, 0],
			], // around the east
			[
				[1, 1],
				[0, 1],
			], // sliver
			[
				[2, 1],
				[-1, 1],
				[1, 0],
				[0, -1],
			], // corner: a triangle above the north line
		],
	}),
	"squares",
);
const all = [0, 1, 2, 3];

describe("a topology of squares", () => {
	it("knows the unit on each side of each arc, and cancels slivers", () => {
		const { left, right } = buildArcSides(topology, all);
		expect([...right]).toEqual([0, 0, 1, 1, 1, 2, OUTSIDE, 3]);
		expect([...left]).toEqual([1, OUTSIDE, OUTSIDE, 2, OUTSIDE, OUTSIDE, OUTSIDE, OUTSIDE]);
	});

	it("dissolves the line inside a merged unit and leaves out what is outside", () => {
		const { left, right } = buildArcSides(topology, [0, 0, 1, OUTSIDE]);
		expect([left[0], right[0]]).toEqual([OUTSIDE, OUTSIDE]);
		expect([left[3], right[3]]).toEqual([1, 0]);
		expect([left[7], right[7]]).toEqual([OUTSIDE, OUTSIDE]);
	});

	it("measures borders along shared lines, never in a point", () => {
		const sides = buildArcSides(topology, all);
		const borders = measureBorders(sides, measureArcs(topology));
		expect(borders).toEqual([
			{ a: 0, b: 1, metres: 111_195, kind: "land" },
			{ a: 1, b: 2, metres: 111_195, kind: "land" },
		]);
		const perimeters = measurePerimeters(sides, measureArcs(topology), 4);
		expect(perimeters[0]).toBe(Math.round(111_195.08 * 3 + 111_178.15));
	});

	it("measures areas on the sphere", () => {
		const areas = measureAreas(topology, buildArcSides(topology, all), 4);
		// R² Δλ (sin 1° − sin 0°)
		expect(areas[0]).toBeCloseTo(6371.0088 ** 2 * (Math.PI / 180) * Math.sin(Math.PI / 180), 3);
		expect(areas[1]).toBeCloseTo(areas[0], 6);
	});
});

it("distances are those of the sphere", () => {
	expect(haversineMetres(0, 0, 0, 90)).toBeCloseTo((Math.PI / 2) * 6_371_008.8, 3);
	expect(haversineMetres(-179.9, 52, 179.9, 52)).toBeLessThan(14_000);
	expect(haversineMetres(5, 5, 5, 5)).toBe(0);
});

it("rings close where a unit touches itself in a point", () => {
	const arc = (from: string, to: string) => ({ from, to, left: OUTSIDE, right: 0 });
	const rings = stitchRings([arc("p", "a"), arc("a", "p"), arc("p", "b"), arc("b", "p")], 1);
	expect([...rings.ringsOf]).toEqual([0, 2]);
	expect([...rings.ringOffsets]).toEqual([0, 2, 4]);
	expect([...rings.ringArcs]).toEqual([0, 1, 2, 3]);
});
