import { type Fraction, negate, parseFraction } from "@velvet/algorithms";
import { numberText } from "../documents/number-text.ts";

/** A number of a settlement, exactly: 12, 0.5, "1/3", "-4"; `null` for anything else. */
export function exactNumber(value: number | string): Fraction | null {
	const text = typeof value === "number" ? numberText(Math.abs(value)) : value.trim().replace(/^[-−]/, "");
	const negative = typeof value === "number" ? value < 0 : text !== value.trim();
	const read = text.includes("%") ? null : parseFraction(text);
	return read !== null && negative ? negate(read) : read;
}
