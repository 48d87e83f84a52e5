/** How well draws foretold what came. */
export interface Judgement {
	readonly count: number;
	/** Share of what came that lay in the middle 50% of its draws, and in the middle 90%. */
	readonly inside50: number;
	readonly inside90: number;
	/** Mean continuous ranked probability score, in percentage points: the lower, the better. */
	readonly crps: number;
}

/** @param draws for each thing foretold, its draws; sorted here. */
export function judge(draws: readonly Float64Array[], came: ArrayLike<number>): Judgement {
	const sums = draws.map((each, i) => judgeOne(each.sort(), came[i]));
	const mean = (of: (one: (typeof sums)[number]) => number) =>
		sums.reduce((sum, one) => sum + of(one), 0) / sums.length;
	return {
		count: sums.length,
		inside50: mean(({ inside50 }) => Number(inside50)),
		inside90: mean(({ inside90 }) => Number(inside90)),
		crps: 100 * mean(({ crps }) => crps),
	};
}

/** Judgements of several elections as one, every thing foretold with the same weight. */
export function pool(judgements: readonly Judgement[]): Judgement {
	const count = judgements.reduce((sum, each) => sum + each.count, 0);
	const mean = (key: "inside50" | "inside90" | "crps") =>
		judgements.reduce((sum, each) => sum + each[key] * each.count, 0) / count;
	return { count, inside50: mean("inside50"), inside90: mean("inside90"), crps: mean("crps") };
}

function judgeOne(sorted: Float64Array, came: number) {
	const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))];
	const within = (share: number) => at((1 - share) / 2) <= came && came <= at((1 + share) / 2);
	return { inside50: within(0.5), inside90: within(0.9), crps: crps(sorted, came) };
}

/** CRPS of an ensemble (Gneiting and Raftery 2007, eq. 21): E|X - y| - E|X - X'|/2, the second from the sorted draws. */
export function crps(sorted: Float64Array, came: number): number {
	const count = sorted.length;
	let distance = 0;
	let spread = 0;
	for (let i = 0; i < count; i++) {
		distance += Math.abs(sorted[i] - came);
		spread += (2 * i - count + 1) * sorted[i];
	}
	return distance / count - spread / (count * count);
}
