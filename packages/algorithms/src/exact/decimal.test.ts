import { describe, expect, it } from "vitest";
import { parseDecimal } from "./decimal.ts";
import { compareRatios, ratio } from "./ratio.ts";

describe("a price as text", () => {
	it.each([
		["0", 0, 1],
		["10000", 10000, 1],
		["0.5", 1, 2],
		["2.50", 5, 2],
		["0.000001", 1, 1_000_000],
		["007", 7, 1],
	])("%s is exactly %d/%d", (text, p, q) => {
		expect(parseDecimal(text)).toEqual({ p, q });
	});

	it.each(["", "NaN", "-1", "+1", "1e5", "Infinity", "1.2345678", ".5", "5.", "1,5", "0x10", "1 2", "9999999999999"])(
		"%j is none",
		(text) => {
			expect(parseDecimal(text)).toBeNull();
		},
	);
});

describe("fractions", () => {
	it("are compared without rounding", () => {
		const big = 2 ** 53 - 1;
		expect(compareRatios(ratio(big, big - 1), ratio(big - 1, big - 2))).toBe(-1);
		expect(compareRatios(ratio(2, 4), ratio(1, 2))).toBe(0);
	});
});
