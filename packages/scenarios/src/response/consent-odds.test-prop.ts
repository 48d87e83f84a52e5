import { seedRng } from "@velvet/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AssumptionSets } from "./assumption-sets.ts";
import { preferenceOfCentre } from "./centre-preference.ts";
import { consentDials, consentShift, drawCommitment, drawShifts, shiftChance } from "./consent-odds.ts";
import { usualResponse } from "./response-spec.ts";

const middle = { now: 0.8, later: 0.2, transfer: 0.1, cost: 0.1, relief: 2, claimants: 0.5, stakes: 0.6 };
const sets = () => new AssumptionSets(seedRng("test").fork("response"), 400);
const share = fc.integer({ min: 0, max: 100 }).map((k) => k / 100);
const values = fc.record(
	Object.fromEntries(
		Object.entries(consentDials).map(([key, { low, high }]) => [key, share.map((part) => low + part * (high - low))]),
	) as { [key in keyof typeof consentDials]: fc.Arbitrary<number> },
);

describe("what moves consent", () => {
	it("is nothing at the usual settings", () => {
		expect(consentShift(middle, usualResponse)).toBe(0);
		expect(drawShifts(sets(), usualResponse).ends).toEqual({ low: 0, high: 0 });
		expect(shiftChance(0.3, 0)).toBe(0.3);
	});

	it("is a guarantee by the gap that it narrows: worked by hand", () => {
		// The gap (0.8 − 0.2) · 1 − 0.1 − 0.1 = 0.4; half of it guaranteed, 0.3 − 0.2 = 0.1: narrowed by 0.3.
		expect(consentShift(middle, { ...usualResponse, guarantee: 0.5 })).toBeCloseTo(2 * 0.3, 12);
		// Beyond the least guarantee, 1 − 0.2 / 0.6, there is no gap left to narrow.
		expect(consentShift(middle, { ...usualResponse, guarantee: 0.9 })).toBeCloseTo(2 * 0.4, 12);
		// Where what can be handed over is enough, a guarantee changes nothing.
		expect(consentShift({ ...middle, transfer: 0.6 }, { ...usualResponse, guarantee: 1 })).toBe(0);
	});

	it("is later claimants by the logarithm of one more than they are, and stakes in a straight line", () => {
		expect(consentShift(middle, { ...usualResponse, claimants: 3 })).toBeCloseTo(-0.5 * Math.log(2), 12);
		expect(consentShift(middle, { ...usualResponse, stakes: 2 })).toBeCloseTo(-0.6, 12);
	});

	it("rises with a guarantee, falls with claimants, and lies between its ends", () => {
		fc.assert(
			fc.property(values, share, fc.integer({ min: 0, max: 20 }), (each, guarantee, claimants) => {
				const settings = { ...usualResponse, guarantee, claimants };
				const shift = consentShift(each, settings);
				expect(consentShift(each, { ...settings, guarantee: 1 })).toBeGreaterThanOrEqual(shift - 1e-12);
				expect(consentShift(each, { ...settings, claimants: claimants + 1 })).toBeLessThanOrEqual(shift);
			}),
		);
		const { values: drawn, ends } = drawShifts(sets(), { ...usualResponse, guarantee: 0.6, claimants: 4, stakes: 1.5 });
		expect(Math.min(...drawn)).toBeGreaterThanOrEqual(ends.low);
		expect(Math.max(...drawn)).toBeLessThanOrEqual(ends.high);
	});
});

describe("sets of assumptions", () => {
	it("are the same by name whatever is drawn beside them, and the first ones however many", () => {
		const few = new AssumptionSets(seedRng("test"), 5);
		const many = new AssumptionSets(seedRng("test"), 50);
		many.between("appeal", { low: 0, high: 1 });
		const range = { low: 2, high: 4 };
		expect([...many.between("petition", range).slice(0, 5)]).toEqual([...few.between("petition", range)]);
		expect([...many.between("petition", range)].every((value) => value >= 2 && value < 4)).toBe(true);
		expect(many.between("petition", range)).not.toEqual(many.between("vote", range));
	});

	it("keep more promises with a guarantee, all with a full one", () => {
		const failing = (guarantee: number) =>
			drawCommitment(sets(), { ...usualResponse, guarantee }).guaranteed.filter((gap) => gap > 0).length;
		const counts = [0, 0.3, 0.6, 1].map(failing);
		expect(counts).toEqual([...counts].sort((p, q) => q - p));
		expect(counts[0]).toBeGreaterThan(counts[2]);
		expect(counts[3]).toBe(0);
	});

	it("have a centre that refuses more often the more claimants may follow", () => {
		const refuses = [0, 1, 3, 10, 50].map(
			(claimants) => preferenceOfCentre(sets(), { ...usualResponse, claimants }).refuses,
		);
		expect(refuses).toEqual([...refuses].sort((p, q) => p - q));
		expect(refuses[0]).toBeLessThan(refuses[3]);
		const { fewest, never, refuses: most } = preferenceOfCentre(sets(), { ...usualResponse, claimants: 50 });
		expect(fewest?.p05).toBe(0);
		// With fifty claimants nearly all of what any number could do is done.
		expect(1 - never - most).toBeLessThan(0.02);
	});
});
