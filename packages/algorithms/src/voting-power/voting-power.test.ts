import { describe, expect, it } from "vitest";
import { type Fraction, fraction, fractionToNumber } from "../exact/fraction.ts";
import { fromRemainders, primes, primesFor } from "./prime-counts.ts";
import { type VotingPower, votingPower } from "./voting-power.ts";

function power(quota: number, ...weights: number[]): VotingPower {
	const found = votingPower({ weights, quota });
	if (found === null) throw new Error("too many coalitions");
	return found;
}
const of = (p: bigint, q: bigint): Fraction => fraction(p, q);
const rounded = (shares: readonly Fraction[], digits: number) =>
	shares.map((share) => Number(fractionToNumber(share).toFixed(digits)));

describe("published indices", () => {
	it("[4; 3,2,1]: Banzhaf 3/5, 1/5, 1/5 and Shapley-Shubik 2/3, 1/6, 1/6 (models.md 7.3)", () => {
		const { members } = power(4, 3, 2, 1);
		expect(members.map(({ banzhaf }) => banzhaf)).toEqual([of(3n, 5n), of(1n, 5n), of(1n, 5n)]);
		expect(members.map(({ shapleyShubik }) => shapleyShubik)).toEqual([of(2n, 3n), of(1n, 6n), of(1n, 6n)]);
		expect(members.map(({ veto }) => veto)).toEqual([true, false, false]);
	});

	// The Treaty of Rome's Council for proposals of the Commission: Luxembourg's vote never counted. Values as in the
	// documentation of the Python package powerindex (pypi.org/project/powerindex); Luxembourg as in Games 9 (2018) 29.
	it("the EEC's Council of 1958 [12; 4,4,4,2,2,1]: 5/21, 1/7 and 0; Shapley-Shubik 14/60, 9/60 and 0", () => {
		const { members, carrying } = power(12, 4, 4, 4, 2, 2, 1);
		expect(
			rounded(
				members.map(({ banzhaf }) => banzhaf),
				10,
			),
		).toEqual([0.2380952381, 0.2380952381, 0.2380952381, 0.1428571429, 0.1428571429, 0]);
		expect(members[0].shapleyShubik).toEqual(of(14n, 60n));
		expect(members[3].shapleyShubik).toEqual(of(9n, 60n));
		expect(members[5]).toMatchObject({ critical: 0n, veto: false });
		expect(carrying).toBe(14n);
	});

	// Owen 1975, "Evaluation of a presidential election game", table 1: the Electoral College after the census of 1970,
	// Shapley values to five digits.
	it("the Electoral College of the 1970s: California's 45 electors .08831, New York's 41 .07973", () => {
		const electors = [
			45, 41, 27, 26, 26, 25, 21, 17, 17, 14, 13, 13, 12, 12, 12, 11, 10, 10, 10, 10, 9, 9, 9, 8, 8, 8, 8, 7, 7, 7, 6,
			6, 6, 6, 5, 4, 4, 4, 4, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3, 3,
		];
		expect(electors.reduce((sum, each) => sum + each, 0)).toBe(538);
		const { members } = power(270, ...electors);
		const values = rounded(
			members.map(({ shapleyShubik }) => shapleyShubik),
			5,
		);
		// One of each number of electors, largest first.
		const wanted = [
			[45, 0.08831],
			[41, 0.07973],
			[27, 0.05096],
			[26, 0.04898],
			[25, 0.047],
			[21, 0.03917],
			[17, 0.03147],
			[4, 0.00723],
		];
		for (const [votes, value] of wanted) expect([votes, values[electors.indexOf(votes)]]).toEqual([votes, value]);
	});

	// From 1995, Austria, Finland and Sweden being members; Felsenthal and Machover, The Measurement of Voting Power (1998),
	// and Leech, Public Choice 113 (2002), to four digits.
	it("the Union's Council of fifteen [62; 10,10,10,10,8,5,5,5,5,4,4,3,3,3,2]", () => {
		const { members } = power(62, 10, 10, 10, 10, 8, 5, 5, 5, 5, 4, 4, 3, 3, 3, 2);
		const one = [0, 4, 5, 9, 11, 14].map((i) => members[i]);
		const values = rounded(
			one.map(({ shapleyShubik }) => shapleyShubik),
			4,
		);
		expect(values).toEqual([0.1167, 0.0955, 0.0552, 0.0454, 0.0353, 0.0207]);
		const banzhaf = rounded(
			one.map((member) => member.banzhaf),
			4,
		);
		expect(banzhaf).toEqual([0.1116, 0.0924, 0.0587, 0.0479, 0.0359, 0.0226]);
	});
});

describe("many members", () => {
	it("are exact where doubles are not: 200 equal ones", () => {
		const { members, carrying } = power(101, ...new Array<number>(200).fill(1));
		expect(members[0].shapleyShubik).toEqual(of(1n, 200n));
		expect(members[0].banzhaf).toEqual(of(1n, 200n));
		// One is critical when just 100 of the 199 others are with it.
		expect(members[0].critical).toBe(choose(199n, 100n));
		expect(carrying).toBe((2n ** 200n - choose(200n, 100n)) / 2n);
	});

	it("are not counted beyond 200, nor with votes that would take hours", () => {
		expect(votingPower({ weights: new Array<number>(201).fill(1), quota: 101 })).toBeNull();
		const millions = Array.from({ length: 40 }, (_, i) => 1_000_003 + 7919 * i);
		expect(votingPower({ weights: millions, quota: 25_000_000 })).toBeNull();
	});

	it("may have votes in millions where they are few, or where all have a common measure", () => {
		const few = power(60_000_001, 39_576_757, 29_183_290, 21_570_527, 20_215_751);
		// The first carries with the second or the third; any three carry.
		expect(few.members.map(({ critical }) => critical)).toEqual([5n, 3n, 3n, 1n]);
		const scaled = power(400_000_000, 300_000_000, 200_000_000, 100_000_000);
		expect(scaled.members.map(({ banzhaf }) => banzhaf)).toEqual([of(3n, 5n), of(1n, 5n), of(1n, 5n)]);
	});
});

describe("numbers from their remainders", () => {
	it("are told apart up to the product of primes that are prime", () => {
		for (const prime of primes) for (let d = 2; d * d <= prime; d++) if (prime % d === 0) throw new Error(`${prime}`);
		const number = 2n ** 200n - 12345n;
		const used = primes.slice(0, primesFor(200));
		expect(fromRemainders(used.map((prime) => Number(number % BigInt(prime))))).toBe(number);
		expect(primesFor(200)).toBe(primes.length);
	});
});

function choose(n: bigint, k: bigint): bigint {
	let result = 1n;
	for (let i = 1n; i <= k; i++) result = (result * (n - k + i)) / i;
	return result;
}
