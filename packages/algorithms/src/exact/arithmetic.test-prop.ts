import fc from "fast-check";
import { expect, it } from "vitest";
import { asWholeNumbers, ceiling, floor } from "./arithmetic.ts";
import { type Fraction, fraction } from "./fraction.ts";

const fractions: fc.Arbitrary<Fraction> = fc
	.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
	.map(([p, q]) => fraction(p, q));

it("a fraction lies between its floor and its ceiling, which are one apart, or the fraction itself", () => {
	fc.assert(
		fc.property(fractions, (value) => {
			const [below, above] = [floor(value), ceiling(value)];
			expect(below * value.q <= value.p && value.p <= above * value.q).toBe(true);
			expect(above - below).toBe(value.q === 1n ? 0n : 1n);
		}),
	);
});

it("fractions as whole numbers keep their proportions, and have no divisor in common", () => {
	fc.assert(
		fc.property(fc.array(fractions, { minLength: 1, maxLength: 5 }), (values) => {
			const whole = asWholeNumbers(values);
			values.forEach(({ p, q }, i) => {
				expect(p * values[0].q * whole[0]).toBe(values[0].p * q * whole[i]);
			});
			for (const prime of [2n, 3n, 5n, 7n]) {
				expect(whole.every((value) => value === 0n) || whole.some((value) => value % prime !== 0n)).toBe(true);
			}
		}),
	);
});
