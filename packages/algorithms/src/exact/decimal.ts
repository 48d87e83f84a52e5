import { type Ratio, ratio } from "./ratio.ts";

const DECIMAL = /^(\d{1,12})(?:\.(\d{1,6}))?$/;

/** Reads a decimal ≥ 0 with at most six digits after the point, exactly; `null` for anything else. */
export function parseDecimal(text: string): Ratio | null {
	const match = DECIMAL.exec(text.trim());
	if (match === null) return null;
	const [, whole, fraction = ""] = match;
	const p = Number(whole + fraction);
	return Number.isSafeInteger(p) ? ratio(p, 10 ** fraction.length) : null;
}
