import { criticalPatience } from "@velvet/algorithms";
import { type ByCamp, byCamp } from "./by-camp.ts";
import type { SwingingNation } from "./expected-self-determination.ts";

/** What is at stake when a request comes. */
export interface Stake {
	/** Gain over loss. */
	readonly ratio: number;
	/** Chance of a request in a term. */
	readonly requests: number;
}

/** Stakes for which the pendulum's alternation is judged: assumed, and to be changed by `velvet reciprocity`. */
export const STAKES: readonly Stake[] = [
	{ ratio: 2, requests: 1 },
	{ ratio: 2, requests: 0.1 },
];

/** The critical patience at some stakes, for a term and for a year. */
export interface PatienceAt extends Stake {
	readonly criticalPatience: number | null;
	readonly annual: number | null;
}

/**
 * What patience mutual allowance needs where governments change with such a chance a term. models.md (4.4).
 *
 * @param back the chance that power comes back to whoever governs, where it differs
 */
export function patienceAt(
	change: number,
	termYears: number,
	stakes: readonly Stake[] = STAKES,
	back = change,
): readonly PatienceAt[] {
	return stakes.map(({ ratio, requests }) => {
		const critical = criticalPatience({ change, back, gain: ratio, loss: 1, requests });
		return {
			ratio,
			requests,
			criticalPatience: critical,
			annual: critical === null ? null : critical ** (1 / termYears),
		};
	});
}

/** A country's patience: as if power went and came back alike, and what each camp, in power, would need. */
export interface CountryPatience {
	/** At its chance of a change; `null` without votes. */
	readonly patience: readonly PatienceAt[] | null;
	/** What each camp needs to allow the other's requests: it loses power with the other's chance, and regains it with its own. */
	readonly answers: ByCamp<readonly PatienceAt[]> | null;
}

export function countryPatience(
	{ changes, chance }: Pick<SwingingNation, "changes" | "chance">,
	termYears: number,
	stakes: readonly Stake[] = STAKES,
): CountryPatience {
	return {
		patience: changes === null ? null : patienceAt(changes, termYears, stakes),
		answers:
			chance === null
				? null
				: byCamp(
						"A",
						patienceAt(chance.B, termYears, stakes, chance.A),
						patienceAt(chance.A, termYears, stakes, chance.B),
					),
	};
}
