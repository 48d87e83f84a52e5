import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attractions } from "./attractions.ts";
import { calibrateScale, flowRates } from "./flow-rates.ts";
import { moveWhole } from "./move-whole.ts";

const arrays = (min: number, max: number, length: number) =>
	fc
		.array(fc.integer({ min, max }), { minLength: length, maxLength: length })
		.map((values) => Float64Array.from(values));
const countries = fc.integer({ min: 2, max: 7 }).chain((n) =>
	fc.record({
		stocks: arrays(0, 5_000_000, n),
		sizes: arrays(1, 1_000_000, n),
		distances: arrays(1, 5000, n * n),
		levels: arrays(1, 100, n),
		mobility: fc.double({ min: 0.001, max: 0.3, noNaN: true }),
	}),
);
const usual = { distance: 1, size: 1, level: 0.5 };
const total = (values: Iterable<number>) => [...values].reduce((sum, one) => sum + one, 0);

describe("gravity flows, models.md (5.1)", () => {
	it("as many move as were observed, once the constant is found", () => {
		fc.assert(
			fc.property(countries, ({ stocks, mobility, ...places }) => {
				fc.pre(total(stocks) > 0);
				const weights = attractions(places, usual);
				const rates = flowRates(weights, calibrateScale(weights, stocks, mobility) as number);
				const n = stocks.length;
				const moved = total(rates.map((rate, at) => rate * stocks[Math.floor(at / n)]));
				expect(moved / total(stocks)).toBeCloseTo(mobility, 10);
			}),
		);
	});

	it("nobody appears and nobody vanishes, and a place's loss is the others' gain, to the last one", () => {
		fc.assert(
			fc.property(countries, ({ stocks, mobility, ...places }) => {
				const weights = attractions(places, usual);
				const rates = flowRates(weights, calibrateScale(weights, stocks, mobility) ?? 1, (o, d) => (o < d ? 3 : 0.1));
				const n = stocks.length;
				const [after, flows] = [stocks.slice(), new Float64Array(n * n)];
				moveWhole(after, rates, flows);
				expect(total(after)).toBe(total(stocks));
				expect(after.every((one) => Number.isInteger(one) && one >= 0)).toBe(true);
				expect(flows.every((one) => Number.isInteger(one) && one >= 0)).toBe(true);
				for (let o = 0; o < n; o++) {
					const out = total(flows.slice(o * n, o * n + n));
					const into = total(stocks.map((_, from) => flows[from * n + o]));
					expect(after[o]).toBe(stocks[o] - out + into);
					// Rounded as a whole: a place's outflow is its expectation, to the nearest one.
					expect(Math.abs(out - stocks[o] * total(rates.slice(o * n, o * n + n)))).toBeLessThanOrEqual(0.5 + 1e-6);
				}
			}),
		);
	});

	it("a factor of 1 gives the very flows of none", () => {
		fc.assert(
			fc.property(countries, ({ stocks, mobility, ...places }) => {
				const weights = attractions(places, usual);
				const scale = calibrateScale(weights, stocks, mobility) ?? 1;
				expect(flowRates(weights, scale, () => 1)).toEqual(flowRates(weights, scale));
			}),
		);
	});

	it("odds of two destinations are those of their weights: sizes, distances and levels by their exponents", () => {
		const places = {
			sizes: Float64Array.of(5, 8, 2),
			distances: Float64Array.of(1, 100, 50, 100, 1, 70, 50, 70, 1),
			levels: Float64Array.of(3, 4, 9),
		};
		const rates = flowRates(attractions(places, { distance: 2, size: 1, level: 0.5 }), 0.01);
		expect(rates[1] / rates[2]).toBeCloseTo(((8 / 2) * (50 / 100) ** 2 * 2) / 3, 12);
		expect([rates[0], rates[4], rates[8]]).toEqual([0, 0, 0]);
	});

	it("where nothing leads away nobody can be made to move", () => {
		expect(calibrateScale(new Float64Array(4), Float64Array.of(10, 10), 0.02)).toBeNull();
		expect(calibrateScale(new Float64Array(1), Float64Array.of(10), 0)).toBe(0);
	});
});
