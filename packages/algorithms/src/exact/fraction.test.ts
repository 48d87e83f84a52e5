import { describe, expect, it } from "vitest";
import { excessOver, fraction, fractionToNumber, parseFraction, roundFraction } from "./fraction.ts";

describe("a share as text", () => {
	it.each([
		["2/3", 2n, 3n],
		["4 / 6", 2n, 3n],
		["0.55", 11n, 20n],
		["55%", 11n, 20n],
		["66.7 %", 667n, 1000n],
		["1", 1n, 1n],
		["0/5", 0n, 1n],
		["100%", 1n, 1n],
		["999999999999999999/1000000000000000000", null, null],
		["0.000000000000000001", 1n, 10n ** 18n],
	])("%s", (text, p, q) => {
		expect(parseFraction(text)).toEqual(p === null ? null : { p, q });
	});

	it.each(["", "NaN", "-1/2", "1/0", "1/-2", "1e-1", ".5", "5.", "1,5", "half", "1/2/3", "0x1", "1//2", "%"])(
		"%j is none",
		(text) => {
			expect(parseFraction(text)).toBeNull();
		},
	);
});

describe("exactness", () => {
	it("tells two thirds of 3,000,003 from one vote less", () => {
		const share = fraction(2n, 3n);
		expect(excessOver(2_000_002n, 3_000_003n, share).p).toBe(0n);
		expect(excessOver(2_000_001n, 3_000_003n, share)).toEqual({ p: -1n, q: 1n });
	});

	it("tells a vote apart where a double cannot: half of 2^53 + 1", () => {
		const votes = 2n ** 53n + 1n;
		expect(excessOver(votes / 2n, votes, fraction(1n, 2n))).toEqual({ p: -1n, q: 2n });
		expect(Number(votes / 2n) / Number(votes)).toBe(0.5);
	});

	it("becomes the double that a person would write", () => {
		expect(fractionToNumber(excessOver(230_661n, 415_663n, fraction(11n, 20n)))).toBe(2046.35);
		expect(fractionToNumber(fraction(-1n, 2n))).toBe(-0.5);
		expect(fractionToNumber(fraction(10n ** 20n + 1n, 2n))).toBe(5e19);
	});

	it("reads fractions with more digits than a double has room for: sums of many have thousands", () => {
		const huge = 7n ** 900n;
		expect(fractionToNumber({ p: huge, q: 2n * huge + 1n })).toBe(0.5);
		expect(fractionToNumber({ p: -huge, q: 3n * huge })).toBe(-1 / 3);
		expect(fractionToNumber({ p: 41n * huge + 1n, q: 2n * huge })).toBe(20.5);
		expect(fractionToNumber({ p: 1n, q: huge })).toBe(0);
		expect(fractionToNumber({ p: 3n, q: 10n ** 320n })).toBeCloseTo(0, 300);
	});

	it("rounds as printed tables do, halves away from zero", () => {
		expect(roundFraction(fraction(1n, 8n), 2)).toBe(0.13);
		expect(roundFraction(fraction(-1n, 8n), 2)).toBe(-0.13);
		expect(roundFraction(fraction(1n, 3n), 4)).toBe(0.3333);
	});
});
