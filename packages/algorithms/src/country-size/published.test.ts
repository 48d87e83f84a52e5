import { describe, expect, it } from "vitest";
import {
	efficientNumber,
	gainOfLeaving,
	keenestLeavers,
	largestWhole,
	meanWelfare,
	stableNumber,
} from "./alesina-spolaore.ts";
import { chosenTax, secessionValue } from "./bolton-roland.ts";
import { costOfSharingLess } from "./shared-cost.ts";

describe("Alesina and Spolaore (models.md, V1.6)", () => {
	const model = { worth: 1, distaste: 1, cost: 0.01 };

	it("five countries would be efficient, seven are stable; none above 0.44495 is whole", () => {
		expect(efficientNumber(model)).toBeCloseTo(5, 12);
		expect([stableNumber(model).toFixed(4), largestWhole(model).toFixed(5)]).toEqual(["7.0711", "0.44495"]);
		const welfare = [1, 4, 5, 6].map((n) => 1 + meanWelfare(model, n));
		expect(welfare.map((each) => Number(each.toFixed(6)))).toEqual([1.74, 1.8975, 1.9, 1.898333]);
	});

	it("of one country the outermost 0.0816497 gain most by leaving: 0.2650510", () => {
		const z = keenestLeavers(model);
		expect([z.toFixed(7), gainOfLeaving(model, 1, z).toFixed(7)]).toEqual(["0.0816497", "0.2650510"]);
	});

	it("with twice the worth at half the cost: 10, 14.1421, 0.222474", () => {
		const other = { worth: 2, distaste: 1, cost: 0.005 };
		expect(efficientNumber(other)).toBeCloseTo(10, 12);
		expect([stableNumber(other).toFixed(4), largestWhole(other).toFixed(6)]).toEqual(["14.1421", "0.222474"]);
	});

	it("closed forms are what trying many values finds", () => {
		const tried = Array.from({ length: 200_000 }, (_, i) => (i + 1) / 200_000);
		const best = tried.reduce((p, q) => (gainOfLeaving(model, 1, q) > gainOfLeaving(model, 1, p) ? q : p));
		expect(best).toBeCloseTo(keenestLeavers(model), 4);
		const count = tried.reduce((p, q) => (meanWelfare(model, 20 * q) > meanWelfare(model, 20 * p) ? q : p));
		expect(20 * count).toBeCloseTo(efficientNumber(model), 3);
		// At the largest whole country even the keenest leavers gain nothing, and above it they gain.
		const most = largestWhole(model);
		expect(gainOfLeaving(model, most, keenestLeavers(model))).toBeCloseTo(0, 12);
		expect(gainOfLeaving(model, 1.01 * most, keenestLeavers(model))).toBeGreaterThan(0);
	});
});

describe("Bolton and Roland (models.md, V2.4)", () => {
	const union = { median: 80, mean: 100 };

	it("the middle voter takes a tax of a fifth", () => {
		expect(chosenTax(union)).toBeCloseTo(0.2, 12);
		expect(chosenTax({ median: 110, mean: 100 })).toBe(0);
	});

	it("a rich part would leave where 0.9630736 of efficiency is kept, a poor part never", () => {
		const rich = secessionValue(union, { median: 95, mean: 120 });
		expect([rich.inUnion.toFixed(1), rich.alone.toFixed(7), rich.breakEven.toFixed(7)]).toEqual([
			"94.0",
			"97.6041667",
			"0.9630736",
		]);
		const poor = secessionValue(union, { median: 65, mean: 80 });
		expect([poor.inUnion.toFixed(1), poor.alone.toFixed(5), poor.breakEven.toFixed(4)]).toEqual([
			"70.0",
			"66.40625",
			"1.0541",
		]);
	});

	it("is what trying every tax finds: (1 − t) m + (t − t² / 2) W, best at 1 − m / W", () => {
		const part = { median: 95, mean: 120 };
		const worth = (tax: number, income: number, mean: number) => (1 - tax) * income + (tax - (tax * tax) / 2) * mean;
		const taxes = Array.from({ length: 100_001 }, (_, i) => i / 100_000);
		const best = Math.max(...taxes.map((tax) => worth(tax, part.median, part.mean)));
		const found = secessionValue(union, part);
		expect(best).toBeCloseTo(found.alone, 6);
		expect(worth(chosenTax(union), part.median, union.mean)).toBeCloseTo(found.inUnion, 9);
	});
});

describe("the cost of sharing less (models.md, V2.8)", () => {
	it("with 134,976,136 of 308,739,226 people, 0.05 of consumption and full publicness: −0.06437", () => {
		const change = costOfSharingLess(0.05, 134_976_136 / 308_739_226, 1);
		expect(change.toFixed(5)).toBe("-0.06437");
		expect((0.35 * Math.log(1 + change)).toFixed(5)).toBe("-0.02329");
	});

	it("is nothing where everyone pays for one's own, and where nobody has left", () => {
		expect([costOfSharingLess(0.05, 0.3, 0), costOfSharingLess(0.05, 1, 1)]).toEqual([0, 0]);
	});
});
