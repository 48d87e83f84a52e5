import { describe, expect, it } from "vitest";
import { countCutLines, findBorderArcs, unitsUnderBand } from "./border-arcs.ts";
import { geometryOf } from "./geometry.ts";
import { findMapPieces } from "./map-pieces.ts";
import { contains, pickUnit } from "./picking.ts";
import { squares } from "./squares.test-fixture.ts";
import { rasteriseUnits, unitAt } from "./unit-raster.ts";

const scene = squares(4, 3);
const geometry = geometryOf(scene.outlines);

describe("geometry", () => {
	it("measures boxes, middles and what home shows, once for each outlines", () => {
		expect([...geometry.boxes.subarray(20, 24)]).toEqual([10, 10, 20, 20]);
		expect([geometry.centres[10], geometry.centres[11]]).toEqual([15, 15]);
		expect(geometry.extent).toEqual({ x0: 0, y0: 0, x1: 40, y1: 30 });
		expect(geometryOf(scene.outlines)).toBe(geometry);
	});
});

describe("picking", () => {
	it("finds the unit under a point, and the nearest within reach of open water", () => {
		expect(pickUnit(geometry, 15, 15, 1)).toBe(5);
		expect(pickUnit(geometry, -3, 5, 4)).toBe(0);
		expect(pickUnit(geometry, -3, 5, 2)).toBeNull();
		expect(contains(geometry, 5, 25, 15)).toBe(false);
	});

	it("agrees with the raster of units", () => {
		const raster = rasteriseUnits(geometry, { scale: 2, x: 3, y: 5 }, 100, 80, 1);
		for (let x = -2; x < 42; x += 1.37) {
			for (let y = -2; y < 32; y += 1.19) {
				const nearLine = [x, y].some((v) => Math.abs(v / 10 - Math.round(v / 10)) < 0.06);
				if (!nearLine) expect(unitAt(raster, x * 2 + 3, y * 2 + 5)).toBe(pickUnit(geometry, x, y, 0) ?? -1);
			}
		}
	});
});

describe("the border", () => {
	// Column 0 and 1 stay, columns 2 and 3 leave.
	const assignment = Uint16Array.from(scene.assignment, (_, u) => (u % 4 < 2 ? 0 : 1));

	it("is the arcs between two polities, as many as cut lines", () => {
		const { border, open } = findBorderArcs(scene.outlines, assignment);
		expect(border.length).toBe(3);
		expect(open.length).toBe(0);
		expect(countCutLines(scene.graph, assignment)).toBe(3);
	});

	it("has no seam towards unassigned land, which has an outline instead", () => {
		const unassigned = assignment.map((polity) => (polity === 1 ? 0xffff : polity));
		const { border, open } = findBorderArcs(scene.outlines, unassigned);
		expect(border.length).toBe(0);
		expect(open.length).toBe(3 + 2 + 2 + 3);
		expect(countCutLines(scene.graph, unassigned)).toBe(0);
	});

	it("covers units behind narrow ones when the band is broad", () => {
		const { border } = findBorderArcs(scene.outlines, assignment);
		const under = (band: number) =>
			unitsUnderBand(scene.outlines, scene.graph, geometry.boxes, assignment, border, band).length;
		expect(under(1)).toBe(6);
		expect(under(8)).toBe(12);
	});
});

describe("pieces", () => {
	it("are named by whole parents, or by their seat when few, with the pole inside", () => {
		const people = new Float64Array(12).fill(1);
		people[11] = 2;
		const assignment = Uint16Array.of(1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 1, 1);
		const { list } = findMapPieces(geometry, { ...scene, people, assignment });
		expect(list.map((piece) => piece.name)).toEqual(["Unit 4", "R0", "Unit 11"]);
		expect(list[1].pole.y).toBeCloseTo(5, 0);
		expect(list[1].clearance).toBeCloseTo(5, 0);
	});

	it("leave out those with few people, but always find some of each polity", () => {
		const assignment = new Uint16Array(12);
		assignment[11] = 1;
		const { list } = findMapPieces(geometry, { ...scene, assignment });
		expect(list.map((piece) => piece.polity)).toEqual([0, 1]);
	});
});
