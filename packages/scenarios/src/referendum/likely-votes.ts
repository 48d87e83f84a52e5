import type { Outcomes } from "./count-votes.ts";

/** One of a number of votes that are as likely as each other. */
export interface LikelyVote {
	/** Yes among valid votes. */
	readonly yesShare: number;
	readonly passes: boolean;
}

/**
 * So many equally likely votes of one region, by rising yes share: quantile dots (Kay, Kola, Hullman and Munson 2016).
 *
 * As many of them pass as of so many draws, to the nearest whole: those that pass and those that do not are each
 * represented by the middles of equal parts of them. So the dots say the frequency also where a quorum decides, and
 * not the share alone.
 */
export function likelyVotes({ draws, yesShare, passed }: Outcomes, region: number, count: number): LikelyVote[] {
	const from = region * draws;
	const sharesOf = (passes: 0 | 1) =>
		yesShare
			.slice(from, from + draws)
			.filter((_, d) => passed[from + d] === passes)
			.sort();
	const [no, yes] = [sharesOf(0), sharesOf(1)];
	const passing = Math.round((yes.length / draws) * count);
	const pick = (shares: Float64Array, dots: number, passes: boolean) =>
		Array.from({ length: dots }, (_, i) => ({
			yesShare: shares[Math.floor(((i + 0.5) / dots) * shares.length)],
			passes,
		}));
	return [...pick(no, count - passing, false), ...pick(yes, passing, true)].sort((p, q) => p.yesShare - q.yesShare);
}
