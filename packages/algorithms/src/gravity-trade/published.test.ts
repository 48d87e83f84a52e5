import { describe, expect, it } from "vitest";
import { borderFactor, opennessOf } from "./openness.ts";
import { ownShare, solveGravity } from "./solve-gravity.ts";
import { homeBiasAt, tradeWelfare } from "./trade-welfare.ts";

const SMALL = [0, 1];
const LARGE = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/** models.md V2.2: two places with 5% each make up the small country, ten with 9% each the large one. */
function twoCountries(border: number) {
	const sizes = [...SMALL.map(() => 0.05), ...LARGE.map(() => 0.09)];
	const apart = (i: number, j: number) => SMALL.includes(i) !== SMALL.includes(j);
	const trade = solveGravity(sizes, opennessOf(sizes.length, { distance: () => 1, elasticity: 0, apart, border }));
	// Without a border and distance, flows are products of sizes.
	const times = (i: number, j: number) => trade.flows[i][j] / (sizes[i] * sizes[j]);
	const [small, large] = [ownShare(trade, SMALL), ownShare(trade, LARGE)];
	return {
		trade,
		within: [times(0, 1), times(2, 3)].map((each) => each.toFixed(4)),
		across: times(0, 2).toFixed(4),
		ownShare: small.toFixed(5),
		welfare: [tradeWelfare(0.1, small, 5), tradeWelfare(0.9, large, 5)].map((each) => each.toFixed(4)),
	};
}

describe("published figures of trade and borders (models.md, V2.1, V2.2, V2.6)", () => {
	it("McCallum's coefficient of 3.09 is a factor of 21.98", () => {
		expect(borderFactor(3.09).toFixed(2)).toBe("21.98");
	});

	it("a border of 1.65 falls on the small country", () => {
		const { trade, ...found } = twoCountries(1.65);
		expect(found).toEqual({
			within: ["5.7396", "1.0585"],
			across: "0.4734",
			ownShare: "0.57396",
			welfare: ["0.6461", "0.9859"],
		});
		expect(trade.residual).toBeLessThan(1e-12);
	});

	it("a border of 0.25 less so", () => {
		const { within, across, welfare } = twoCountries(0.25);
		expect([within, across, welfare]).toEqual([["1.4718", "1.0058"], "0.9476", ["0.9079", "0.9985"]]);
	});

	it("buying 0.90 at home in the place of 0.80 leaves 0.97098 of consumption", () => {
		expect(tradeWelfare(0.8, 0.9, 5).toFixed(5)).toBe("0.97098");
	});

	it("half of the way is gone after a half-life, three quarters after two", () => {
		expect([0, 5, 10].map((years) => homeBiasAt(years, 43, 1, 5))).toEqual([43, 22, 11.5]);
	});
});
