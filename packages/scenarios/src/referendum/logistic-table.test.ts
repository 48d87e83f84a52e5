import { describe, expect, it } from "vitest";
import { quickLogistic } from "./logistic-table.ts";
import { logistic } from "./swing.ts";

describe("the table of the logistic", () => {
	const points = Array.from({ length: 200_001 }, (_, i) => -40 + i / 2500);

	it("is within 3e-11 of the function, between its points too", () => {
		const worst = points.reduce((most, x) => Math.max(most, Math.abs(quickLogistic(x) - logistic(x))), 0);
		expect(worst).toBeLessThan(3e-11);
	});

	it("rises, from 0 to 1, and has its one half at nought", () => {
		const shares = points.map(quickLogistic);
		expect(shares.every((share, i) => i === 0 || share >= shares[i - 1])).toBe(true);
		expect([-1e9, -33, 0, 33, 1e9].map(quickLogistic)).toEqual([0, 0, 0.5, 1, 1]);
	});

	it("treats both sides alike: what is not for is against", () => {
		const worst = points.reduce((most, x) => Math.max(most, Math.abs(quickLogistic(x) + quickLogistic(-x) - 1)), 0);
		expect(worst).toBeLessThan(1e-15);
	});
});
