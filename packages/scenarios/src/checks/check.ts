import { grouped, type LocatedPoint, type Scorecard } from "@velvet/core";
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
	/** Ids of the units concerned, for the map to show; none when it is a nation, or the plan, as a whole. */
	readonly units: readonly string[];
	/** People who live there; 0 where people are not what it is about. */
	readonly people: number;
}

/** What a check may look at. */
export interface CheckGround {
	readonly theCase: Case;
	readonly scorecard: Scorecard;
	/** Points that the user gave; absent when none were. */
	readonly points?: readonly LocatedPoint[];
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

export function percent(share: number): string {
	return share > 0 && share < 0.0005 ? "under 0.1 %" : `${(100 * share).toFixed(1)} %`;
}
