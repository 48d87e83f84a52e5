import type { Rng } from "./rng.ts";
import { Ziggurat } from "./ziggurat.ts";

/**
 * Draws from Student's t, scaled to a standard deviation of 1: errors that are now and then much larger than usual.
 *
 * @param freedom degrees of freedom, more than 2; only then is there a standard deviation.
 */
export class ScaledStudentT {
	private readonly ziggurat: Ziggurat;
	private readonly scale: number;

	constructor(freedom: number) {
		const power = (freedom + 1) / 2;
		const density = (x: number) => (1 + (x * x) / freedom) ** -power;
		this.scale = Math.sqrt((freedom - 2) / freedom);
		this.ziggurat = new Ziggurat({
			density,
			inverse: (height) => Math.sqrt(freedom * (height ** (-1 / power) - 1)),
			tailArea: (x) => tailArea(x, freedom),
			drawTail: (x, rng) => drawTail(x, freedom, rng),
		});
	}

	draw(rng: Rng): number {
		return this.ziggurat.draw(rng) * this.scale;
	}

	/** Fills a part of an array: the same numbers as one by one. */
	fill(rng: Rng, into: Float64Array, from: number, to: number): void {
		this.ziggurat.fill(rng, into, from, to, this.scale);
	}
}

/**
 * A power law beyond x, kept with the chance by which the density lies below it.
 *
 * The density falls ever more steeply on logarithmic scales, so the power law that touches it at x lies above it beyond.
 */
function drawTail(x: number, freedom: number, rng: Rng): number {
	const power = ((freedom + 1) * x * x) / (freedom + x * x);
	for (;;) {
		const times = (1 - rng.share()) ** (-1 / (power - 1));
		const far = x * times;
		const density = ((freedom + x * x) / (freedom + far * far)) ** ((freedom + 1) / 2);
		if (rng.share() < density * times ** power) return far;
	}
}

const known = new Map<number, ScaledStudentT>();

/** The distribution of so many degrees of freedom; its tables are made once. */
export function scaledStudentT(freedom: number): ScaledStudentT {
	const before = known.get(freedom);
	if (before !== undefined) return before;
	const made = new ScaledStudentT(freedom);
	// A search over degrees of freedom would fill the memory with tables that nobody asks for again.
	if (known.size < MOST_KNOWN) known.set(freedom, made);
	return made;
}

const MOST_KNOWN = 64;
const STEPS = 500;

/** Simpson's rule on the tail turned inside out (x over u, u from 0 to 1), where it is smooth. */
function tailArea(x: number, freedom: number): number {
	const inside = (u: number) => x * u ** (freedom - 1) * (u * u + (x * x) / freedom) ** (-(freedom + 1) / 2);
	let sum = inside(0) + inside(1);
	for (let k = 1; k < STEPS; k++) sum += (k % 2 === 1 ? 4 : 2) * inside(k / STEPS);
	return sum / (3 * STEPS);
}
