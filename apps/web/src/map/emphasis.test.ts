import { expect, it } from "vitest";
import { emphasise } from "./emphasis.ts";
import { pickPoint } from "./point-marks.ts";
import { squares } from "./squares.test-fixture.ts";

it("a set of units is outlined as one", () => {
	const { outlines } = squares(3, 3);
	// A square has four sides; two beside each other six, not eight; all nine the twelve around them.
	expect(emphasise(outlines, [4]).arcs).toHaveLength(4);
	expect(emphasise(outlines, [4, 5]).arcs).toHaveLength(6);
	expect(emphasise(outlines, [0, 1, 2, 3, 4, 5, 6, 7, 8]).arcs).toHaveLength(12);
	expect(emphasise(outlines, []).arcs).toEqual([]);
});

it("the nearest mark within reach is found", () => {
	const point = (x: number, y: number) => ({ x, y, name: "", kind: "" });
	const camera = { scale: 2, x: 100, y: 0 };
	const points = [point(0, 0), point(3, 0), point(50, 50)];
	expect(pickPoint(points, camera, { x: 105, y: 1 })).toBe(1);
	expect(pickPoint(points, camera, { x: 101, y: 0 })).toBe(0);
	expect(pickPoint(points, camera, { x: 150, y: 20 })).toBeNull();
});
