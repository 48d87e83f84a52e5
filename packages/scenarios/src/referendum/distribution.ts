/** How the values of the draws lie: five quantiles and the mean. */
export interface Quantiles {
	readonly p05: number;
	readonly p25: number;
	readonly p50: number;
	readonly p75: number;
	readonly p95: number;
	readonly mean: number;
}

/** Counts of yes shares in bins of one percentage point: bin 0 is from 0 to 1%, the last one includes 100%. */
export interface Histogram {
	readonly width: number;
	readonly counts: readonly number[];
}

/** Quantiles by linear interpolation between the two nearest ranks. */
export function quantilesOf(values: Float64Array): Quantiles {
	const sorted = values.slice().sort();
	const at = (share: number) => quantile(sorted, share);
	return { p05: at(0.05), p25: at(0.25), p50: at(0.5), p75: at(0.75), p95: at(0.95), mean: mean(values) };
}

/** Quantiles of counts, each one of them: the smallest count that the share of draws does not exceed. */
export function nearestRanks(counts: Float64Array): Quantiles {
	const sorted = counts.slice().sort();
	const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
	return { p05: at(0.05), p25: at(0.25), p50: at(0.5), p75: at(0.75), p95: at(0.95), mean: mean(counts) };
}

export function quantile(sorted: ArrayLike<number>, share: number): number {
	const place = share * (sorted.length - 1);
	const below = Math.floor(place);
	const above = Math.min(below + 1, sorted.length - 1);
	return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
}

export function histogramOf(values: Float64Array): Histogram {
	const counts = new Array<number>(100).fill(0);
	for (const value of values) counts[Math.min(99, Math.floor(value * 100))]++;
	return { width: 0.01, counts };
}

/** How far a share of draws may be from the chance that it estimates, by chance alone: one standard error. */
export function standardError(passes: number, draws: number): number {
	const share = passes / draws;
	return Math.sqrt((share * (1 - share)) / draws);
}

function mean(values: Float64Array): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
