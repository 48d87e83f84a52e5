import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestAssignment } from "./best-assignment.ts";

/** The greatest sum by trying every way. */
function byTrying(gains: readonly (readonly number[])[], row = 0, taken = 0): number {
	if (row === gains.length) return 0;
	let best = gains.length > gains[0].length ? byTrying(gains, row + 1, taken) : Number.NEGATIVE_INFINITY;
	gains[row].forEach((gain, column) => {
		if ((taken & (1 << column)) === 0) best = Math.max(best, gain + byTrying(gains, row + 1, taken | (1 << column)));
	});
	return best;
}

describe("the best assignment", () => {
	it("has the greatest sum of all pairings, with more rows, more columns or as many", () => {
		const size = fc.integer({ min: 1, max: 5 });
		fc.assert(
			fc.property(
				fc.tuple(size, size).chain(([rows, columns]) => {
					const row = fc.array(fc.nat({ max: 50 }), { minLength: columns, maxLength: columns });
					return fc.array(row, { minLength: rows, maxLength: rows });
				}),
				(gains) => {
					const columns = bestAssignment(gains);
					const matched = columns.filter((column) => column >= 0);
					expect(new Set(matched).size).toBe(matched.length);
					expect(matched).toHaveLength(Math.min(gains.length, gains[0].length));
					expect(columns.reduce((sum, column, row) => sum + (column < 0 ? 0 : gains[row][column]), 0)).toBe(
						byTrying(gains),
					);
				},
			),
			{ numRuns: 500 },
		);
	});

	it("is not taken in by the greatest pair", () => {
		expect(
			bestAssignment([
				[10, 9],
				[9, 0],
			]),
		).toEqual([1, 0]);
	});
});
