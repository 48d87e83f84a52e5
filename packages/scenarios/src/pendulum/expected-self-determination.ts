import { normalShare, type PolityTally } from "@velvet/core";
import type { ByCamp } from "./by-camp.ts";

/** A country whose government follows its vote, and its vote swings. models.md (1.3). */
export interface SwingingNation {
	/** Two-party share of each camp; `null` without votes. */
	readonly share: ByCamp<number> | null;
	/** Chance that each camp governs at an election far from now. */
	readonly chance: ByCamp<number> | null;
	/** Chance that two such elections in a row, taken as independent, have different winners: 2 · chance · chance. */
	readonly changes: number | null;
}

/** What swings do to self-determination. */
export interface ExpectedSelfDetermination {
	/** Expected share of two-party voters under a government of their own camp. */
	readonly value: number | null;
	readonly nations: readonly SwingingNation[];
}

/**
 * Self-determination where governments alternate: `Σ_k Σ_c N_kc π_kc / N`, with `π_kA = Φ((v_k − ½) / σ)`. models.md (1.3).
 *
 * @param spread σ, the long-run standard deviation of a nation's level, as a share
 */
export function expectedSelfDetermination(
	tallies: readonly Pick<PolityTally, "a" | "b">[],
	spread: number,
): ExpectedSelfDetermination {
	const nations = tallies.map((tally) => swing(tally, spread));
	const matched = tallies.map(({ a, b }, k) => {
		const { chance } = nations[k];
		return chance === null ? 0 : a * chance.A + b * chance.B;
	});
	const voters = tallies.reduce((all, { a, b }) => all + a + b, 0);
	// Smallest first: the order of nations must not reach the last digit.
	const sum = matched.sort((x, y) => x - y).reduce((all, one) => all + one, 0);
	return { value: voters === 0 ? null : sum / voters, nations };
}

function swing({ a, b }: Pick<PolityTally, "a" | "b">, spread: number): SwingingNation {
	const votes = a + b;
	if (votes === 0) return { share: null, chance: null, changes: null };
	const far = (a - b) / (2 * votes) / spread;
	const chance = { A: normalShare(far), B: normalShare(-far) };
	return { share: { A: a / votes, B: b / votes }, chance, changes: 2 * chance.A * chance.B };
}
