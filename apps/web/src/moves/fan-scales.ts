import type { MoveFanYear } from "@velvet/scenarios";
import type { Plot, Tick } from "../frontier/scales.ts";
import { percent } from "../words/numbers.ts";

export interface FanScales {
	readonly plot: Plot;
	x(year: number): number;
	y(share: number): number;
	readonly xTicks: readonly Tick[];
	readonly yTicks: readonly Tick[];
}

const STEPS = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2];
/** Pixels from one label to the next, at least. */
const PER_Y = 24;
const EVERY_YEARS = 10;

/** Years across, shares up: from below the lowest of all lines to above the target, in round steps; not from nought. */
export function fanScales(fan: readonly MoveFanYear[], target: number, width: number, height: number): FanScales {
	const plot = { left: 46, right: Math.max(60, width - 10), top: 10, bottom: Math.max(40, height - 22) };
	const low = Math.min(target, ...fan.map(({ p05, asToday, middle }) => Math.min(p05, asToday, middle)));
	const high = Math.max(target, ...fan.map(({ p95, asToday, middle }) => Math.max(p95, asToday, middle)));
	const pad = Math.max(0.004, (high - low) * 0.06);
	const [lowest, highest] = [low - pad, high + pad];
	const years = fan[fan.length - 1].year;
	const x = (year: number) => plot.left + (year / years) * (plot.right - plot.left);
	const y = (share: number) => plot.bottom - ((share - lowest) / (highest - lowest)) * (plot.bottom - plot.top);
	const most = Math.max(2, (plot.bottom - plot.top) / PER_Y);
	const step = STEPS.find((each) => (highest - lowest) / each <= most) ?? 0.5;
	const yTicks: Tick[] = [];
	for (let k = Math.ceil(lowest / step); k * step <= highest; k++) {
		yTicks.push({ at: y(k * step), label: percent(k * step, step < 0.01 ? 1 : 0) });
	}
	const xTicks: Tick[] = [];
	for (let year = 0; year <= years; year += EVERY_YEARS) {
		xTicks.push({ at: x(year), label: year === years ? `${year} years` : String(year) });
	}
	return { plot, x, y, xTicks, yTicks };
}
