import { describe, expect, it } from "vitest";
import {
	grievanceDials,
	relativeGrievance,
	settledGrievance,
	stepGrievance,
	usualGrievance,
	withGrievance,
} from "./grievance.ts";
import { relativeRisks } from "./relative-risks.ts";

const step = (stock: number, out: number, blocked = 0, accommodated = 0) =>
	stepGrievance(stock, out, blocked, accommodated, usualGrievance);

describe("the stock of grievance (models.md, 4.7)", () => {
	it.each([
		// From 1 of stock: 0.75 stays; then what the year brings.
		["in power, nothing asked", 0, 0, 0, 0.75],
		["out of power", 1, 0, 0, 0.85],
		["out of power and blocked", 1, 1, 0, 1.35],
		["out of power and accommodated", 1, 0, 1, 0.35],
		["half of the voters under the other camp", 0.5, 0, 0, 0.8],
	])("%s", (_, out, blocked, accommodated, wanted) => {
		expect(step(1, out, blocked, accommodated)).toBeCloseTo(wanted, 12);
	});

	it("is never below none, and what was accommodated is not saved up", () => {
		expect(step(0.1, 0, 0, 1)).toBe(0);
		expect(step(step(0, 0, 0, 5), 1)).toBe(0.1);
	});

	it("settles where the closed form says, from below and from above", () => {
		for (const [from, out] of [
			[0, 1],
			[3, 1],
			[3, 0.42],
			[1, 0],
		]) {
			let stock = from;
			for (let year = 0; year < 200; year++) stock = step(stock, out);
			expect(stock).toBeCloseTo(settledGrievance(out, usualGrievance) ?? Number.NaN, 9);
		}
		expect(settledGrievance(1, usualGrievance)).toBeCloseTo(0.4, 12);
	});

	it("has no place to settle where nothing fades, unless nothing is added", () => {
		expect(settledGrievance(0.5, { ...usualGrievance, fading: 0 })).toBeNull();
		expect(settledGrievance(0, { ...usualGrievance, fading: 0 })).toBe(0);
	});

	it("fades by (1 - k) to the power of the years after one blocked request", () => {
		let stock = step(0, 0, 1);
		for (let year = 0; year < 7; year++) stock = step(stock, 0);
		expect(stock).toBeCloseTo(0.5 * 0.75 ** 7, 12);
	});

	it("is linear above the floor, so that two camps with the same shares have the same stocks", () => {
		expect(step(2, 0.3, 1) - step(1, 0.3, 1)).toBeCloseTo(0.75, 12);
		const [a, b] = [Float64Array.from([0.7, 0.2]), Float64Array.from([0.2, 0.7])];
		expect(a.map((stock, i) => step(stock, [0.6, 0.4][i]))).toEqual(
			b.map((stock, i) => step(stock, [0.4, 0.6][i])).reverse(),
		);
	});
});

describe("the display index (models.md, 4.8)", () => {
	it("is 1 today, and multiplies", () => {
		expect(relativeGrievance(0.4, 0.4, usualGrievance)).toBe(1);
		const index = (stock: number, today: number) => relativeGrievance(stock, today, usualGrievance);
		expect(index(1.3, 0.4)).toBeCloseTo(index(1.3, 0.9) * index(0.9, 0.4), 12);
		expect(index(0.9, 0.4)).toBeCloseTo(Math.exp(0.5), 12);
	});

	it("stays as today where grievance is taken to do nothing", () => {
		expect(relativeGrievance(9, 0, { ...usualGrievance, response: 0 })).toBe(1);
	});
});

describe("the dials", () => {
	it("lie within their ranges and say that they are assumed", () => {
		for (const { value, low, high, basis } of Object.values(grievanceDials)) {
			expect(value).toBeGreaterThanOrEqual(low);
			expect(value).toBeLessThanOrEqual(high);
			expect(basis).toBe("A, assumed");
		}
		expect(usualGrievance).toMatchObject({ fading: 0.25, outOfPower: 0.1, blocked: 0.5, accommodated: 0.5 });
	});

	it("take no value beyond their range", () => {
		expect(withGrievance({ blocked: 1 }).blocked).toBe(1);
		expect(() => withGrievance({ fading: 2 })).toThrow("fading 2");
		expect(() => withGrievance({ response: Number.NaN })).toThrow("response NaN");
	});
});

it("what ships compares: a new state 5.52 times the odds, instability 1.85, each with its interval", () => {
	const shown = relativeRisks().map(({ key, ratio }) => [
		key,
		...[ratio.value, ratio.low, ratio.high].map((each) => each.toFixed(2)),
	]);
	// exp(b ± 1.96 s.e.): 1.7087 ± 0.6638, 0.6170 ± 0.4608.
	expect(shown).toEqual([
		["new-state", "5.52", "2.84", "10.72"],
		["instability", "1.85", "1.17", "2.94"],
	]);
});
