import { divisionOf } from "@velvet/testkit";
import { describe, expect, it } from "vitest";
import { fractionText } from "../exact/arithmetic.ts";
import { adjustedWinner } from "./adjusted-winner.ts";
import { type DivisionProblem, pointsOf } from "./division.ts";
import { measureOverstating } from "./overstating.ts";
import { equalShares, proportionalShares } from "./proportional.ts";

const five = { p: 5n, q: 1n };
const byWinner = (problem: DivisionProblem) => adjustedWinner(problem).shares;
/** The Trump divorce, models.md V8.1. */
const trump = divisionOf([
	[10, 40, 10, 38, 2],
	[38, 20, 30, 10, 2],
]);

describe("overstating by five points", () => {
	it("is the best of all twenty misstatements, by brute force in doubles", () => {
		const found = measureOverstating(trump, 0, five, byWinner);
		const truth = [10, 40, 10, 38, 2];
		const other = [38, 20, 30, 10, 2];
		const gains = truth.flatMap((_, raised) =>
			truth.flatMap((value, lowered) => {
				if (raised === lowered || value < 5) return [];
				const told = truth.map((each, j) => each + (j === raised ? 5 : j === lowered ? -5 : 0));
				const { shares } = adjustedWinner(divisionOf([told, other]));
				const points = truth.reduce(
					(sum, each, j) => sum + each * (Number(shares[0][j].p) / Number(shares[0][j].q)),
					0,
				);
				return [points - 218 / 3];
			}),
		);
		expect(gains).toHaveLength(16);
		const number = (text: string) =>
			text
				.split("/")
				.map(Number)
				.reduce((p, q) => p / q);
		expect(number(fractionText(found?.best.gain ?? five))).toBeCloseTo(Math.max(...gains), 10);
		expect(number(fractionText(found?.worst.gain ?? five))).toBeCloseTo(Math.min(...gains), 10);
		expect(Math.max(...gains)).toBeGreaterThan(0);
	});

	it("changes nothing where points decide nothing", () => {
		const found = measureOverstating(trump, 1, five, equalShares);
		expect([found?.best.gain.p, found?.worst.gain.p]).toEqual([0n, 0n]);
	});

	it("gains less where shares are in proportion than with adjusted winner", () => {
		const [winner, simple] = [byWinner, proportionalShares].map((divide) => measureOverstating(trump, 0, five, divide));
		const number = ({ p, q }: { p: bigint; q: bigint }) => Number(p) / Number(q);
		expect(number(simple?.best.gain ?? five)).toBeLessThan(number(winner?.best.gain ?? five));
	});

	it("keeps a burden a burden, though the party has no points in it", () => {
		const problem = divisionOf([
			[100, 0],
			[50, -50],
		]);
		const told: string[][] = [];
		measureOverstating(problem, 0, five, (each) => {
			told.push(each.worth[0].map(fractionText));
			return byWinner(each);
		});
		expect(told).toEqual([
			["100", "0"],
			["95", "-5"],
		]);
	});

	it("is nothing to tell of where there is but one item, or no certain answer", () => {
		expect(measureOverstating(divisionOf([[100], [100]]), 0, five, byWinner)).toBeNull();
		expect(measureOverstating(trump, 0, five, () => null)).toBeNull();
		expect(pointsOf(trump, byWinner(trump)).map(fractionText)).toEqual(["218/3", "218/3"]);
	});
});
