import { expectedLevel, type VoteParameters } from "../pendulum/vote-model.ts";

/** A country that holds elections: the whole or what remains of it, or a nation that left. */
export interface Country {
	/** Points by which its vote lies from where its voters alone would put it, seen from role 0. */
	swing: number;
	/** Role that governs, and terms in a row that it has. */
	governs: 0 | 1;
	terms: number;
}

/**
 * Holds an election, models.md (4.2): the vote is that of its voters, carried by what all countries share.
 *
 * @param lean points of share by which its voters alone lie above one half for role 0
 * @param parameters of the vote model, seen from role 0, with the middle of the whole country
 * @param whole points by which the voters of the whole country alone lie above one half for role 0
 */
export function holdElection(
	country: Country,
	lean: number,
	whole: number,
	parameters: VoteParameters,
	error: number,
): void {
	// A nation's own middle lies as far from the whole's as its voters do.
	const level = whole + country.swing;
	const next = expectedLevel(parameters, level, country.governs === 0, country.terms, 0) + parameters.error * error;
	country.swing = next - whole;
	const winner = winnerAt(lean + country.swing, country.governs);
	country.terms = winner === country.governs ? country.terms + 1 : 1;
	country.governs = winner;
}

/** A tie leaves the government where it is. */
export function winnerAt(level: number, governs: 0 | 1): 0 | 1 {
	return level === 0 ? governs : level > 0 ? 0 : 1;
}
