import { type Ballots, ballotsOf } from "../tally/ballots.ts";
import { totalCounts } from "../tally/total-counts.ts";
import type { RecordedBallot } from "./recorded-case.ts";

/** A share as two whole numbers. */
export interface Share {
	readonly part: bigint;
	readonly whole: bigint;
}

/**
 * Self-determination of a vote: the share of its valid voters whose answer their territory follows, when all go where
 * the whole goes (`bloc`), or every unit where its own majority goes (`each`): the stage of the districts in Jura.
 */
export function selfDetermination(ballot: RecordedBallot, by: "bloc" | "each"): Share {
	const [stage] = ballot.stages ?? [];
	const counts = by === "bloc" ? [totalCounts(ballot)] : (ballot.units ?? []);
	return addShares(counts.map((each) => follow(ballotsOf(each, stage))));
}

export function addShares(shares: readonly Share[]): Share {
	return {
		part: shares.reduce((sum, { part }) => sum + part, 0n),
		whole: shares.reduce((sum, { whole }) => sum + whole, 0n),
	};
}

function follow({ yes, no, valid }: Ballots): Share {
	return { part: yes > no ? yes : no, whole: valid };
}
