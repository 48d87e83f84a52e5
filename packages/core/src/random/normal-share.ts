import { density, tailArea } from "./normal.ts";

const SCALE = Math.sqrt(2 * Math.PI);
const FAR = 2;

/**
 * Share of the standard normal distribution below x, to 15 digits: a series in the middle (Abramowitz and Stegun 26.2.11),
 * a continued fraction beyond. What `normalShare(x)` and `normalShare(-x)` give adds up to 1 but for rounding.
 */
export function normalShare(x: number): number {
	if (x < -FAR) return tailArea(-x) / SCALE;
	if (x > FAR) return 1 - tailArea(x) / SCALE;
	let [sum, term] = [x, x];
	for (let odd = 3; Math.abs(term) > 1e-18; odd += 2) {
		term *= (x * x) / odd;
		sum += term;
	}
	return 0.5 + (density(x) / SCALE) * sum;
}
