import fc from "fast-check";
import { expect, it } from "vitest";
import { grownQuotient, quotientSeats, type SeatClaim } from "./quotient-seats.ts";

const claim = fc.record({
	people: fc.integer({ min: 1, max: 2000 }),
	floor: fc.nat({ max: 6 }),
	hadMore: fc.boolean(),
});
/** Somebody had no more than its share, as always. */
const claims: fc.Arbitrary<SeatClaim[]> = fc
	.array(claim, { minLength: 1, maxLength: 6 })
	.map((list) => [...list, { people: 500, floor: 1, hadMore: false }].map((each, i) => ({ id: String(i), ...each })));
const quotient = fc.integer({ min: 20, max: 400 });
const rounding = fc.constantFrom("up" as const, "nearest" as const, "down" as const);

it("keeps every floor, gives by people first, and nobody who had more has less than its share of people", () => {
	fc.assert(
		fc.property(claims, quotient, rounding, (list, each, how) => {
			const steps = quotientSeats(list, each, how);
			const total = steps.reduce((sum, { seats }) => sum + seats, 0);
			const people = list.reduce((sum, one) => sum + one.people, 0);
			steps.forEach(({ first, byFloor, byShare, seats }, i) => {
				const exact = list[i].people / each;
				expect(first).toBe(
					how === "up" ? Math.ceil(exact) : how === "down" ? Math.floor(exact) : Math.floor(exact + 0.5),
				);
				expect(seats).toBe(first + byFloor + byShare);
				expect(seats).toBeGreaterThanOrEqual(list[i].floor);
				if (byFloor > 0) expect(first + byFloor).toBe(list[i].floor);
				if (!list[i].hadMore) expect(byShare).toBe(0);
				else expect(seats * people).toBeGreaterThanOrEqual(list[i].people * total);
				// No seat of the last step is one too many: without it the share was missed in the house as it then was.
				if (byShare > 0) expect((seats - 1) * people).toBeLessThan(list[i].people * total);
			});
		}),
	);
});

it("grows by the mean of the rates, as fractions have it and doubles nearly", () => {
	const people = fc.array(fc.tuple(fc.integer({ min: 1, max: 1e8 }), fc.integer({ min: 1, max: 1e8 })), {
		minLength: 1,
		maxLength: 12,
	});
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 1e6 }), people, (from, pairs) => {
			const [before, after] = [pairs.map(([p]) => p), pairs.map(([, q]) => q)];
			const { quotient: grown, exact } = grownQuotient(from, before, after);
			const mean = pairs.reduce((sum, [p, q]) => sum + q / p, 0) / pairs.length;
			expect(Math.abs(grown - from * mean)).toBeLessThanOrEqual(1 + 1e-9 * from * mean);
			expect(BigInt(grown) * exact.q >= exact.p && BigInt(grown - 1) * exact.q < exact.p).toBe(true);
		}),
	);
});
