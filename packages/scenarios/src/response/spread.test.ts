import { describe, expect, it } from "vitest";
import { spreadOf, weightedSpread } from "./spread.ts";

describe("spreads", () => {
	it("are of the values, or of values that count by weights", () => {
		expect(spreadOf(Float64Array.of(3, 1, 2))).toEqual({ mean: 2, p05: 1.1, p50: 2, p95: 2.9 });
		expect(weightedSpread([3, 1, 2], [0, 9, 1])).toEqual({ mean: 1.1, p05: 1, p50: 1, p95: 2 });
	});

	it("are none where nothing weighs", () => {
		expect(weightedSpread([], [])).toBeNull();
		expect(weightedSpread([1, 2], [0, 0])).toBeNull();
	});
});
