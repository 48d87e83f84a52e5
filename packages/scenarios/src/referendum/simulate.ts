import type { Rng } from "@velvet/core";
import type { Ballot } from "./ballot.ts";
import { countVotes, emptyOutcomes, type Outcomes } from "./count-votes.ts";
import { ErrorSource, emptyErrors } from "./errors.ts";

/** Draws whose errors are held at once: few enough to stay in the cache of a processor. */
const BLOCK = 32;

/**
 * Simulates the draws from `first` up to `end`, without the last. The same draws come out whoever simulates them and
 * in how many parts; `joinOutcomes` puts the parts together. O(draws × units).
 */
export function simulate(ballot: Ballot, rng: Rng, first: number, end: number): Outcomes {
	const outcomes = emptyOutcomes(ballot, end - first);
	const source = new ErrorSource(rng, ballot.freedom);
	const errors = emptyErrors(ballot.groups, Math.min(BLOCK, end - first));
	for (let at = first; at < end; at += BLOCK) {
		const count = Math.min(BLOCK, end - at);
		source.fill(errors, ballot.groups, at, count);
		countVotes(ballot, errors, outcomes, at - first, count);
	}
	return outcomes;
}

/** Puts the outcomes of ranges of draws together, in the order of the draws. */
export function joinOutcomes(ballot: Ballot, parts: readonly Outcomes[]): Outcomes {
	if (parts.length === 1) return parts[0];
	const draws = parts.reduce((sum, part) => sum + part.draws, 0);
	const whole = emptyOutcomes(ballot, draws);
	let at = 0;
	for (const part of parts) {
		for (let r = 0; r < ballot.regions; r++) {
			const [from, to] = [r * part.draws, (r + 1) * part.draws];
			for (const key of ["yesShare", "turnout", "margin"] as const) {
				whole[key].set(part[key].subarray(from, to), r * draws + at);
			}
			whole.passed.set(part.passed.subarray(from, to), r * draws + at);
			whole.regionPasses[r] += part.regionPasses[r];
		}
		for (let u = 0; u < ballot.centre.length; u++) {
			whole.unitPasses[u] += part.unitPasses[u];
			whole.unitShares[u] += part.unitShares[u];
		}
		at += part.draws;
	}
	return whole;
}
