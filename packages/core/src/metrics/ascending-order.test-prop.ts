import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ascendingOrder } from "./ascending-order.ts";

describe("the order of numbers", () => {
	it("is that of a stable sort by comparison", () => {
		const number = fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -3, max: 3 }), fc.constant(-0));
		fc.assert(
			fc.property(fc.array(number), (list) => {
				const compare = (p: number, q: number) => (list[p] < list[q] ? -1 : list[p] > list[q] ? 1 : p - q);
				expect([...ascendingOrder(Float64Array.from(list))]).toEqual([...list.keys()].sort(compare));
			}),
			{ numRuns: 1000 },
		);
	});
});
