import type { BorderMeasure } from "@velvet/scenarios";
import type { CurvePoint } from "../engine/compare-views.ts";
import { makeScales, type Plot, type Tick } from "../frontier/scales.ts";
import type { Size } from "../map/map-scene.ts";
import { percent } from "../words/numbers.ts";

/** The frontier chart's scales with shares in the place of voters. */
export interface ShareScales {
	readonly plot: Plot;
	x(border: number): number;
	y(share: number): number;
	readonly xTicks: readonly Tick[];
	readonly yTicks: readonly Tick[];
	/** Where the vertical axis begins: not at nought. */
	readonly lowest: number;
}

const STEPS = [0.01, 0.02, 0.05, 0.1, 0.2];
const MOST_TICKS = 6;

/** Border by square root, as in the frontier's own chart; shares in whole percents that do not touch. */
export function shareScales(
	{ width, height }: Size,
	measure: BorderMeasure,
	points: readonly CurvePoint[],
): ShareScales {
	const plot = { left: 44, right: width - 16, top: 20, bottom: height - 24 };
	const shares = points.map(({ share }) => share);
	const [low, high] = [Math.min(...shares), Math.max(...shares)];
	const { x, xTicks } = makeScales(plot, measure, Math.max(...points.map(({ border }) => border)), [0, 1]);
	const pad = Math.max(0.005, (high - low) * 0.06);
	const [lowest, highest] = [low - pad, high + pad];
	const y = (share: number) => plot.bottom - ((share - lowest) / (highest - lowest)) * (plot.bottom - plot.top);
	const step = STEPS.find((each) => (highest - lowest) / each <= MOST_TICKS) ?? 0.5;
	const yTicks: Tick[] = [];
	for (let k = Math.ceil(lowest / step); k * step <= highest; k++) {
		yTicks.push({ at: y(k * step), label: percent(k * step, 0) });
	}
	return { plot, x, y, xTicks, yTicks, lowest };
}
