import { signed } from "../words/numbers.ts";

/** Points with their sign, with a digit more where they are small. */
export function pointsText(value: number): string {
	return signed(value, Math.abs(value) < 0.0995 ? 4 : 3);
}

/** A dial as it was set, with a real minus. */
export function numberText(value: number): string {
	return String(value).replace("-", "−");
}
