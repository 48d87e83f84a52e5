import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { voterDeciles } from "./voter-deciles.ts";

const floats = (...values: number[]) => Float64Array.from(values);

describe("deciles of voters", () => {
	it("keep units of equal figure together, whatever their order", () => {
		// Half of the voters at nought, half at one: the middle voter of each half stands at 25 % and 75 %.
		expect(voterDeciles(floats(1, 0, 1, 0), floats(3, 1, 1, 0), floats(1, 2, 0, 2))).toEqual([
			{ from: 0, to: 0, voters: 5, share: { A: 0.2, B: 0.8 } },
			{ from: 1, to: 1, voters: 5, share: { A: 0.8, B: 0.2 } },
		]);
	});

	it("leave out units without a figure or without voters", () => {
		expect(voterDeciles(floats(Number.NaN, 7, 9), floats(5, 1, 0), floats(5, 3, 0))).toEqual([
			{ from: 7, to: 7, voters: 4, share: { A: 0.25, B: 0.75 } },
		]);
		expect(voterDeciles(floats(Number.NaN), floats(1), floats(1))).toEqual([]);
	});

	const unit = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.nat(1000), fc.nat(1000));

	it("lose no voter, are in order, and exchange with the camps", () => {
		fc.assert(
			fc.property(fc.array(unit, { minLength: 1, maxLength: 60 }), (units) => {
				const [values, a, b] = [0, 1, 2].map((at) => Float64Array.from(units, (each) => each[at]));
				const groups = voterDeciles(values, a, b);
				const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, each) => total + each, 0);
				expect(sum(groups.map(({ voters }) => voters))).toBe(sum(a) + sum(b));
				expect(sum(groups.map(({ voters, share }) => voters * share.A))).toBeCloseTo(sum(a), 6);
				groups.slice(1).forEach((group, at) => {
					expect(group.from).toBeGreaterThan(groups[at].to);
				});
				const mirrored = voterDeciles(values, b, a);
				expect(mirrored.map(({ share }) => [share.B, share.A])).toEqual(groups.map(({ share }) => [share.A, share.B]));
			}),
		);
	});
});
