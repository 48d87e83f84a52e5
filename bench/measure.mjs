// Times of repeated runs: warmed up, in turns when several trees are compared, with every result used.

/** What every run returned, added up: a result that somebody reads cannot be optimised away. */
export const sink = { total: 0 };

/**
 * Times each of several runs of the same case, one after the other in turns, so that whatever else the machine does
 * falls on all of them alike.
 *
 * @param runs functions without arguments that return a number, or a promise of one.
 * @returns the milliseconds of each, in the order of `runs`.
 */
export async function measure(runs, { warmUp = 3, runs: count = 30 } = {}) {
	const times = runs.map(() => []);
	for (let i = 0; i < warmUp + count; i++) {
		for (const [k, run] of runs.entries()) {
			const start = performance.now();
			const result = run();
			sink.total += result instanceof Promise ? await result : result;
			const time = performance.now() - start;
			if (i >= warmUp) times[k].push(time);
		}
	}
	return times;
}

/** Median and spread of some times, in milliseconds rounded to microseconds. */
export function summarise(times) {
	const sorted = [...times].sort((p, q) => p - q);
	const at = (share) => Math.round(quantile(sorted, share) * 1000) / 1000;
	return { median: at(0.5), p10: at(0.1), p90: at(0.9), runs: sorted.length };
}

/** Linear interpolation between the two nearest ranks. */
function quantile(sorted, share) {
	const place = share * (sorted.length - 1);
	const below = Math.floor(place);
	const above = Math.min(below + 1, sorted.length - 1);
	return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
}
