import type { Plot, Tick } from "../frontier/scales.ts";
import type { Size } from "../map/map-scene.ts";
import { fixed, percent } from "../words/numbers.ts";

/** Border (in the measure's units), or rounds, and self-determination to pixels, both from round numbers near the least. */
export interface CascadeScales {
	readonly plot: Plot;
	readonly longest: number;
	readonly shortest: number;
	x(border: number): number;
	y(share: number): number;
	readonly xTicks: readonly Tick[];
	readonly yTicks: readonly Tick[];
}

export interface Place {
	readonly border: number;
	readonly share: number;
}

const PER_X = 62;
const PER_Y = 30;
/** The last label, which stands left of its tick, and half of the one before are this wide. */
const LAST_LABEL = 44;

/** Neither axis begins at nought: the rounds of a cascade lie close together. */
export function cascadeScales({ width, height }: Size, unit: 1 | 1000, places: readonly Place[]): CascadeScales {
	const plot = { left: 44, right: width - 26, top: 8, bottom: height - 24 };
	const across = axis(
		places.map(({ border }) => border / unit),
		plot.right - plot.left,
		PER_X,
		4,
		1,
	);
	const up = axis(
		places.map(({ share }) => 100 * share),
		plot.bottom - plot.top,
		PER_Y,
		0.2,
		0,
	);
	const x = (border: number) => plot.left + across.at(border / unit) * (plot.right - plot.left);
	const y = (share: number) => plot.bottom - up.at(100 * share) * (plot.bottom - plot.top);
	return {
		plot,
		shortest: across.low * unit,
		longest: across.high * unit,
		x,
		y,
		xTicks: across.ticks.flatMap((value, i) => {
			const at = x(value * unit);
			const isLast = i === across.ticks.length - 1;
			return isLast || at < plot.right - LAST_LABEL ? [{ at, label: fixed(value, 0) }] : [];
		}),
		yTicks: up.ticks.map((value) => ({ at: y(value / 100), label: percent(value / 100, up.digits) })),
	};
}

/** From a round number below the least to one above the most, at least `least` apart, in steps of at least `finest`. */
function axis(values: readonly number[], pixels: number, each: number, least: number, finest: number) {
	const [min, max] = [Math.min(...values), Math.max(...values)];
	const span = Math.max(least, max - min);
	const wanted = span / Math.max(2, Math.floor(pixels / each));
	const power = 10 ** Math.floor(Math.log10(wanted));
	const step = Math.max(finest, ([1, 2, 5, 10].find((round) => round * power >= wanted) ?? 10) * power);
	const low = Math.max(0, Math.floor((min - span * 0.04) / step) * step);
	const high = Math.max(low + step, Math.ceil((max + span * 0.04) / step) * step);
	const ticks = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, i) => low + i * step);
	const at = (value: number) => (value - low) / (high - low);
	return { low, high, ticks, at, digits: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) };
}
