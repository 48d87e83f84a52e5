import type { Ladder, Rung } from "./ladder.ts";

/** How much of what decided the first vote decides the second one too: the rest is drawn anew. */
export const SAME_AGAIN = { low: 0.3, high: 0.9 };

/**
 * The ladder with a second vote after a cooling-off period, before consent is asked: it ends where the first one would.
 *
 * @param years of the period; 0 leaves the ladder as it is
 */
export function withCoolingOff(ladder: Ladder, years: number): Ladder {
	if (years === 0) return ladder;
	return ladder.flatMap((rung) => (rung.stage === "vote" ? voteAgain(rung, years) : [rung]));
}

function voteAgain(vote: Rung, years: number): Rung[] {
	const second: Rung = {
		...vote,
		stage: "second-vote",
		years: { low: years, high: years + 1 },
		precedents: ["laufental-1989", "palau-1993", "new-caledonia-2020"],
		basis: "A, assumed",
		why: "The same question again: in part it is decided by what decided the first vote, in part anew.",
	};
	return [{ ...vote, yes: "second-vote" }, second];
}

/** The chance of the second vote where the first has passed: with share `again` it goes as the first did. */
export function secondChance(first: number, again: number): number {
	return again + (1 - again) * first;
}
