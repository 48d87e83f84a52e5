import { quantile } from "../referendum/distribution.ts";

/** How a figure lies over the sets of assumptions: mean, and 5, 50 and 95 of 100. */
export interface Spread {
	readonly mean: number;
	readonly p05: number;
	readonly p50: number;
	readonly p95: number;
}

export function spreadOf(values: Float64Array): Spread {
	const sorted = values.slice().sort();
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	return { mean, p05: quantile(sorted, 0.05), p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) };
}

/** The same of values that count by weights; `null` where nothing weighs. The quantile is the first value to reach its share. */
export function weightedSpread(values: readonly number[], weights: readonly number[]): Spread | null {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	if (!(total > 0)) return null;
	const order = [...values.keys()].sort((p, q) => values[p] - values[q]);
	const at = (share: number) => {
		let sum = 0;
		for (const i of order) {
			sum += weights[i];
			if (sum >= share * total) return values[i];
		}
		return values[order[order.length - 1]];
	};
	const mean = values.reduce((sum, value, i) => sum + value * weights[i], 0) / total;
	return { mean, p05: at(0.05), p50: at(0.5), p95: at(0.95) };
}
