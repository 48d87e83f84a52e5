import { criticalPatience } from "@velvet/algorithms";

/** Stakes for which the pendulum's alternation is judged: assumed, and to be changed by `velvet reciprocity`. */
export const STAKES = [
	{ ratio: 2, requests: 1 },
	{ ratio: 2, requests: 0.1 },
] as const;

/** The critical patience at some stakes, for a term and for a year. */
export interface PatienceAt {
	/** Gain over loss. */
	readonly ratio: number;
	/** Chance of a request in a term. */
	readonly requests: number;
	readonly criticalPatience: number | null;
	readonly annual: number | null;
}

/** What patience mutual allowance needs where governments change with such a chance a term. models.md (4.4). */
export function patienceAt(changes: number, termYears: number): readonly PatienceAt[] {
	return STAKES.map(({ ratio, requests }) => {
		const critical = criticalPatience({ change: changes, gain: ratio, loss: 1, requests });
		return {
			ratio,
			requests,
			criticalPatience: critical,
			annual: critical === null ? null : critical ** (1 / termYears),
		};
	});
}
