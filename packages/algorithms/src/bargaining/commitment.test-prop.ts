import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commitmentGap, guaranteedLater, leastGuarantee, type ShiftingPower } from "./commitment.ts";

const share = fc.integer({ min: 0, max: 100 }).map((k) => k / 100);
const amount = fc.integer({ min: 0, max: 300 }).map((k) => k / 100);
const games = fc
	.record({ now: share, later: share, stakes: amount, transfer: amount, cost: amount })
	.map(
		({ now, later, ...rest }): ShiftingPower => ({ now: Math.max(now, later), later: Math.min(now, later), ...rest }),
	);

describe("power that shifts", () => {
	it("leaves a gap of what cannot be handed over in time: worked by hand", () => {
		const game = { now: 0.8, later: 0.3, stakes: 2, transfer: 0.4, cost: 0.1 };
		// (0.8 − 0.3) · 2 − 0.4 − 0.1; half of it guaranteed, (0.8 − 0.55) · 2 − 0.5.
		expect(commitmentGap(game)).toBeCloseTo(0.5, 12);
		expect(guaranteedLater(game, 0.5)).toBeCloseTo(0.55, 12);
		expect(commitmentGap(game, 0.5)).toBeCloseTo(0, 12);
		expect(leastGuarantee(game)).toBeCloseTo(0.5, 12);
		expect(leastGuarantee({ ...game, transfer: 1 })).toBe(0);
	});

	it("has a gap that falls in a straight line with the guarantee, to what is handed over and the cost", () => {
		fc.assert(
			fc.property(games, share, (game, guarantee) => {
				const [none, full] = [commitmentGap(game), commitmentGap(game, 1)];
				expect(full).toBeCloseTo(-game.transfer - game.cost, 10);
				expect(commitmentGap(game, guarantee)).toBeCloseTo(none + guarantee * (full - none), 10);
			}),
		);
	});

	it("is closed by the least guarantee and by none smaller", () => {
		fc.assert(
			fc.property(games, (game) => {
				const least = leastGuarantee(game);
				expect(commitmentGap(game, least)).toBeLessThan(1e-9);
				if (least > 0.01) expect(commitmentGap(game, least - 0.005)).toBeGreaterThan(0);
				// A promise that is surely kept closes any gap that a contest or a transfer leaves anything of.
				expect(least).toBeLessThanOrEqual(1);
			}),
		);
	});

	it("is refused where power grows, or a share is none", () => {
		const game = { now: 0.5, later: 0.4, stakes: 1, transfer: 0, cost: 0 };
		expect(() => commitmentGap({ ...game, later: 0.6 })).toThrow("Power grows");
		expect(() => commitmentGap({ ...game, stakes: -1 })).toThrow("Amounts");
		expect(() => commitmentGap(game, 1.1)).toThrow("No share");
	});
});
