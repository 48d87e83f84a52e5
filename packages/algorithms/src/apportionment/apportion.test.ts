import { describe, expect, it } from "vitest";
import { fraction } from "../exact/fraction.ts";
import { apportion, apportionmentMethods } from "./apportion.ts";
import { apportionByDivisors } from "./apportion-by-divisors.ts";
import type { Claimant } from "./claimant.ts";
import { linearDivisors } from "./divisor-rule.ts";

const claimants = (sizes: readonly number[], minimum = 0): Claimant[] =>
	sizes.map((size, i) => ({ id: String.fromCharCode(97 + i), size, minimum }));

describe("published examples", () => {
	// Balinski and Young, Fair Representation, 1982: six states of 100,000 people, a different house of 36 by every method.
	const sizes = [27744, 25178, 19951, 14610, 9225, 3292];
	it.each([
		["adams", [10, 9, 7, 5, 3, 2]],
		["huntington-hill", [10, 9, 7, 6, 3, 1]],
		["webster", [10, 9, 8, 5, 3, 1]],
		["jefferson", [11, 9, 7, 5, 3, 1]],
		["hamilton", [10, 9, 7, 5, 4, 1]],
	] as const)("%s", (method, seats) => {
		expect(apportion(claimants(sizes), 36, method).seats).toEqual(seats);
	});

	it("Hamilton takes a seat away when there is one more: the Alabama paradox", () => {
		const three = claimants([6, 6, 2]);
		expect(apportion(three, 10, "hamilton").seats).toEqual([4, 4, 2]);
		expect(apportion(three, 11, "hamilton").seats).toEqual([5, 5, 1]);
	});
});

describe("ties and edges", () => {
	it("go to the larger claimant, then to the smaller id, and say so", () => {
		const equal = apportion(claimants([5, 5]), 3, "webster");
		expect(equal.seats).toEqual([2, 1]);
		expect(equal.tied).toBe(true);
		expect(equal.short).toBe(1);
		// Jefferson: 6/3 = 2/1: the third seat of the larger before the first of the smaller.
		const unequal = apportion(claimants([2, 6]), 3, "jefferson");
		expect(unequal.seats).toEqual([0, 3]);
		expect(unequal.tied).toBe(true);
	});

	it("compares where doubles cannot: 2^53 − 2 people and one more", () => {
		const size = 2 ** 53 - 2;
		const found = apportion(claimants([size, size + 1], 1), 3, "huntington-hill");
		expect(found.seats).toEqual([1, 2]);
		expect(found.awards[0].priority).toBe(found.next?.priority);
		expect(found.tied).toBe(false);
	});

	it("has no last seat where the minimum takes all, and no priority where nobody may go without", () => {
		const full = apportion(claimants([9, 1], 1), 2, "huntington-hill");
		expect(full).toMatchObject({ seats: [1, 1], last: null, short: null, next: { seat: 3, index: 0, nth: 2 } });
		const first = apportion(claimants([9, 1]), 1, "huntington-hill");
		expect(first).toMatchObject({ seats: [1, 0], last: { priority: null }, next: { index: 1, priority: null } });
	});

	it.each(apportionmentMethods)("%s gives who has nobody its minimum and no more", (method) => {
		expect(apportion(claimants([0, 7], 1), 5, method).seats).toEqual([1, 4]);
	});

	it("Hamilton sets aside who is below the minimum", () => {
		// Quotas of 10: 9.7, 0.2, 0.1. Two are set aside, the first has what remains.
		expect(apportion(claimants([97, 2, 1], 1), 10, "hamilton").seats).toEqual([8, 1, 1]);
	});

	it("Hamilton takes a hundred thousand claimants in stride", () => {
		const many = Array.from({ length: 100_000 }, (_, i) => ({ id: `${i}`, size: 1 + ((i * 7919) % 1000), minimum: 0 }));
		const started = performance.now();
		const { seats } = apportion(many, 50_000, "hamilton");
		expect(seats.reduce((sum, each) => sum + each, 0)).toBe(50_000);
		expect(performance.now() - started).toBeLessThan(30_000);
	});

	it("takes floors of their own for each claimant, and any divisors", () => {
		const provinces: Claimant[] = [
			{ id: "large", size: 900, minimum: 0 },
			{ id: "old", size: 50, minimum: 4 },
			{ id: "small", size: 50, minimum: 0 },
		];
		expect(apportionByDivisors(provinces, 13, linearDivisors(fraction(1n, 3n))).seats).toEqual([8, 4, 1]);
	});

	it("refuses what no method can do", () => {
		expect(() => apportion(claimants([5, 5], 2), 3, "webster")).toThrow("below the minimum");
		expect(() => apportion(claimants([0, 0]), 3, "webster")).toThrow("any size");
		expect(() => apportion([...claimants([1]), ...claimants([1])], 3, "webster")).toThrow("same id");
	});
});
