import { invariant } from "@velvet/core";
import { commonDivisor, type Fraction, fraction } from "./fraction.ts";

/** Nothing, and the whole. */
export const ZERO: Fraction = { p: 0n, q: 1n };
export const ONE: Fraction = { p: 1n, q: 1n };

export function add(x: Fraction, y: Fraction): Fraction {
	return x.q === y.q ? fraction(x.p + y.p, x.q) : fraction(x.p * y.q + y.p * x.q, x.q * y.q);
}

export function subtract(x: Fraction, y: Fraction): Fraction {
	return add(x, negate(y));
}

export function multiply(x: Fraction, y: Fraction): Fraction {
	return fraction(x.p * y.p, x.q * y.q);
}

/** `x / y`; `y` is not 0. */
export function divide(x: Fraction, y: Fraction): Fraction {
	invariant(y.p !== 0n, "Division by nothing");
	return y.p > 0n ? fraction(x.p * y.q, x.q * y.p) : fraction(-x.p * y.q, -x.q * y.p);
}

export function negate({ p, q }: Fraction): Fraction {
	return { p: -p, q };
}

export function absolute({ p, q }: Fraction): Fraction {
	return { p: p < 0n ? -p : p, q };
}

/** The sum of any number, brought to lowest terms once: what every step would take is most of the time. */
export function sum(values: readonly Fraction[]): Fraction {
	let terms = values;
	while (terms.length > 1) {
		terms = Array.from({ length: Math.ceil(terms.length / 2) }, (_, i) => {
			const [x, y = ZERO] = terms.slice(2 * i, 2 * i + 2);
			return x.q === y.q ? { p: x.p + y.p, q: x.q } : { p: x.p * y.q + y.p * x.q, q: x.q * y.q };
		});
	}
	return terms.length === 0 ? ZERO : fraction(terms[0].p, terms[0].q);
}

/** Sign of x − y, exactly. */
export function compareFractions(x: Fraction, y: Fraction): -1 | 0 | 1 {
	const difference = x.p * y.q - y.p * x.q;
	return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

/** The greatest whole number that is not above it. */
export function floor({ p, q }: Fraction): bigint {
	return p < 0n ? -((q - 1n - p) / q) : p / q;
}

/** The least whole number that is not below it. */
export function ceiling(value: Fraction): bigint {
	return -floor(negate(value));
}

/** Whole numbers in the same proportions as fractions, without a common divisor; all 0 where the fractions are. */
export function asWholeNumbers(values: readonly Fraction[]): bigint[] {
	const scale = values.reduce((multiple, { q }) => (multiple * q) / commonDivisor(multiple, q), 1n);
	const whole = values.map(({ p, q }) => p * (scale / q));
	const divisor = whole.reduce(commonDivisor, 0n);
	return divisor === 0n ? whole : whole.map((value) => value / divisor);
}

/** As a person writes it: `218/3`, `-7`. */
export function fractionText({ p, q }: Fraction): string {
	return q === 1n ? String(p) : `${p}/${q}`;
}
