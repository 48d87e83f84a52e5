import { divisionOf, divisions, everyWholeDivision } from "@velvet/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fractionToNumber } from "../exact/fraction.ts";
import { type DivisionProblem, pointsOf, type Shares, worthOf } from "./division.ts";
import { isEfficientWhole } from "./efficiency.ts";
import { isEnvyFreeButForOne } from "./envy.ts";
import { divideGoodsAndBurdens } from "./goods-and-burdens.ts";
import { maxNash } from "./max-nash.ts";
import { asNashProblem, compareProducts, logOf } from "./nash-welfare.ts";

/** Points of all parties as whole numbers on one scale. */
function sums(problem: DivisionProblem, shares: Shares): bigint[] {
	const points = pointsOf(problem, shares);
	const scale = points.reduce((all, { q }) => all * q, 1n);
	return points.map(({ p, q }) => (p * scale) / q);
}

/** Sign of the product of one division minus that of another, in whole numbers. */
function compare(problem: DivisionProblem, one: Shares, other: Shares): number {
	const { weights } = asNashProblem(problem).nash;
	const [x, y] = [pointsOf(problem, one), pointsOf(problem, other)];
	const scale = [...x, ...y].reduce((all, { q }) => all * q, 1n);
	const product = (points: typeof x) => points.reduce((all, { p, q }, i) => all * ((p * scale) / q) ** weights[i], 1n);
	const [left, right] = [product(x), product(y)];
	return left > right ? 1 : left < right ? -1 : 0;
}

const problems = [
	["two parties", divisions({ items: 7 })],
	["two parties with burdens", divisions({ items: 7, kinds: "any" })],
	["two parties with unequal entitlements", divisions({ items: 6, entitled: true })],
	["three parties", divisions({ items: 5, parties: 3 })],
	["three parties with unequal entitlements", divisions({ items: 5, parties: 3, entitled: true })],
	["four parties", divisions({ items: 4, parties: 4 })],
] as const;

describe.each(problems)("the greatest product over whole items, of %s", (_, some) => {
	it.each([false, true])("is that of enumeration (branch and bound always: %s)", (branch) => {
		fc.assert(
			fc.property(some, (problem) => {
				const found = maxNash(problem, { branch });
				const something = [...everyWholeDivision(problem)].filter(({ shares }) =>
					sums(problem, shares).every((sum) => sum > 0n),
				);
				expect(found === null).toBe(something.length === 0);
				if (found === null) return;
				expect([found.proven, found.gap]).toEqual([true, 0]);
				for (const { shares } of something) expect(compare(problem, found.shares, shares)).toBeGreaterThanOrEqual(0);
			}),
			{ numRuns: 60 },
		);
	});
});

describe("fairness of whole items", () => {
	const equal = [
		["the greatest product, goods", divisions({ parties: 3, items: 5 }), (p: DivisionProblem) => maxNash(p)?.shares],
		["the greatest product, burdens too", divisions({ kinds: "any" }), (p: DivisionProblem) => maxNash(p)?.shares],
		["goods and burdens", divisions({ kinds: "any" }), (p: DivisionProblem) => divideGoodsAndBurdens(p, 0)],
		[
			"goods and burdens, from the other",
			divisions({ kinds: "any" }),
			(p: DivisionProblem) => divideGoodsAndBurdens(p, 1),
		],
	] as const;

	it.each(equal)("%s: no envy but for one item, and none better among whole items", (_, some, divide) => {
		fc.assert(
			fc.property(some, (problem) => {
				const shares = divide(problem);
				fc.pre(shares !== undefined);
				expect(isEnvyFreeButForOne(problem, shares)).toBe(true);
				expect(isEfficientWhole(problem, holdersOf(shares))).toBe(true);
			}),
		);
	});

	it("the search for a better division finds one exactly where there is one", () => {
		const pairs = divisions({ items: 5, kinds: "any" }).chain((problem) =>
			fc
				.array(fc.constantFrom(0, 1), { minLength: problem.worth[0].length, maxLength: problem.worth[0].length })
				.map((holders) => ({ problem, holders })),
		);
		fc.assert(
			fc.property(pairs, ({ problem, holders }) => {
				const all = [...everyWholeDivision(problem)];
				const mine = all.find((each) => each.holders.join() === holders.join());
				if (mine === undefined) throw new Error("not enumerated");
				const better = all.some(({ shares }) => {
					const differences = [0, 1].map((i) => {
						const [theirs, own] = [worthOf(problem, shares, i), worthOf(problem, mine.shares, i)];
						return theirs.p * own.q - own.p * theirs.q;
					});
					return differences.every((each) => each >= 0n) && differences.some((each) => each > 0n);
				});
				expect(isEfficientWhole(problem, holders)).toBe(!better);
			}),
		);
	});
});

describe("branch and bound", () => {
	it("says how far from the best it may be where it is stopped, and is no farther", () => {
		const large = divisions({ items: 10, parties: 3 }).filter(({ worth }) => worth[0].length > 7);
		fc.assert(
			fc.property(large, fc.integer({ min: 15, max: 60 }), (problem, limit) => {
				const [stopped, best] = [maxNash(problem, { limit }), maxNash(problem)];
				fc.pre(stopped !== null && best !== null);
				const mean = ({ shares }: { shares: Shares }) =>
					Math.cbrt(pointsOf(problem, shares).reduce((all, each) => all * fractionToNumber(each), 1));
				expect(mean(stopped) * (1 + stopped.gap)).toBeGreaterThanOrEqual(mean(best) * (1 - 1e-12));
			}),
			{ numRuns: 40 },
		);
	});

	it("proves forty items of two parties, and twenty-four of three", () => {
		const points = (items: number, step: number) => Array.from({ length: items }, (_, j) => 1 + ((j * step) % 17));
		for (const problem of [
			divisionOf([points(40, 5), points(40, 11)]),
			divisionOf([points(24, 5), points(24, 11), points(24, 7)]),
		]) {
			expect(maxNash(problem)).toMatchObject({ proven: true, method: "branch and bound" });
		}
	});

	it("gives nothing where somebody must have nothing", () => {
		expect(maxNash(divisionOf([[100], [100]]))).toBeNull();
		expect(
			maxNash(
				divisionOf([
					[60, 40],
					[50, 50],
					[90, 10],
				]),
			),
		).toBeNull();
	});
});

describe("products of whole numbers", () => {
	it("are told apart where doubles are not", () => {
		const [x, y] = [2n ** 80n, 2n ** 80n + 1n];
		expect(compareProducts([1n, 1n], [x, y], [y, y])).toBe(-1);
		expect(compareProducts([2n, 1n], [6n, 4n], [4n, 9n])).toBe(0);
	});

	it("have a logarithm at any size", () => {
		expect(logOf(10n ** 400n)).toBeCloseTo(400 * Math.log(10), 8);
		expect(logOf(0n)).toBe(-Infinity);
	});
});

function holdersOf(shares: Shares): number[] {
	return shares[0].map((_, j) => shares.findIndex((row) => row[j].p > 0n));
}
