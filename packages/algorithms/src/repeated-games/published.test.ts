import { seedRng } from "@velvet/core";
import { describe, expect, it } from "vitest";
import { fraction, fractionToNumber, parseFraction } from "../exact/fraction.ts";
import { criticalPatience, gameValues, otherSide } from "./alternating-power.ts";
import { canSustain, leastPatience, leastRatio, sweepPatience } from "./exact-patience.ts";
import { iterateCriticalPatience, iterateValues } from "./iterate-values.ts";
import { type Dilemma, dilemmaThresholds, isDilemma } from "./prisoners-dilemma.ts";
import { simulateGame } from "./simulate-game.ts";

/** models.md, V4.2: chance of change, gain over loss, chance of a request, critical patience a term, and a year where printed. */
const published: readonly [string, string, string, string, string?][] = [
	["11/19", "1.25", "1", "0.8736", "0.9668"],
	["11/19", "1.5", "1", "0.7755", "0.9384"],
	["11/19", "2", "1", "0.6333", "0.8921"],
	["11/19", "3", "1", "0.4634", "0.8251"],
	["0.3", "1.25", "1", "0.9302"],
	["0.3", "1.5", "1", "0.8696"],
	["0.3", "2", "1", "0.7692"],
	["0.3", "3", "1", "0.6250"],
	["0.9", "1.25", "1", "0.8163"],
	["0.9", "1.5", "1", "0.6897"],
	["0.9", "2", "1", "0.5263"],
	["0.9", "3", "1", "0.3571"],
	["11/19", "2", "0.25", "0.8842"],
	["11/19", "1.5", "0.25", "0.9389"],
	["11/19", "2", "0.1", "0.9515"],
];

const exact = (text: string) => parseFraction(text) ?? fraction(0n, 1n);
const number = (text: string) => fractionToNumber(exact(text));
const gameOf = (change: string, ratio: string, requests: string) => ({
	change: number(change),
	gain: number(ratio),
	loss: 1,
	requests: number(requests),
});

describe.each(published)("change %s, gain over loss %s, requests %s", (change, ratio, requests, wanted, annual) => {
	const game = gameOf(change, ratio, requests);
	const closed = criticalPatience(game) ?? Number.NaN;

	it("has the published critical patience in closed form", () => {
		expect(closed.toFixed(4)).toBe(wanted);
		if (annual !== undefined) expect((closed ** 0.25).toFixed(4)).toBe(annual);
	});

	it("has the same to four digits by value iteration", () => {
		expect(iterateCriticalPatience(game)?.toFixed(4)).toBe(wanted);
	});

	it("has the same in fractions, to the last of twelve digits", () => {
		const least = leastPatience({ change: exact(change), ratio: exact(ratio), requests: exact(requests) }, 12);
		expect(fractionToNumber(least ?? fraction(0n, 1n)) - closed).toBeGreaterThanOrEqual(-1e-15);
		expect(fractionToNumber(least ?? fraction(0n, 1n)) - closed).toBeLessThan(1.001e-12);
	});

	it("is what a simulation of the game finds, within four standard errors", () => {
		const { difference, slope, block } = simulateGame(game, closed, 20_000, seedRng("published"));
		expect(block.mean).toBe(0);
		expect(difference.standardError).toBeGreaterThan(0);
		expect(Math.abs(difference.mean)).toBeLessThan(4 * difference.standardError);
		// Newton's step from the closed form to the simulated root.
		expect(Math.abs(difference.mean / slope)).toBeLessThan(0.03);
	});

	it("is worth in simulation what the closed form says, away from the critical patience too", () => {
		const { allow } = simulateGame(game, 0.8, 20_000, seedRng("away"));
		expect(Math.abs(allow.mean - (gameValues(game, 0.8).later - 1))).toBeLessThan(4 * allow.standardError);
	});
});

describe("power that comes back otherwise than it goes", () => {
	/** Chance that it goes, that it comes back, gain over loss, requests: the critical patience, worked by hand. */
	it.each([
		// 1 / (1 − back + change · ratio).
		[0.5, 0.25, 2, 1, 1 / 1.75],
		[0.25, 0.5, 3, 1, 0.8],
		[0.25, 0.5, 2, 1, 1],
		[0.25, 0.75, 2, 1, null],
		[0, 0.5, 9, 1, null],
		// change + back = 1: no square is left, 1 / (requests · change · (1 + ratio) + 1 − requests).
		[0.75, 0.25, 2, 0.5, 1 / 1.625],
	])("goes %d, comes back %d, gain over loss %d, requests %d: %d", (change, back, ratio, requests, wanted) => {
		const found = criticalPatience({ change, back, gain: ratio, loss: 1, requests });
		if (wanted === null) expect(found).toBeNull();
		else expect(found).toBeCloseTo(wanted, 12);
	});

	it("has the same by value iteration and in simulation, on both sides", () => {
		const game = { ...gameOf("0.6", "2.5", "0.5"), back: 0.4 };
		for (const side of [game, otherSide(game)]) {
			const closed = criticalPatience(side) ?? Number.NaN;
			expect(iterateCriticalPatience(side)).toBeCloseTo(closed, 9);
			const { difference, allow } = simulateGame(side, closed, 20_000, seedRng("uneven"));
			expect(Math.abs(difference.mean)).toBeLessThan(4 * difference.standardError);
			expect(Math.abs(allow.mean - (gameValues(side, closed).later - 1))).toBeLessThan(4 * allow.standardError);
		}
	});
});

describe("limits", () => {
	it("without alternation the critical patience is 1, and none below 1 does", () => {
		expect(criticalPatience(gameOf("0", "2", "1"))).toBe(1);
		expect(criticalPatience(gameOf("0", "1000", "0.1"))).toBe(1);
		expect(leastPatience({ change: exact("0"), ratio: exact("1000"), requests: exact("1") }, 9)).toBeNull();
		expect(canSustain({ change: exact("0"), ratio: exact("1000"), requests: exact("1") })).toBe(false);
	});

	it("a gain no larger than the loss makes it impossible", () => {
		expect(criticalPatience(gameOf("0.5", "1", "1"))).toBe(1);
		expect(criticalPatience(gameOf("0.5", "0.9", "1"))).toBeNull();
		expect(leastPatience({ change: exact("0.5"), ratio: exact("1"), requests: exact("0.3") }, 9)).toBeNull();
	});

	it.each([1, 3 / 2, 1 / 3])(
		"a gain of %s that equals the loss ends value iteration, with the values of the closed form",
		(stake) => {
			const even = { change: 11 / 19, gain: stake, loss: stake, requests: 1 };
			expect(iterateCriticalPatience(even)).toBeNull();
			for (const patience of [0, 0.5, 0.999]) {
				const [closed, iterated] = [gameValues(even, patience), iterateValues(even, patience)];
				expect(iterated.deciding).toBeCloseTo(closed.deciding, 9);
				expect(iterated.asking).toBeCloseTo(closed.asking, 9);
			}
		},
	);

	it("the plane falls with more change and with a larger gain", () => {
		const ratios = ["1.25", "1.5", "2", "3"].map(exact);
		const plane = sweepPatience(["0.3", "11/19", "0.9"].map(exact), ratios, exact("1"), 6);
		const rows = plane.map(({ patience }) => patience.map((one) => one && fractionToNumber(one).toFixed(4)));
		expect(rows).toEqual([
			["0.9302", "0.8696", "0.7692", "0.6250"],
			["0.8736", "0.7755", "0.6333", "0.4634"],
			["0.8163", "0.6897", "0.5263", "0.3571"],
		]);
	});

	it("the ratio needed at a patience is the one that has it as its critical patience", () => {
		expect(leastRatio(exact("1/2"), exact("1"), exact("2/3"))).toEqual(exact("2"));
		expect(leastRatio(exact("0"), exact("1"), exact("2/3"))).toBeNull();
	});
});

describe("the repeated prisoner's dilemma", () => {
	const axelrod = payoffs(5, 3, 1, 0);

	it("5, 3, 1, 0: grim 0.5, tit for tat 0.6667", () => {
		const { grim, titForTat } = dilemmaThresholds(axelrod);
		expect([grim, titForTat]).toEqual([fraction(1n, 2n), fraction(2n, 3n)]);
	});

	it("is what playing against either says: the best deviation pays below the threshold and not above", () => {
		for (const [T, R, P, S] of [
			[5, 3, 1, 0],
			[4, 3, 2, 0],
			[7, 6, 1, 0],
			[10, 6, 5, 1],
		]) {
			const { grim, titForTat } = dilemmaThresholds(payoffs(T, R, P, S));
			const worth = (patience: number, stream: (t: number) => number) =>
				Array.from({ length: 4_000 }, (_, t) => patience ** t * stream(t)).reduce((all, one) => all + one, 0);
			const defecting = (t: number) => (t === 0 ? T : P);
			const alternating = (t: number) => (t % 2 === 0 ? T : S);
			for (const [threshold, deviations] of [
				[grim, [defecting]],
				[titForTat, [defecting, alternating]],
			] as const) {
				const best = (patience: number) =>
					Math.max(...deviations.map((stream) => worth(patience, stream))) - worth(patience, () => R);
				expect(best(fractionToNumber(threshold) - 0.01)).toBeGreaterThan(0);
				expect(best(fractionToNumber(threshold) + 0.01)).toBeLessThan(0);
			}
		}
	});

	it("knows what is no dilemma", () => {
		expect(isDilemma(axelrod)).toBe(true);
		expect(isDilemma(payoffs(3, 5, 1, 0))).toBe(false);
		expect(isDilemma(payoffs(5, 3, 0, 1))).toBe(false);
		// Taking turns would be as good as cooperating.
		expect(isDilemma(payoffs(6, 3, 1, 0))).toBe(false);
	});
});

function payoffs(temptation: number, reward: number, punishment: number, sucker: number): Dilemma {
	const whole = (value: number) => fraction(BigInt(value), 1n);
	return {
		temptation: whole(temptation),
		reward: whole(reward),
		punishment: whole(punishment),
		sucker: whole(sucker),
	};
}
