import { quantile } from "../referendum/distribution.ts";

/** Where nine tenths of the draws lie, and their middle; `null` where more than the rest have no value. */
export interface Range {
	readonly p05: number | null;
	readonly p50: number | null;
	readonly p95: number | null;
}

/** A figure with every dial at its value, and over the draws. */
export interface Ranged extends Range {
	readonly value: number | null;
}

export function ranged(value: number | null, draws: Float64Array): Ranged {
	const sorted = draws.slice().sort();
	const at = (share: number) => finite(quantile(sorted, share));
	return { value: value === null ? null : finite(value), p05: at(0.05), p50: at(0.5), p95: at(0.95) };
}

/** Nothing would be left to consume: −∞ points are no value. */
export function finite(value: number): number | null {
	return Number.isFinite(value) ? value : null;
}
