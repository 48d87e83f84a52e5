import { describe, expect, it } from "vitest";
import { gallagherIndex } from "./gallagher-index.ts";

describe("the Gallagher index", () => {
	it("is 1.13% for New Zealand 2005, the usual worked example; copies of it with 1.11% add their squares up wrongly", () => {
		const hundredths = [4110, 3910, 572, 530, 212, 267, 151, 116, 62, 25, 12, 7, 5, 5, 4, 3, 3, 2, 2, 2];
		const seats = [50, 48, 7, 6, 4, 3, 2, 1, ...new Array<number>(12).fill(0)];
		expect(100 * (gallagherIndex(hundredths, seats) ?? 0)).toBeCloseTo(1.13, 2);
	});

	it("is 0 where shares are equal, 1 where a party without votes has every seat, and none without votes or seats", () => {
		expect(gallagherIndex([30, 20], [3, 2])).toBe(0);
		expect(gallagherIndex([1, 0], [0, 1])).toBe(1);
		expect(gallagherIndex([0, 0], [1, 1])).toBeNull();
		expect(gallagherIndex([1, 1], [0, 0])).toBeNull();
	});
});
