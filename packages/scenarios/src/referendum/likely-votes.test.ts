import { expect, it } from "vitest";
import type { Outcomes } from "./count-votes.ts";
import { likelyVotes } from "./likely-votes.ts";

/** Outcomes of draws given as pairs: yes share, and whether it passes. */
function outcomesOf(drawn: readonly (readonly [number, boolean])[]): Outcomes {
	return {
		draws: drawn.length,
		yesShare: Float64Array.from(drawn, ([share]) => share),
		passed: Uint8Array.from(drawn, ([, passes]) => (passes ? 1 : 0)),
	} as Outcomes;
}

it("stands for equal parts of the draws", () => {
	// 0.00, 0.01, ... 0.99 in no order: ten dots are the middles of tens, those above one half pass.
	const drawn = Array.from({ length: 100 }, (_, i) => ((i * 37) % 100) / 100);
	const votes = likelyVotes(outcomesOf(drawn.map((share) => [share, share >= 0.5])), 0, 10);
	expect(votes.map(({ yesShare }) => yesShare)).toEqual([0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95]);
	expect(votes.map(({ passes }) => passes)).toEqual([...Array(5).fill(false), ...Array(5).fill(true)]);
});

it("passes as often as the draws do where a quorum decides, in each region by itself", () => {
	// Region 0: three of four are above one half, and only one of them meets the quorum. Region 1: all pass.
	const region = (passing: readonly boolean[]) => [0.4, 0.6, 0.7, 0.8].map((share, i) => [share, passing[i]] as const);
	const both = outcomesOf([...region([false, false, false, true]), ...region([true, true, true, true])]);
	const outcomes = { ...both, draws: 4 };
	expect(likelyVotes(outcomes, 0, 100).filter(({ passes }) => passes)).toHaveLength(25);
	expect(likelyVotes(outcomes, 1, 100).filter(({ passes }) => passes)).toHaveLength(100);
	expect(likelyVotes(outcomes, 0, 100).filter(({ yesShare }) => yesShare === 0.4)).toHaveLength(25);
});
