import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { secondChance, withCoolingOff } from "./cooling-off.ts";
import { leastAndMost } from "./corners.ts";
import { outcomes, policies, shareOutcomes } from "./ladder.ts";
import { ladders } from "./ladders.ts";
import { listPaths, pathShare } from "./paths.ts";

const share = fc.integer({ min: 0, max: 1000 }).map((k) => k / 1000);
const cases = fc.record({
	policy: fc.constantFrom(...policies),
	years: fc.constantFrom(0, 3),
	chances: fc.array(share, { minLength: 9, maxLength: 9 }),
	other: fc.array(share, { minLength: 9, maxLength: 9 }),
	mix: fc.array(share, { minLength: 9, maxLength: 9 }),
});

describe("a ladder", () => {
	it("leads forward to outcomes, and every request ends once", () => {
		for (const policy of policies) {
			for (const years of [0, 3]) {
				const ladder = withCoolingOff(ladders[policy], years);
				for (const [at, { yes, no }] of ladder.entries()) {
					for (const next of [yes, no]) {
						const to = ladder.findIndex(({ stage }) => stage === next);
						expect(to > at || (to < 0 && outcomes.some((outcome) => outcome === next))).toBe(true);
					}
				}
			}
		}
	});

	it("has the shares of its paths, one by one, and they sum to 1", () => {
		fc.assert(
			fc.property(cases, ({ policy, years, chances }) => {
				const ladder = withCoolingOff(ladders[policy], years);
				const shares = shareOutcomes(ladder, chances);
				const paths = listPaths(ladder);
				expect(outcomes.reduce((sum, outcome) => sum + shares[outcome], 0)).toBeCloseTo(1, 12);
				for (const outcome of outcomes) {
					const alone = paths.filter((path) => path.outcome === outcome);
					const sum = alone.reduce((total, path) => total + pathShare(path, chances), 0);
					expect(shares[outcome]).toBeCloseTo(sum, 12);
				}
			}),
		);
	});

	it("has every share between its least and most, each reached where all chances are at an end", () => {
		fc.assert(
			fc.property(cases, ({ policy, chances, other, mix }) => {
				const ladder = ladders[policy];
				const ends = ladder.map((_, i) => ({
					low: Math.min(chances[i], other[i]),
					high: Math.max(chances[i], other[i]),
				}));
				const bounds = leastAndMost(ladder, ends);
				const inside = shareOutcomes(
					ladder,
					ends.map(({ low, high }, i) => low + mix[i] * (high - low)),
				);
				for (const outcome of outcomes) {
					expect(inside[outcome]).toBeGreaterThanOrEqual(bounds[outcome].least - 1e-12);
					expect(inside[outcome]).toBeLessThanOrEqual(bounds[outcome].most + 1e-12);
				}
			}),
		);
	});
});

describe("a cooling-off period", () => {
	it("puts a second vote before consent, and nothing where it has no years", () => {
		expect(withCoolingOff(ladders.ignore, 0)).toBe(ladders.ignore);
		const stages = withCoolingOff(ladders.agree, 3).map(({ stage, years, yes, no }) => [stage, years.low, yes, no]);
		expect(stages.slice(2, 4)).toEqual([
			["vote", 1, "second-vote", "voted-down"],
			["second-vote", 3, "consent", "voted-down"],
		]);
	});

	it("is decided by what decided the first vote, anew, or partly so: never more often than the first, nor than it was", () => {
		expect(secondChance(0.2, 1)).toBe(1);
		expect(secondChance(0.2, 0)).toBe(0.2);
		expect(secondChance(0.2, 0.5)).toBeCloseTo(0.6, 12);
		fc.assert(
			fc.property(cases, share, ({ policy, chances }, again) => {
				const place = ladders[policy].findIndex(({ stage }) => stage === "vote");
				const once = shareOutcomes(ladders[policy], chances);
				const twice = shareOutcomes(
					withCoolingOff(ladders[policy], 2),
					chances.toSpliced(place + 1, 0, secondChance(chances[place], again)),
				);
				expect(twice.parted).toBeLessThanOrEqual(once.parted + 1e-12);
				expect(twice["voted-down"]).toBeGreaterThanOrEqual(once["voted-down"] - 1e-12);
			}),
		);
	});
});
