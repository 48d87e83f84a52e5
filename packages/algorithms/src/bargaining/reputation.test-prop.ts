import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	accommodationChance,
	accommodationLogit,
	fewestClaimants,
	refusalWorth,
	reputationValues,
} from "./reputation.ts";

const share = fc.integer({ min: 0, max: 100 }).map((k) => k / 100);
const amount = fc.integer({ min: 0, max: 300 }).map((k) => k / 100);
const games = fc.record({ cost: amount, patience: share, deterrence: share, stakes: amount });

describe("refusing for the sake of those who come later", () => {
	it("is worth the cost and what later claimants are kept from, worked by hand", () => {
		const game = { cost: 1, patience: 0.5, deterrence: 0.8, stakes: 0.9, later: [1, 2] };
		// −1 + 0.5 · 0.8 · 1 + 0.25 · 0.8 · 2.
		expect(reputationValues(game).refuse).toBeCloseTo(-0.2, 12);
		expect(reputationValues(game).giveWay).toBe(-0.9);
	});

	it("has for equal stakes the closed form of the sum", () => {
		fc.assert(
			fc.property(games, amount, fc.integer({ min: 0, max: 12 }), (game, stake, count) => {
				const { refuse } = reputationValues({ ...game, later: Array.from({ length: count }, () => stake) });
				expect(refusalWorth(game, stake, count)).toBeCloseTo(refuse, 9);
			}),
		);
	});

	it("pays from the fewest claimants on, and with none fewer: found again by counting", () => {
		fc.assert(
			fc.property(games, amount, (game, stake) => {
				const gain = (count: number) =>
					reputationValues({ ...game, later: Array.from({ length: count }, () => stake) }).refuse + game.stakes;
				const counts = Array.from({ length: 200 }, (_, count) => count);
				// Where it pays by a rounding only, either answer is right.
				fc.pre(counts.every((count) => Math.abs(gain(count)) > 1e-9));
				const fewest = fewestClaimants(game, stake);
				fc.pre(fewest === null || fewest < counts.length);
				expect(fewest).toBe(counts.find((count) => gain(count) > 0) ?? null);
			}),
		);
	});
});

describe("the chance to give way", () => {
	it("is the logistic of the log odds: by hand", () => {
		const weights = { base: 1, claimants: 0.5, stakes: 0.25 };
		expect(accommodationLogit(weights, Math.E - 1, 2)).toBeCloseTo(0, 12);
		expect(accommodationChance(weights, Math.E - 1, 2)).toBeCloseTo(0.5, 12);
		expect(accommodationChance({ base: 0, claimants: 0, stakes: 0 }, 7, 3)).toBe(0.5);
	});

	it("falls with claimants and with stakes; a difference of log odds knows no base", () => {
		fc.assert(
			fc.property(amount, amount, amount, amount, amount, (base, one, two, claimants, stakes) => {
				const weights = { base, claimants: one, stakes: two };
				const chance = accommodationChance(weights, claimants, stakes);
				expect(accommodationChance(weights, claimants + 1, stakes)).toBeLessThanOrEqual(chance);
				expect(accommodationChance(weights, claimants, stakes + 1)).toBeLessThanOrEqual(chance);
				const fall = (w: typeof weights) => accommodationLogit(w, claimants, stakes) - accommodationLogit(w, 1, 1);
				expect(fall({ ...weights, base: base + 2 })).toBeCloseTo(fall(weights), 9);
			}),
		);
	});
});
