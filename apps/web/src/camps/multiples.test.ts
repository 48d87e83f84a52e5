import { expect, it } from "vitest";
import { axisOf, bare, inUnitOf } from "./multiples.ts";

const decile = (from: number, to: number) => ({ from, to, voters: 1, share: { A: 0.5, B: 0.5 } });

it("an axis leaves out the lowest and the highest tenth, but never a mean", () => {
	const deciles = [decile(0, 2), decile(3, 5), decile(6, 8), decile(9, 900)];
	expect(axisOf(deciles, [4, 6, 5])).toEqual([2, 9]);
	expect(axisOf(deciles, [1, 40, 5])).toEqual([1, 40]);
	expect(axisOf([decile(0, 0), decile(1, 1)], [0.8, 0.9, null])).toEqual([0, 1]);
	expect(axisOf([], [null])).toEqual([0, 1]);
});

it("figures stand in their unit", () => {
	expect(inUnitOf("share", 0.853)).toBe("85\u00a0%");
	expect(inUnitOf("percent", 33.65)).toBe("33.6\u00a0%");
	expect(inUnitOf("USD", 29_612.4)).toBe("29,612\u00a0USD");
	expect(inUnitOf("km", 352.4)).toBe("352\u00a0km");
	expect(inUnitOf("km", 0.7)).toBe("0.7\u00a0km");
	expect(inUnitOf("people per km2", 1130.4)).toBe("1,130\u00a0a\u00a0km²");
	expect(inUnitOf("years", null)).toBe("–");
	expect(bare("share", 0.853)).toBe("85");
	expect(bare("USD", 29_612.4)).toBe("29.6\u00a0k");
});
