import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gainAlone, greatestWeightToUnite, leastWeightToLeave, type UnionModel } from "./heterogeneity.ts";

const model = (curvature: number): UnionModel => ({
	worth: 1,
	curvature,
	exponent: 1,
	distance: (i, j) => (i === j ? 0 : 1),
});

/**
 * People in millions and income in thousands a head, about the year 2000, from memory (tag M): rounded, and no more than an
 * order is read from them. Every pair is equally far apart, so that incomes and sizes alone make the order.
 */
const pairs = {
	basque: [
		{ people: 2.1, income: 28.6 },
		{ people: 37.9, income: 21.6 },
	],
	scotland: [
		{ people: 5.1, income: 25.5 },
		{ people: 54, income: 26.1 },
	],
	sardinia: [
		{ people: 1.6, income: 20.3 },
		{ people: 55.4, income: 26.2 },
	],
};

describe("unions of parts that differ: a reconstruction, held to an order and to no digit (models.md, V2.5)", () => {
	it.each([0.1, 0.2, 0.3, 0.5])(
		"with a curvature of %d the Basque Country leaves before Scotland, Sardinia last",
		(curvature) => {
			const least = (parts: (typeof pairs)["basque"]) =>
				leastWeightToLeave(parts, [0, 1], 0, model(curvature), 1) ?? Number.POSITIVE_INFINITY;
			const [basque, scotland, sardinia] = [least(pairs.basque), least(pairs.scotland), least(pairs.sardinia)];
			expect(basque).toBeLessThan(scotland);
			expect(scotland).toBeLessThan(sardinia);
		},
	);

	it("what a part gets alone is y (1 + τ (1 − β) / β), with the tax that the first-order condition gives", () => {
		fc.assert(
			fc.property(
				fc.double({ min: 1, max: 100, noNaN: true }),
				fc.double({ min: 1, max: 50, noNaN: true }),
				fc.double({ min: 0.1, max: 0.6, noNaN: true }),
				(people, income, beta) => {
					const tax = ((beta * (people * income) ** beta) / income) ** (1 / (1 - beta));
					fc.pre(tax < 1);
					// Beside a union with itself alone, leaving changes nothing; beside one whose goods are worth nothing, all.
					const parts = [
						{ people, income },
						{ people, income: 1 },
					];
					expect(gainAlone(parts, [0], 0, 0.5, model(beta))).toBe(0);
					const value = income * (1 + (tax * (1 - beta)) / beta);
					const worthless = { ...model(beta), distance: (i: number, j: number) => (i === j ? 0 : 10) };
					const inUnion = gainAlone(parts, [0, 1], 0, 1, worthless);
					expect(inUnion).toBeCloseTo(value - income, 6);
				},
			),
		);
	});

	it("equals gain by uniting where nothing parts them, and differences end it", () => {
		const twins = [
			{ people: 5, income: 30 },
			{ people: 5, income: 30 },
		];
		const weight = greatestWeightToUnite(twins, [0, 1], model(0.5), 1);
		expect(weight).toBeGreaterThan(0);
		expect(weight).toBeLessThan(1);
		// Two equal parts at distance 1: H is one half, and z √2 = 1 at the end, with β one half.
		expect(weight).toBeCloseTo(2 * (1 - Math.SQRT1_2), 9);
		const unequal = [
			{ people: 5, income: 60 },
			{ people: 50, income: 10 },
		];
		expect(greatestWeightToUnite(unequal, [0, 1], model(0.1), 1) ?? 0).toBeLessThan(weight ?? 0);
	});
});
