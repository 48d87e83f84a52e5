import type { BorderMeasure } from "@velvet/scenarios";
import { fixed, shortFigure } from "../words/numbers.ts";

/** Where the chart's plot lies in its box, in CSS pixels. */
export interface Plot {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

export interface Tick {
	readonly at: number;
	readonly label: string;
}

export interface Scales {
	readonly plot: Plot;
	/** Border (lines or metres) to pixels, by square root, and back. */
	x(border: number): number;
	border(x: number): number;
	/** Voters to pixels. */
	y(voters: number): number;
	readonly xTicks: readonly Tick[];
	readonly yTicks: readonly Tick[];
	/** Where the vertical axis begins: it does not begin at nought, and says so. */
	readonly lowest: number;
	readonly longest: number;
}

const SPACE = 44;

export function makeScales(
	plot: Plot,
	measure: BorderMeasure,
	longest: number,
	voters: readonly [number, number],
): Scales {
	const unit = measure === "edges" ? 1 : 1000;
	const most = niceAbove(longest / unit) * unit;
	const width = plot.right - plot.left;
	const x = (border: number) => plot.left + width * Math.sqrt(Math.max(0, border) / most);
	const { low, high, step } = niceRange(voters);
	const y = (count: number) => plot.bottom - ((count - low) / (high - low)) * (plot.bottom - plot.top);
	const word = measure === "edges" ? "lines" : "km";
	return {
		plot,
		x,
		y,
		border: (at) => most * Math.min(1, Math.max(0, (at - plot.left) / width)) ** 2,
		xTicks: xTicks(most / unit, (value) => x(value * unit), word),
		yTicks: yTicks(low, high, step, y),
		lowest: low,
		longest: most,
	};
}

/** Round numbers that a person would count by. */
const STEPS = [1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

function niceAbove(value: number): number {
	const power = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))));
	return (STEPS.find((step) => step * power >= value) ?? 10) * power;
}

/** From the far end inwards, each as far from the next as a label is wide. */
function xTicks(most: number, at: (value: number) => number, word: string): readonly Tick[] {
	const candidates: number[] = [];
	for (let power = 1; power <= most; power *= 10) candidates.push(power, 2.5 * power, 5 * power, 7.5 * power);
	const whole = [...new Set(candidates.filter((value) => value < most && Number.isInteger(value)))].sort(
		(p, q) => q - p,
	);
	const kept = [most];
	let edge = at(most) - SPACE * 1.35;
	for (const value of whole) {
		if (at(value) > edge || at(value) - at(0) < SPACE * 0.8) continue;
		kept.push(value);
		edge = at(value) - SPACE;
	}
	kept.push(0);
	return kept.reverse().map((value) => ({
		at: at(value),
		label: value === most ? `${fixed(value, 0)} ${nounFor(value, word)}` : fixed(value, 0),
	}));
}

function nounFor(count: number, word: string): string {
	return count === 1 && word === "lines" ? "line" : word;
}

function niceRange([low, high]: readonly [number, number]) {
	const span = Math.max(1, high - low);
	const power = 10 ** Math.floor(Math.log10(span / 4));
	const step = ([1, 2, 5, 10].find((each) => span / (each * power) <= 5.5) ?? 10) * power;
	const pad = span * 0.06;
	return { low: low - pad, high: high + pad, step };
}

function yTicks(low: number, high: number, step: number, at: (value: number) => number): readonly Tick[] {
	const values: number[] = [];
	for (let value = Math.ceil(low / step) * step; value <= high; value += step) values.push(value);
	return values.map((voters, i) => {
		const { value, unit } = shortFigure(voters);
		const plain = value.replace(/\.0$/, "");
		return { at: at(voters), label: i === values.length - 1 && unit !== "" ? `${plain} ${unit}` : plain };
	});
}
