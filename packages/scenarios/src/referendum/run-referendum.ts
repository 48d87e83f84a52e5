import { settingsOf } from "./assumptions.ts";
import type { Ballot } from "./ballot.ts";
import { buildBallot } from "./build-ballot.ts";
import type { Outcomes } from "./count-votes.ts";
import type { OpenReferendum } from "./open-referendum.ts";
import { describeReferendum, type ReferendumResult } from "./referendum-result.ts";
import { measureSensitivity } from "./sensitivity.ts";
import { joinOutcomes } from "./simulate.ts";
import { simulateDraws } from "./simulate-draws.ts";

/**
 * Simulates a referendum here, all at once. Where there are threads, `referendumBallot` is sent to each of them with a
 * range of draws for `simulateDraws`, and `concludeReferendum` takes what they return, in the order of the draws.
 */
export function runReferendum(opened: OpenReferendum): ReferendumResult {
	const ballot = referendumBallot(opened);
	return concludeReferendum(opened, [simulateDraws(ballot, seedOf(opened), 0, opened.draws)]);
}

/** The ballot at the values that the scenario gives: plain data for any thread. */
export function referendumBallot(opened: OpenReferendum): Ballot {
	return buildBallot(opened, settingsOf(opened.assumptions));
}

/** The result from the outcomes of all draws, part by part in their order. */
export function concludeReferendum(opened: OpenReferendum, parts: readonly Outcomes[]): ReferendumResult {
	const ballot = referendumBallot(opened);
	const outcomes = joinOutcomes(ballot, parts);
	const alone = opened.regions.length === 1;
	return describeReferendum(opened, ballot, outcomes, alone ? measureSensitivity(opened, seedOf(opened)) : null);
}

function seedOf({ theCase }: OpenReferendum): string {
	return theCase.scenario.seed;
}
