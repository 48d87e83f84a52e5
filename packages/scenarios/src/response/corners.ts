import { type ByOutcome, byOutcome } from "./by-outcome.ts";
import { type Ladder, type Range, shareOutcomes } from "./ladder.ts";

/** Every choice of one end of each range; a range of one value has one end. At most 2^ranges. */
export function cornersOf(ranges: readonly Range[]): number[][] {
	return ranges.reduce<number[][]>(
		(corners, { low, high }) =>
			corners.flatMap((corner) => (low === high ? [low] : [low, high]).map((end) => [...corner, end])),
		[[]],
	);
}

/**
 * The least and the most share of each outcome that the ranges of the rungs allow, exactly: a share is a straight line in
 * each chance, so its ends lie where every chance is at an end. Both votes are at the same end: how many pass both rises
 * with the chance of the first and with how much of it repeats itself, and nothing else of them counts.
 */
export function leastAndMost(
	ladder: Ladder,
	ends: readonly Range[],
): ByOutcome<{ readonly least: number; readonly most: number }> {
	const isVote = ladder.map(({ stage }) => stage === "vote" || stage === "second-vote");
	const others = ends.map((end, rung) => (isVote[rung] ? { low: 0, high: 0 } : end));
	const found = cornersOf(others).flatMap((corner) =>
		(["low", "high"] as const).map((end) => {
			const chances = corner.map((chance, rung) => (isVote[rung] ? ends[rung][end] : chance));
			return shareOutcomes(ladder, chances);
		}),
	);
	return byOutcome((outcome) => {
		const shares = found.map((each) => each[outcome]);
		return { least: Math.min(...shares), most: Math.max(...shares) };
	});
}
