import { invariant } from "@velvet/core";

/** A fraction of whole numbers of any size, in lowest terms, q > 0. For shares that decide, where a double would round. */
export interface Fraction {
	readonly p: bigint;
	readonly q: bigint;
}

/** `p / q` in lowest terms; the sign is that of `p`. */
export function fraction(p: bigint, q: bigint): Fraction {
	invariant(q > 0n, `Not a fraction: ${p}/${q}`);
	const divisor = commonDivisor(p, q);
	return { p: p / divisor, q: q / divisor };
}

const FRACTION = /^(\d{1,18})\s*\/\s*(\d{1,18})$/;
const DECIMAL = /^(\d{1,18})(?:\.(\d{1,18}))?\s*(%?)$/;

/** Reads `2/3`, `0.55` or `55%`, exactly; `null` for anything else. */
export function parseFraction(text: string): Fraction | null {
	const parts = FRACTION.exec(text.trim());
	if (parts !== null) {
		const q = BigInt(parts[2]);
		return q === 0n ? null : fraction(BigInt(parts[1]), q);
	}
	const decimal = DECIMAL.exec(text.trim());
	if (decimal === null) return null;
	const [, whole, digits = "", percent] = decimal;
	return fraction(BigInt(whole + digits), 10n ** BigInt(digits.length) * (percent === "%" ? 100n : 1n));
}

/** How far `part` lies above `share` of `whole`, exactly; negative below it. */
export function excessOver(part: bigint, whole: bigint, share: Fraction): Fraction {
	return fraction(part * share.q - share.p * whole, share.q);
}

/** The nearest double, or one of the two nearest to it. For reading, never for deciding. */
export function fractionToNumber({ p, q }: Fraction): number {
	// A sum of two doubles would round twice where one division is enough.
	if (Number.isSafeInteger(Number(p)) && Number.isSafeInteger(Number(q))) return Number(p) / Number(q);
	const whole = p / q;
	return Number(whole) + belowOne(p - whole * q, q);
}

/** `p / q` for |p| < q, however many digits they have: what no double can hold would leave nothing to divide. */
function belowOne(p: bigint, q: bigint): number {
	if (Number.isFinite(Number(q))) return Number(p) / Number(q);
	const digits = bits(q) - bits(p) + BITS_KEPT;
	return Number((p << BigInt(digits)) / q) * 2 ** -digits;
}

/** More than a double keeps. */
const BITS_KEPT = 64;

function bits(value: bigint): number {
	return (value < 0n ? -value : value).toString(2).length;
}

/** Rounded to so many digits after the point, halves away from zero: what a printed table would show. */
export function roundFraction({ p, q }: Fraction, digits: number): number {
	const scale = 10n ** BigInt(digits);
	const doubled = ((p < 0n ? -p : p) * scale * 2n + q) / (2n * q);
	return (p < 0n ? -1 : 1) * (Number(doubled) / Number(scale));
}

/** Greatest common divisor of two numbers of any sign; of nought and another, the other. */
export function commonDivisor(a: bigint, b: bigint): bigint {
	let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
	while (y > 0n) [x, y] = [y, x % y];
	return x;
}
