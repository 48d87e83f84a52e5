import { describe, expect, it } from "vitest";
import {
	CHANCE_BOUNDS,
	CHANCE_STEPS,
	chanceCode,
	chanceStepOf,
	hatchOf,
	leadStep,
	leftBehind,
	paintCode,
	paintCodes,
	slotOf,
	strengthOf,
	UNASSIGNED_SLOT,
} from "./shading.ts";
import { squares } from "./squares.test-fixture.ts";

describe("strength of a fill", () => {
	it("is least where nobody voted", () => {
		expect(leadStep(0, 0)).toBe(0);
	});

	it("steps at leads of 10, 25 and 50 percent, whoever leads", () => {
		expect([5499, 5500, 6249, 6250, 7499, 7500].map((a) => leadStep(a, 10_000 - a))).toEqual([0, 1, 1, 2, 2, 3]);
		expect(leadStep(2500, 7500)).toBe(leadStep(7500, 2500));
	});
});

describe("hatch", () => {
	it("marks the majority of the other camp, and mirrors", () => {
		expect(leftBehind(0, 1, 2)).toBe(true);
		expect(leftBehind(1, 2, 1)).toBe(true);
		expect(leftBehind(0, 2, 1)).toBe(false);
		expect(leftBehind(0, 1, 1)).toBe(false);
		expect(leftBehind(2, 1, 9)).toBe(false);
	});

	it("never stands on fills 2 and 3, yet keeps its own weight", () => {
		for (const strength of [0, 1, 2, 3] as const) {
			const code = paintCode(0, strength, 4);
			expect(strengthOf(code)).toBeLessThanOrEqual(1);
			expect(hatchOf(code)).toBe(4);
			expect(strengthOf(paintCode(0, strength, 0))).toBe(strength);
		}
	});

	it("is as heavy as voters are dense, also when shaded by lead", () => {
		const assignment = new Uint16Array(4);
		const votes = { votesA: Float64Array.of(1, 1, 1, 1), votesB: Float64Array.of(9, 9, 9, 9) };
		// 1, 10, 100 and 1,000 voters a km²: the steps of this map lie at 10, 1,000 and 2,000.
		const landKm2 = Float64Array.of(10, 1, 0.1, 0.01);
		const scene = { ...squares(4, 1), ...votes, landKm2, assignment };
		expect([...paintCodes({ ...scene, shade: "lead" })].map(hatchOf)).toEqual([1, 2, 2, 3]);
		expect(hatchOf(paintCodes({ ...scene, shade: "dots" })[0])).toBe(0);
	});
});

it("paints unassigned units as such", () => {
	const scene = { ...squares(2, 1), assignment: Uint16Array.of(0, 0xffff) };
	expect(slotOf(paintCodes(scene)[1])).toBe(UNASSIGNED_SLOT);
});

it("paints chances in greys of their own, alike for yes and no, and nobody's land plain", () => {
	const step = (chance: number) => chanceStepOf(chanceCode(chance));
	expect([0, 0.009, 0.01, 0.4, 0.5, 0.98, 1].map(step)).toEqual([0, 0, 1, 4, 5, 8, 9]);
	expect(step(Number.NaN)).toBe(CHANCE_STEPS);
	for (const bound of CHANCE_BOUNDS)
		expect(CHANCE_BOUNDS.some((other) => Math.abs(other + bound - 1) < 1e-12)).toBe(true);
	// No code of a nation is one of a chance, and none of a chance has a nation's slot.
	for (let slot = 0; slot < 4; slot++) expect(chanceStepOf(paintCode(slot, 3, 0))).toBeNull();
	for (const chance of [0, 0.5, 1, Number.NaN]) expect(slotOf(chanceCode(chance))).toBeGreaterThan(3);
});
