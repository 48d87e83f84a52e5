import { describe, expect, it } from "vitest";
import { type LabelWish, overlap, placeLabel, WATER } from "./place-labels.ts";

const stage = { x0: 0, y0: 0, x1: 400, y1: 300 };
/** Piece 1 is a square in the middle, piece 2 all land to the right of it, the rest is water. */
const ground = (x: number, y: number) =>
	x > 150 && x < 250 && y > 100 && y < 200 ? 1 : x >= 250 && y > 50 && y < 250 ? 2 : WATER;
const wish: LabelWish = {
	key: "piece",
	own: 1,
	width: 60,
	height: 28,
	beside: { width: 80, height: 14 },
	besideCost: 0.22,
	pole: { x: 200, y: 150 },
	clearance: 50,
	handicap: 0,
};

describe("placing a label", () => {
	it("puts it inside its piece when it fits", () => {
		const place = placeLabel(wish, ground, stage, []);
		expect(place?.inside).toBe(true);
		expect(place?.centre).toEqual({ x: 200, y: 150 });
	});

	it("keeps it where it was when that is nearly as good", () => {
		expect(placeLabel({ ...wish, before: { x: 195, y: 155 } }, ground, stage, [])?.centre).toEqual({ x: 195, y: 155 });
	});

	it("puts it beside, over water, when the piece is too small, with a leader when it stands off", () => {
		const small = { ...wish, own: 3, clearance: 4, pole: { x: 200, y: 150 } };
		const island = (x: number, y: number) => (Math.hypot(x - 200, y - 150) < 4 ? 3 : x > 200 ? 2 : WATER);
		const place = placeLabel(small, island, stage, []);
		expect(place?.inside).toBe(false);
		expect(place?.box.x1).toBeLessThanOrEqual(202);
		const near = { x0: 90, y0: 100, x1: 199, y1: 200 };
		const farther = placeLabel(small, island, stage, [near]);
		expect(farther).not.toBeNull();
		expect(overlap(farther?.box ?? near, near)).toBe(false);
	});

	it("drops it when all is taken, and never leaves the stage", () => {
		expect(placeLabel(wish, ground, stage, [stage])).toBeNull();
		const corner = placeLabel({ ...wish, pole: { x: 4, y: 4 }, clearance: 2 }, () => WATER, stage, []);
		expect(corner?.box.x0).toBeGreaterThanOrEqual(0);
		expect(corner?.box.y0).toBeGreaterThanOrEqual(0);
	});
});
