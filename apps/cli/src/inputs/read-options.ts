import { parseDecimal } from "@velvet/algorithms";
import { InvalidArgumentError } from "commander";

/** Six digits after the point, no sign, no exponent: what exact arithmetic can hold. */
export function readPriceText(text: string): string {
	if (parseDecimal(text) === null) {
		throw new InvalidArgumentError("A price is a decimal >= 0 with at most six digits after the point.");
	}
	return text.trim();
}

/** The answer is the same for any number; one thread is what the verbs of today use. */
export function readThreads(text: string): number {
	if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError("Give a whole number from 1 to 9999.");
	return Number(text);
}
