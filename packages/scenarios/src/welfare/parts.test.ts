import { opennessOf, ownShare, solveGravity } from "@velvet/algorithms";
import { seedRng } from "@velvet/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantile } from "../referendum/distribution.ts";
import { dialsOf, welfareDialKeys, welfareDials } from "./dials.ts";
import { drawBetween, drawDials, drawTables } from "./draw-dials.ts";
import { ownShares } from "./own-shares.ts";
import { ranged } from "./spread.ts";
import { matchOf } from "./terms.ts";
import { keptShare, TERM_YEARS, yearWeights } from "./years.ts";

const rng = () => seedRng("test").fork("happiness");

describe("draws", () => {
	const draws = drawDials(dialsOf({ sigma: 7 }), 4000, rng());

	it.each(welfareDialKeys.filter((key) => dialsOf({ sigma: 7 })[key].drawn && key !== "g10"))(
		"of %s lie between its ends, half of them on either side of its value",
		(key) => {
			const { low, value, high } = welfareDials[key];
			const sorted = draws[key].slice().sort();
			expect(sorted[0]).toBeGreaterThanOrEqual(low);
			expect(sorted[3999]).toBeLessThanOrEqual(high);
			expect(Math.abs(quantile(sorted, 0.5) - value)).toBeLessThan(0.04 * (high - low));
			expect(Math.abs(quantile(sorted, 0.25) - (low + value) / 2)).toBeLessThan(0.04 * (high - low));
			expect(Math.abs(quantile(sorted, 0.75) - (high + value) / 2)).toBeLessThan(0.04 * (high - low));
		},
	);

	it("hold what somebody set, and what is not to be drawn", () => {
		expect(new Set(draws.sigma)).toEqual(new Set([7]));
		expect(new Set(draws.mitigation)).toEqual(new Set([0]));
	});

	it("of the published loss have its mean and standard deviation, and leave something", () => {
		const mean = draws.g10.reduce((sum, each) => sum + each, 0) / 4000;
		const sd = Math.sqrt(draws.g10.reduce((sum, each) => sum + (each - mean) ** 2, 0) / 4000);
		expect(Math.abs(mean + 0.24)).toBeLessThan(0.015);
		expect(Math.abs(sd - 0.25)).toBeLessThan(0.015);
		expect(Math.min(...draws.g10)).toBeGreaterThanOrEqual(-0.99);
	});

	it("take each table as often as another, and a range evenly", () => {
		const counts = [0, 0, 0];
		for (const table of drawTables(3, 6000, rng())) counts[table]++;
		for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(150);
		const values = drawBetween([-1, 3], 4000, rng()).sort();
		expect(Math.abs(quantile(values, 0.25))).toBeLessThan(0.15);
	});
});

describe("trade between nations", () => {
	it("of two is the quadratic, of more the fixed point, in whatever order they come", () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: 0.02, max: 1, noNaN: true }), { minLength: 2, maxLength: 5 }),
				fc.double({ min: 0, max: 3.09, noNaN: true }),
				(raw, border) => {
					const sizes = raw.map((each) => each / raw.reduce((sum, size) => sum + size, 0));
					const apart = (i: number, j: number) => i !== j;
					const trade = solveGravity(
						sizes,
						opennessOf(sizes.length, { distance: () => 1, elasticity: 0, apart, border }),
					);
					const own = ownShares(sizes, Math.exp(border));
					own.forEach((share, k) => {
						expect(share).toBeCloseTo(ownShare(trade, [k]), 8);
					});
					expect(ownShares([...sizes].reverse(), Math.exp(border))).toEqual([...own].reverse());
				},
			),
		);
	});
});

describe("years", () => {
	it.each([
		[20, 0.5, 0.03],
		[1, 0.04, 0],
		[7, 2, 0.07],
		[50, 0.5, 0],
	])(
		"over %d years, half-life %d, discount %d: the share that is felt is what adding up a million moments gives",
		(years, shockHalfLife, discount) => {
			const moments = 1_000_000;
			let [felt, all] = [0, 0];
			for (let i = 0; i < moments; i++) {
				const t = ((i + 0.5) / moments) * years;
				const weight = Math.exp(-discount * t);
				felt += weight * 2 ** (-(t % TERM_YEARS) / shockHalfLife);
				all += weight;
			}
			expect(keptShare(years, { shockHalfLife, discount })).toBeCloseTo(felt / all, 5);
		},
	);

	it("have weights that add up to one and fall by the discount", () => {
		const { shares, middles } = yearWeights(20, 0.05);
		expect(shares.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
		expect(shares[5] / shares[4]).toBeCloseTo(Math.exp(-0.05), 12);
		expect([middles[0], middles[19]]).toEqual([0.5, 19.5]);
	});
});

describe("match", () => {
	it.each([
		[0, 0, "B", 0.2],
		[0, 1, "B", 0],
		[1, 0, "B", -0.2],
		[1, 0, "A", 0],
		[0, 0, "half", 0.1],
		[1, 0, "half", -0.1],
	] as const)("of camp %d in a nation of camp %d, beside one country under %s: %d", (camp, governs, beside, points) => {
		expect(matchOf(camp, { governs }, beside, { deltaL: 0.2, deltaW: 0 }, 1)).toBeCloseTo(points, 12);
	});

	it("adds what being in power is worth", () => {
		expect(matchOf(0, { governs: 0 }, "B", { deltaL: 0.2, deltaW: 0.1 }, 0.5)).toBeCloseTo(0.15, 12);
	});
});

describe("a range", () => {
	it("has no end where draws have no value, and none at all where half of them have none", () => {
		const draws = Float64Array.from({ length: 100 }, (_, i) => (i < 10 ? Number.NEGATIVE_INFINITY : i));
		expect(ranged(3, draws)).toMatchObject({ value: 3, p05: null, p50: 49.5 });
		expect(ranged(Number.NEGATIVE_INFINITY, draws).value).toBeNull();
	});
});
