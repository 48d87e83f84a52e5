import type { BorderMeasure } from "@velvet/scenarios";
import type { CornerView } from "../engine/views.ts";
import { fixed } from "../words/numbers.ts";
import type { Tick } from "./scales.ts";

const SPACE = 34;

/** Round prices at the corners that they lead to, far enough apart to be read; "free" at the longest border. */
export function priceTicks(points: readonly CornerView[], measure: BorderMeasure, x: (border: number) => number): readonly Tick[] {
	if (points.length === 0) return [];
	const scale = measure === "edges" ? 1 : 1000;
	const free = x(points[0].border);
	const ticks: Tick[] = [{ at: free, label: "free" }];
	let edge = free - SPACE;
	for (const price of roundPrices()) {
		const corner = points.find(({ price: { to } }) => to === null || price / scale < to.p / to.q);
		if (corner === undefined || corner.border === 0) break;
		const at = x(corner.border);
		if (at > edge || at < x(0) + SPACE * 2.6) continue;
		ticks.push({ at, label: priceLabel(price) });
		edge = at - SPACE;
	}
	return ticks.reverse();
}

function* roundPrices(): Generator<number> {
	for (let power = 1; power <= 1e9; power *= 10) for (const digit of [1, 2, 5]) yield digit * power;
}

export function priceLabel(price: number): string {
	if (price >= 1e6) return `${fixed(price / 1e6, 0)} M`;
	return price >= 1000 ? `${fixed(price / 1000, 0)} k` : fixed(price, 0);
}
