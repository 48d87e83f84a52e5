import type { BorderMeasure } from "@velvet/scenarios";
import type { CornerView } from "../engine/views.ts";
import { fixed } from "../words/numbers.ts";
import type { Tick } from "./scales.ts";

const SPACE = 27;
/** Room for the words at the left end. */
const WORDS = 90;

/**
 * Round prices at the corners that they lead to, far enough apart to be read; "free" at the longest border. Powers of
 * ten go first, then fives, then twos.
 */
export function priceTicks(
	points: readonly CornerView[],
	measure: BorderMeasure,
	x: (border: number) => number,
): readonly Tick[] {
	if (points.length === 0) return [];
	const scale = measure === "edges" ? 1 : 1000;
	const ticks: Tick[] = [{ at: x(points[0].border), label: "free" }];
	for (const price of roundPrices()) {
		const corner = points.find(({ price: { to } }) => to === null || price / scale < to.p / to.q);
		if (corner === undefined || corner.border === 0) continue;
		const at = x(corner.border);
		if (at < x(0) + WORDS || ticks.some((tick) => Math.abs(tick.at - at) < SPACE)) continue;
		ticks.push({ at, label: priceLabel(price) });
	}
	return ticks.sort((p, q) => p.at - q.at);
}

function* roundPrices(): Generator<number> {
	for (const digit of [1, 5, 2]) for (let power = 100; power <= 1e9; power *= 10) yield digit * power;
	for (const digit of [1, 5, 2]) for (const power of [10, 1]) yield digit * power;
}

export function priceLabel(price: number): string {
	if (price >= 1e6) return `${fixed(price / 1e6, 0)} M`;
	return price >= 1000 ? `${fixed(price / 1000, 0)} k` : fixed(price, 0);
}
