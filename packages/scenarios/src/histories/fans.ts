import { countings, countsOf, type HistoryTally, type SeriesKey } from "./tally.ts";

/** A series in one year, over all histories: exact to half a step of its counting, and the Monte Carlo error of its mean. */
export interface FanYear {
	readonly year: number;
	readonly p05: number;
	readonly p25: number;
	readonly p50: number;
	readonly p75: number;
	readonly p95: number;
	readonly mean: number;
	readonly standardError: number;
}

/** A fan of a run. @param turned counts from the other end: the share of the other camp */
export function fanOf(
	tally: HistoryTally,
	run: number,
	key: SeriesKey,
	from: number,
	years: number,
	turned = false,
): readonly FanYear[] {
	const counting = countings[key];
	// The index is shown as a ratio to today's, its steps are those of its logarithm.
	const isLog = key === "risk0" || key === "risk1";
	const valueAt = (step: number) => {
		const value = counting.from + step / counting.perUnit;
		return isLog ? Math.exp(value) : value;
	};
	return Array.from({ length: years + 1 }, (_, year) => {
		const counts = countsOf(tally, run, key, year);
		return { year: from + year, ...describeCounts(turned ? counts.toReversed() : counts, valueAt) };
	});
}

/** Quantiles are nearest ranks: the least step that so many histories do not exceed. */
function describeCounts(counts: Uint32Array, valueAt: (step: number) => number): Omit<FanYear, "year"> {
	const draws = counts.reduce((sum, count) => sum + count, 0);
	const wanted = [0.05, 0.25, 0.5, 0.75, 0.95].map((share) => Math.max(1, Math.ceil(share * draws)));
	const found: number[] = [];
	let [below, sum, squares] = [0, 0, 0];
	counts.forEach((count, step) => {
		if (count === 0) return;
		const value = valueAt(step);
		below += count;
		sum += count * value;
		squares += count * value * value;
		while (found.length < wanted.length && below >= wanted[found.length]) found.push(value);
	});
	const mean = sum / draws;
	const variance = draws < 2 ? 0 : Math.max(0, (squares - draws * mean * mean) / (draws - 1));
	const [p05, p25, p50, p75, p95] = found;
	return { p05, p25, p50, p75, p95, mean, standardError: Math.sqrt(variance / draws) };
}
