import { grouped, type Scorecard } from "@velvet/core";
import type { Case } from "../open-case.ts";

/** `ok` holds, `note` is worth knowing, `warn` is a cost to someone, `fail` breaks a rule, or leaves a nation without. */
export type Severity = "ok" | "note" | "warn" | "fail";

/** One finding: what, where, how many people, how severe. */
export interface Check {
	readonly key: string;
	/** Polity that it concerns, or `null` for the plan as a whole. */
	readonly polity: string | null;
	readonly severity: Severity;
	readonly message: string;
	/** Ids of the units concerned, for the map to show. */
	readonly units: readonly string[];
	readonly people: number;
}

/** What a check may look at. */
export interface CheckGround {
	readonly theCase: Case;
	readonly scorecard: Scorecard;
}

/** One kind of check. */
export type Checker = (ground: CheckGround) => readonly Check[];

export function idsOf(ground: CheckGround, units: readonly number[]): string[] {
	return units.map((unit) => ground.theCase.atlas.units.ids[unit]);
}

/** People as the sentences of the checks say them: "7.6 million", "12,345". */
export function roundPeople(count: number): string {
	if (count >= 1e6) return `${(count / 1e6).toFixed(1)} million`;
	return grouped(Math.round(count));
}
