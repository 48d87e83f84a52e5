import { divisionOf } from "@velvet/testkit";
import { describe, expect, it } from "vitest";
import { fractionText } from "../exact/arithmetic.ts";
import { adjustedWinner } from "./adjusted-winner.ts";
import { pointsOf, type Shares, wholeShares } from "./division.ts";
import { isEnvyFreeButForOne } from "./envy.ts";
import { divideGoodsAndBurdens } from "./goods-and-burdens.ts";
import { maxNash } from "./max-nash.ts";

/** Brams and Taylor 1996 and 1999, Brams and Togman 1996, as models.md V8.1, V8.2 and V8.4 have them. */
const cases = [
	{
		name: "the Trump divorce (V8.1)",
		worth: [
			[10, 40, 10, 38, 2],
			[38, 20, 30, 10, 2],
		],
		// The tied cash and jewelry go to Ivana, who has fewer points.
		won: ["78", "68"],
		initial: ["78", "70"],
		split: { item: 1, from: 0, moved: { p: 2n, q: 15n } },
		points: "218/3",
		decimal: 72.667,
		product: 5460n,
		kept: [1, 3],
	},
	{
		name: "Camp David (V8.2)",
		worth: [
			[35, 10, 20, 10, 5, 20],
			[55, 5, 10, 5, 20, 5],
		],
		won: ["60", "75"],
		initial: ["60", "75"],
		split: { item: 0, from: 1, moved: { p: 1n, q: 6n } },
		points: "395/6",
		decimal: 65.833,
		product: 4500n,
		kept: [1, 2, 3, 5],
	},
	{
		name: "the pirates' loot (V8.4)",
		worth: [
			[10, 10, 15, 11, 20, 15, 5, 2, 10, 2],
			[5, 20, 20, 14, 30, 6, 1, 1, 2, 1],
		],
		won: ["44", "84"],
		initial: ["44", "84"],
		split: { item: 2, from: 1, moved: { p: 3n, q: 7n } },
		points: "430/7",
		decimal: 61.4286,
		product: 3850n,
		kept: [0, 3, 5, 6, 7, 8, 9],
	},
];

describe.each(cases)("$name", ({ worth, won, initial, split, points, decimal, product, kept }) => {
	const problem = divisionOf(worth);
	const found = adjustedWinner(problem);

	it("ends as published, to the fraction", () => {
		expect(found.won.map(fractionText)).toEqual(won);
		expect(found.initial.map(fractionText)).toEqual(initial);
		expect(found.split).toEqual(split);
		const both = pointsOf(problem, found.shares);
		expect(both.map(fractionText)).toEqual([points, points]);
		expect(Math.abs(Number(both[0].p) / Number(both[0].q) - decimal)).toBeLessThan(0.0005);
	});

	it.each([false, true])("has the published product of whole items (branch and bound: %s)", (branch) => {
		const best = maxNash(problem, { branch });
		if (best === null) throw new Error("no division");
		const [first, second] = pointsOf(problem, best.shares);
		expect(best.proven).toBe(true);
		expect((first.p * second.p) / (first.q * second.q)).toBe(product);
		expect(heldBy(best.shares, 0)).toEqual(kept);
	});

	it("is the same with the parties exchanged", () => {
		const turned = adjustedWinner(divisionOf([...worth].reverse()));
		expect([...turned.shares].reverse()).toEqual(found.shares);
		expect(turned.split?.item).toBe(split.item);
		expect(turned.split?.from).toBe(1 - split.from);
	});
});

it("moves the doubloon before the chest of the pirates", () => {
	expect(adjustedWinner(divisionOf(cases[2].worth)).moved).toEqual([3, 2]);
});

describe("goods and burdens, as the tests of fairpy have them (V8.6)", () => {
	it.each<[number[], number[], number[]]>([
		[[1, -1, -2], [-3, 4, -6], [0]],
		[
			[1, 0, -1, 2],
			[2, 6, 0, 0],
			[0, 3],
		],
		[[-1, 0, -1, -2], [-2, -6, 0, 0], [1]],
	])("%j and %j: the first holds %j", (first, second, held) => {
		expect(heldBy(divideGoodsAndBurdens(divisionOf([first, second]), 0), 0)).toEqual(held);
	});

	it("goes one item further than fairpy, which counts an item as handed over where the definition leaves it out", () => {
		const first = [1, -1, -2, 3, 5, 0, 0, -1, 2, 3];
		const problem = divisionOf([first, [-3, 4, -6, 2, 4, -3, 2, -2, 4, 5]]);
		const theirs = wholeShares([0, 1, 1, 0, 0, 0, 1, 1, 0, 0], 2);
		expect(isEnvyFreeButForOne(problem, theirs)).toBe(false);
		const ours = divideGoodsAndBurdens(problem, 0);
		expect(isEnvyFreeButForOne(problem, ours)).toBe(true);
		expect(heldBy(ours, 0)).toEqual([0, 2, 3, 4, 5, 8, 9]);
	});
});

function heldBy(shares: Shares, party: number): number[] {
	return shares[party].flatMap(({ p }, j) => (p > 0n ? [j] : []));
}
