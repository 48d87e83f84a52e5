import type { Rng } from "./rng.ts";
import { Ziggurat } from "./ziggurat.ts";

/** A draw from the standard normal distribution. */
export function drawNormal(rng: Rng): number {
	return normal.draw(rng);
}

/** Fills a part of an array: the same numbers as one by one. */
export function fillNormal(rng: Rng, into: Float64Array, from: number, to: number): void {
	normal.fill(rng, into, from, to, 1);
}

/** The bell without its scale: 1 at the top. */
export const density = (x: number) => Math.exp(-0.5 * x * x);

/** Also read by the test that holds its base against the published one. */
export const normal = new Ziggurat({
	density,
	inverse: (height) => Math.sqrt(-2 * Math.log(height)),
	tailArea,
	drawTail,
});

/** Marsaglia 1964: an exponential beyond x, kept with the chance that its distance from the normal asks for. */
function drawTail(x: number, rng: Rng): number {
	for (;;) {
		const beyond = -Math.log(1 - rng.share()) / x;
		if (-2 * Math.log(1 - rng.share()) > beyond * beyond) return x + beyond;
	}
}

/** Area under `density` beyond x: continued fraction of Mills' ratio (Abramowitz and Stegun 26.2.14), from a depth that is more than enough beyond 1. */
export function tailArea(x: number): number {
	let fraction = x;
	for (let k = 400; k >= 1; k--) fraction = x + k / fraction;
	return density(x) / fraction;
}
