import fc from "fast-check";
import { expect, it } from "vitest";
import { allocate } from "./allocate.ts";
import { joinColumn, joinTable } from "./join-table.ts";
import { parseTable } from "./parse-table.ts";

const table = parseTable("id,people,rate\na1,10,5\na2,30,9\na3,60,\nb,7,1.25\nx,1,1\n");
const join = joinTable(table, "id", ["a", "b", "c"], (id) => id[0]);

it("names stray rows, merged rows and units without a row", () => {
	expect(join).toMatchObject({ strayRows: ["x"], mergedRows: ["a1", "a2", "a3"], bareUnits: ["c"] });
});

it("adds counts, averages rates over the rows that have them, and merges no medians", () => {
	expect(joinColumn(join, "people", { kind: "sum" })).toEqual(Float64Array.of(100, 7, Number.NaN));
	expect(joinColumn(join, "rate", { kind: "mean", weight: "people" })).toEqual(Float64Array.of(8, 1.25, Number.NaN));
	expect(joinColumn(join, "rate", { kind: "none" })).toEqual(Float64Array.of(Number.NaN, 1.25, Number.NaN));
});

it("shares out a total to the last step, and nothing to unknown weights", () => {
	expect(allocate([10, 4], Uint16Array.of(0, 0, 0, 1, 1), Float64Array.of(1, 1, 1, Number.NaN, 2), 1)).toEqual(
		Float64Array.of(4, 3, 3, 0, 4),
	);
	fc.assert(
		fc.property(fc.array(fc.nat(1e6), { minLength: 1 }), fc.nat(1e6), (weights, total) => {
			fc.pre(weights.some((weight) => weight > 0));
			const shares = allocate([total], new Uint16Array(weights.length), Float64Array.from(weights), 1);
			expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total);
			shares.forEach((share, u) => {
				if (weights[u] === 0) expect(share).toBe(0);
			});
		}),
	);
});
