import fc from "fast-check";
import { expect, it } from "vitest";
import { type PlacedSpot, type Spot, swarm } from "./swarm.ts";

const spots = fc
	.uniqueArray(fc.nat({ max: 60 }), { maxLength: 30 })
	.map((xs): Spot[] => xs.map((x, i) => ({ key: `vote ${i}`, x: x / 4 })));
const nearest = (placed: readonly PlacedSpot[]) =>
	Math.min(
		...placed.flatMap((p, i) => placed.slice(i + 1).map((q) => Math.hypot(p.x - q.x, p.offset - q.offset))),
		Number.POSITIVE_INFINITY,
	);

it("keeps every spot at its own x, and all of them apart", () => {
	fc.assert(
		fc.property(spots, (given) => {
			const placed = swarm(given, 6);
			expect(new Map(placed.map(({ key, x }) => [key, x]))).toEqual(new Map(given.map(({ key, x }) => [key, x])));
			expect(nearest(placed)).toBeGreaterThanOrEqual(6 - 1e-6);
		}),
	);
});

it("does not depend on the order of the spots", () => {
	fc.assert(
		fc.property(spots, (given) => {
			expect(swarm([...given].reverse(), 6)).toEqual(swarm(given, 6));
		}),
	);
});

it("leaves a spot that is alone in the middle", () => {
	expect(swarm([{ key: "alone", x: 3 }], 6)).toEqual([{ key: "alone", x: 3, offset: 0 }]);
	expect(swarm([], 6)).toEqual([]);
});
