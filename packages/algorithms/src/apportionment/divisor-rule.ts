import { type Fraction, fraction } from "../exact/fraction.ts";

/**
 * What tells one divisor method from another: by what a claimant's size is divided to weigh its claim to one more seat.
 *
 * @see models.md 7.1; Balinski and Young, *Fair Representation*, 1982.
 */
export interface DivisorRule {
	/** The square of that divisor for a claimant with so many seats; exact, where the divisor itself may be a root. */
	square(seats: number): Fraction;
}

/** d(n) = √(n(n + 1)), the geometric mean: the United States since 1941. */
export const huntingtonHill: DivisorRule = {
	square: (seats) => fraction(BigInt(seats) * (BigInt(seats) + 1n), 1n),
};

/**
 * d(n) = n + offset: 0 is Adams, 1/2 Webster (Sainte-Laguë), 1 Jefferson (D'Hondt), 1/3 the Danish method.
 *
 * @param offset between 0 and 1
 */
export function linearDivisors({ p, q }: Fraction): DivisorRule {
	return {
		square(seats) {
			const above = BigInt(seats) * q + p;
			return fraction(above * above, q * q);
		},
	};
}

export const adams: DivisorRule = linearDivisors(fraction(0n, 1n));
export const webster: DivisorRule = linearDivisors(fraction(1n, 2n));
export const jefferson: DivisorRule = linearDivisors(fraction(1n, 1n));
