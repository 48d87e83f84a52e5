import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fraction, fractionToNumber } from "../exact/fraction.ts";
import { type AlternatingPower, criticalPatience, gameValues, otherSide } from "./alternating-power.ts";
import { leastRatio, sustainsAt } from "./exact-patience.ts";
import { iterateValues } from "./iterate-values.ts";

const share = fc.integer({ min: 1, max: 99 }).map((k) => k / 100);
const even = fc.record({
	change: share,
	gain: fc.integer({ min: 1, max: 500 }).map((k) => k / 100),
	loss: fc.integer({ min: 1, max: 300 }).map((k) => k / 100),
	requests: share,
});
const uneven = fc.record({
	change: share,
	back: share,
	gain: fc.integer({ min: 1, max: 500 }).map((k) => k / 100),
	loss: fc.integer({ min: 1, max: 300 }).map((k) => k / 100),
	requests: share,
});
/** Power comes back as it goes, or otherwise. */
const games: fc.Arbitrary<AlternatingPower> = fc.oneof(even, uneven);

describe("the game of alternating power", () => {
	it("has the values of value iteration", () => {
		fc.assert(
			fc.property(games, share, (game, patience) => {
				const [closed, iterated] = [gameValues(game, patience), iterateValues(game, patience)];
				expect(iterated.deciding).toBeCloseTo(closed.deciding, 8);
				expect(iterated.asking).toBeCloseTo(closed.asking, 8);
				expect(iterated.later).toBeCloseTo(closed.later, 8);
			}),
		);
	});

	it("is an equilibrium in fractions exactly from the critical patience on", () => {
		fc.assert(
			fc.property(games, fc.integer({ min: 1, max: 999 }), (game, thousandths) => {
				const critical = criticalPatience(game);
				const hundredths = (value: number) => fraction(BigInt(Math.round(value * 100)), 100n);
				const exact = {
					change: hundredths(game.change),
					back: hundredths(game.back ?? game.change),
					ratio: fraction(BigInt(Math.round(game.gain * 100)), BigInt(Math.round(game.loss * 100))),
					requests: hundredths(game.requests),
				};
				const patience = fraction(BigInt(thousandths), 1000n);
				fc.pre(critical === null || Math.abs(critical - thousandths / 1000) > 1e-9);
				expect(sustainsAt(exact, patience)).toBe(critical !== null && thousandths / 1000 > critical);
				const least = leastRatio(exact.change, exact.requests, patience, exact.back);
				expect(least !== null && fractionToNumber(exact.ratio) > fractionToNumber(least)).toBe(
					sustainsAt(exact, patience),
				);
			}),
		);
	});

	it("is the same for both where power comes back as it goes; else it asks more of whoever governs more", () => {
		fc.assert(
			fc.property(games, (game) => {
				const [own, other] = [game, otherSide(game)].map((side) => criticalPatience(side) ?? Number.POSITIVE_INFINITY);
				const back = game.back ?? game.change;
				if (back === game.change) expect(own).toBe(other);
				else if (Math.min(own, other) < 1) expect(own > other).toBe(back > game.change);
				expect(otherSide(otherSide(game))).toEqual({ ...game, back });
			}),
		);
	});

	it("needs less patience for a larger gain, and for more requests", () => {
		fc.assert(
			fc.property(games, share, (game, more) => {
				const critical = criticalPatience(game);
				fc.pre(critical !== null && critical < 1);
				expect(criticalPatience({ ...game, gain: game.gain + more })).toBeLessThan(critical ?? 0);
				const requests = game.requests + (1 - game.requests) * more;
				expect(criticalPatience({ ...game, requests })).toBeLessThan(critical ?? 0);
			}),
		);
	});
});
