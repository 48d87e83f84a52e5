import { expect, it } from "vitest";
import { movedUnitAt } from "./draw-difference.ts";
import { geometryOf } from "./geometry.ts";
import { smallPatches } from "./small-patches.ts";
import { squares } from "./squares.test-fixture.ts";

// Six columns, four rows, of ten frame units each; unit = 6 × row + column.
const { outlines } = squares(6, 4);
const ways = (entries: readonly (readonly [number, number])[]) => {
	const wayOf = new Int16Array(24).fill(-1);
	for (const [unit, way] of entries) wayOf[unit] = way;
	return wayOf;
};

it("takes land that hangs together and goes one way as one patch", () => {
	// A block of 2 × 2 goes one way, one of 1 × 2 beside it another; a lone square touches the block at a corner.
	const wayOf = ways([
		[0, 0],
		[1, 0],
		[6, 0],
		[7, 0],
		[2, 1],
		[3, 1],
		[14, 0],
	]);
	const patches = (least: number) =>
		smallPatches(geometryOf(outlines), wayOf, least)
			.map(({ way, units }) => [way, [...units].sort((p, q) => p - q)])
			.sort();
	expect(patches(10)).toEqual([]);
	expect(patches(15)).toEqual([
		[0, [14]],
		[1, [2, 3]],
	]);
	expect(patches(25)).toEqual([
		[0, [0, 1, 6, 7]],
		[0, [14]],
		[1, [2, 3]],
	]);
	expect(smallPatches(geometryOf(outlines), wayOf, 25).every(({ units, middle }) => units.includes(middle))).toBe(true);
});

it("finds the moved unit near a point, and none elsewhere", () => {
	// 372 × 252 less insets of 6 on each side: six pixels a frame unit.
	const scene = { outlines, ways: [{ from: 0, to: 1, units: [0, 9] }], unknown: [] };
	const at = (x: number, y: number) => movedUnitAt(scene, { width: 372, height: 252 }, { x, y });
	expect(at(6 + 30, 6 + 30)).toBe(0);
	expect(at(6 + 210 + 20, 6 + 90)).toBe(9);
	expect(at(6 + 330, 6 + 210)).toBeNull();
});
