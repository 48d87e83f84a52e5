import { VelvetError } from "@velvet/core";

/** A fraction of two whole numbers in lowest terms, q > 0. Both stay below 2^53. */
export interface Ratio {
	readonly p: number;
	readonly q: number;
}

/** `p / q` in lowest terms. */
export function ratio(p: number, q: number): Ratio {
	if (!Number.isSafeInteger(p) || !Number.isSafeInteger(q) || q <= 0 || p < 0) {
		throw new VelvetError(`Not a fraction of safe whole numbers: ${p}/${q}`);
	}
	const divisor = gcd(p, q);
	return { p: p / divisor, q: q / divisor };
}

/** Sign of x − y, exactly. */
export function compareRatios(x: Ratio, y: Ratio): number {
	const difference = BigInt(x.p) * BigInt(y.q) - BigInt(y.p) * BigInt(x.q);
	return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

/** The nearest double. For reading, never for deciding. */
export function toNumber(value: Ratio): number {
	return value.p / value.q;
}

/** Greatest common divisor; `gcd(0, b)` is `b`. */
export function gcd(a: number, b: number): number {
	while (b > 0) [a, b] = [b, a % b];
	return a;
}
