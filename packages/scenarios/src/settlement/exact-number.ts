import { type Fraction, negate, parseFraction } from "@velvet/algorithms";
import { numberText } from "../documents/number-text.ts";

/** A fraction has at most this below its line: sums of many different ones would grow beyond reach. Decimals share their tens. */
const FINEST = 1_000_000n;
const MOST = 10n ** 12n;

/** A number of a settlement, exactly: 12, 0.5, "1/3", "-4". `null` for anything else, and beyond a trillion, or for a fraction finer than a millionth. */
export function exactNumber(value: number | string): Fraction | null {
	const text = typeof value === "number" ? numberText(Math.abs(value)) : value.trim().replace(/^[-−]/, "");
	const negative = typeof value === "number" ? value < 0 : text !== value.trim();
	const read = text.includes("%") ? null : parseFraction(text);
	if (read === null || (text.includes("/") && read.q > FINEST) || read.p > MOST * read.q) return null;
	return negative ? negate(read) : read;
}
