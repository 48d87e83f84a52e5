import { type Rng, seedRng } from "@velvet/core";
import type { Ballot } from "./ballot.ts";
import type { Outcomes } from "./count-votes.ts";
import { simulate } from "./simulate.ts";

/** The streams of a referendum: the same whichever question of it is asked. */
export function referendumRng(seed: string): Rng {
	return seedRng(seed).fork("referendum");
}

/** Draws `first` up to `end`, without the last: the same whoever asks for them. */
export function simulateDraws(ballot: Ballot, seed: string, first: number, end: number): Outcomes {
	return simulate(ballot, referendumRng(seed), first, end);
}
