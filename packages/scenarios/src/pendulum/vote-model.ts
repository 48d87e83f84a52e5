import { invariant, type Rng } from "@velvet/core";
import type { TwoPartySeries } from "./two-party-series.ts";

/**
 * The vote model, models.md (4.2) and (4.3): in percentage points above one half, seen from the party that governs at the
 * end of the series. `sign` is 1 while that party governs and −1 while the other does.
 *
 *     next = middle + persistence · (level − middle) − sign · cost · terms − thermostat · (sign · POLICY − level) + error
 *
 * Errors are Student's t with six degrees of freedom, scaled to the standard deviation `error`.
 */
export interface VoteParameters {
	readonly middle: number;
	readonly persistence: number;
	/** Points that a term in government costs, for each term in a row. */
	readonly cost: number;
	readonly error: number;
}

/** What is known of one parameter. */
export interface Marginal {
	readonly mean: number;
	readonly sd: number;
	readonly p05: number;
	readonly p50: number;
	readonly p95: number;
}

/** Every parameter's axis of the grid: from, to, and how many values. Each value weighs the same before the data. */
export const voteGrid = {
	persistence: { from: -0.4, to: 0.9, steps: 14 },
	cost: { from: -2, to: 6, steps: 33 },
	middle: { from: -8, to: 8, steps: 17 },
	/** In equal ratios: the prior is 1 / error. */
	error: { from: 2, to: 12, steps: 13 },
} as const;

/** Where a government's policy stands on the scale of the vote, in points from the middle, for the thermostat. Assumed. */
export const POLICY = 5;
export const ERROR_FREEDOM = 6;

/** The level that is expected next. */
export function expectedLevel(
	{ middle, persistence, cost }: VoteParameters,
	level: number,
	governs: boolean,
	terms: number,
	thermostat: number,
): number {
	const sign = governs ? 1 : -1;
	return middle + persistence * (level - middle) - sign * cost * terms - thermostat * (sign * POLICY - level);
}

/** The posterior of the vote model on its grid: nothing is a point. */
export class VotePosterior {
	/** What is known of each parameter, the others left open. */
	readonly marginals: { readonly [name in keyof VoteParameters]: Marginal };
	/** Share of the posterior in which governing costs votes. */
	readonly costly: number;
	/** Elections it was fitted to. */
	readonly count: number;
	readonly thermostat: number;
	private readonly points: readonly VoteParameters[];
	private readonly below: Float64Array;

	/** @param thermostat of (4.3), from 0: assumed, not fitted. */
	constructor(series: TwoPartySeries, thermostat: number) {
		const axes = { middle: axis("middle"), persistence: axis("persistence"), cost: axis("cost"), error: errors() };
		this.thermostat = thermostat;
		this.count = series.elections.length - 1;
		this.points = axes.middle.flatMap((middle) =>
			axes.persistence.flatMap((persistence) =>
				axes.cost.flatMap((cost) => axes.error.map((error) => ({ middle, persistence, cost, error }))),
			),
		);
		const weights = weigh(series, this.points, thermostat);
		this.below = new Float64Array(weights.length);
		let sum = 0;
		weights.forEach((weight, i) => {
			sum += weight;
			this.below[i] = sum;
		});
		invariant(sum > 0 && Number.isFinite(sum), "The vote model fits nowhere");
		const marginal = (name: keyof VoteParameters) => marginalOf(axes[name], this.points, weights, name);
		this.marginals = {
			middle: marginal("middle"),
			persistence: marginal("persistence"),
			cost: marginal("cost"),
			error: marginal("error"),
		};
		this.costly = this.points.reduce((all, { cost }, i) => (cost > 0 ? all + weights[i] : all), 0) / sum;
	}

	/** A point of the grid, with the chance that the posterior gives it. */
	draw(rng: Rng): VoteParameters {
		const { below, points } = this;
		const wanted = rng.share() * below[below.length - 1];
		let [low, high] = [0, below.length - 1];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (below[middle] > wanted) high = middle;
			else low = middle + 1;
		}
		return points[low];
	}
}

function axis(name: "middle" | "persistence" | "cost"): number[] {
	const { from, to, steps } = voteGrid[name];
	return Array.from({ length: steps }, (_, i) => from + ((to - from) * i) / (steps - 1));
}

function errors(): number[] {
	const { from, to, steps } = voteGrid.error;
	return Array.from({ length: steps }, (_, i) => from * (to / from) ** (i / (steps - 1)));
}

/** Likelihood of the series at every point, relative to the likeliest. Points differ last in their error. */
function weigh(series: TwoPartySeries, points: readonly VoteParameters[], thermostat: number): Float64Array {
	const { elections } = series;
	const n = elections.length - 1;
	const squares = new Float64Array(n);
	const logs = points.map((point, at) => {
		if (at % voteGrid.error.steps === 0) {
			for (let i = 0; i < n; i++) {
				const { lead, wins } = elections[i];
				const expected = expectedLevel(point, lead / 100, wins, elections[i + 1].terms, thermostat);
				squares[i] = (elections[i + 1].lead / 100 - expected) ** 2;
			}
		}
		// The product stays far below the largest number: a factor is hardly ever above a hundred.
		let product = 1;
		const scale = 1 / ((ERROR_FREEDOM - 2) * point.error ** 2);
		for (let i = 0; i < n; i++) product *= 1 + squares[i] * scale;
		return -n * Math.log(point.error) - ((ERROR_FREEDOM + 1) / 2) * Math.log(product);
	});
	const most = logs.reduce((best, one) => Math.max(best, one), Number.NEGATIVE_INFINITY);
	return Float64Array.from(logs, (log) => Math.exp(log - most));
}

function marginalOf(
	values: readonly number[],
	points: readonly VoteParameters[],
	weights: Float64Array,
	name: keyof VoteParameters,
): Marginal {
	const at = new Map(values.map((value, i) => [value, i]));
	const mass = new Float64Array(values.length);
	points.forEach((point, i) => {
		mass[at.get(point[name]) ?? 0] += weights[i];
	});
	const sum = mass.reduce((all, one) => all + one, 0);
	const mean = mass.reduce((all, one, i) => all + one * values[i], 0) / sum;
	const square = mass.reduce((all, one, i) => all + one * (values[i] - mean) ** 2, 0) / sum;
	const quantile = (share: number) => massQuantile(values, mass, share * sum);
	return { mean, sd: Math.sqrt(square), p05: quantile(0.05), p50: quantile(0.5), p95: quantile(0.95) };
}

/** Every value stands for its cell, in which the mass lies evenly. */
function massQuantile(values: readonly number[], mass: Float64Array, wanted: number): number {
	let before = 0;
	for (let i = 0; i < values.length; i++) {
		if (before + mass[i] >= wanted && mass[i] > 0) {
			const left = i === 0 ? values[0] : (values[i - 1] + values[i]) / 2;
			const right = i === values.length - 1 ? values[i] : (values[i] + values[i + 1]) / 2;
			return left + ((right - left) * (wanted - before)) / mass[i];
		}
		before += mass[i];
	}
	return values[values.length - 1];
}
