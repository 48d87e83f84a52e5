import type { UnitTable } from "../atlas/unit-table.ts";
import type { Preference } from "../camps/preference.ts";

/** 0 for camp A, 1 for camp B. */
type Side = 0 | 1;

/** Which camp's side a unit takes when nothing else decides: that of the nation which remains. */
export interface WinnerRule {
	/** Camp whose polity remains; ties of a whole parent go to it. */
	readonly continuator: Side;
	/** Least margin in percentage points of the two-party vote, six digits after the point at most; 0 asks for a majority. */
	readonly threshold: number;
}

/** Winning camp of each parent; a tie, or a parent without votes, goes to `tie`. */
function parentWinners(preference: Preference, units: UnitTable, tie: Side): Uint8Array {
	const lead = new Float64Array(units.parents.ids.length);
	for (let u = 0; u < preference.a.length; u++) lead[units.parentOf[u]] += preference.a[u] - preference.b[u];
	return Uint8Array.from(lead, (value) => (value > 0 ? 0 : value < 0 ? 1 : tie));
}

/** Every unit goes with its parent's winner: camp by unit. */
export function byParentPlan(preference: Preference, units: UnitTable, tie: Side): Side[] {
	const winners = parentWinners(preference, units, tie);
	return Array.from(units.parentOf, (parent) => winners[parent] as Side);
}

/**
 * Camp of each unit when every unit decides for itself.
 *
 * A unit goes to the seceding camp when its margin for it is at least the threshold; below, to the continuator.
 * A tie, or a unit without votes of its own, follows its parent's winner.
 */
export function byUnitPlan(preference: Preference, units: UnitTable, rule: WinnerRule): Side[] {
	const parents = parentWinners(preference, units, rule.continuator);
	return Array.from(units.parentOf, (parent, u) =>
		decide(preference.a[u], preference.b[u], rule, parents[parent] as Side),
	);
}

/** As `byUnitPlan`, with parents as the units that decide; a tied parent goes to the continuator. */
export function byParentThresholdPlan(preference: Preference, units: UnitTable, rule: WinnerRule): Side[] {
	const count = units.parents.ids.length;
	const a = new Float64Array(count);
	const b = new Float64Array(count);
	for (let u = 0; u < preference.a.length; u++) {
		a[units.parentOf[u]] += preference.a[u];
		b[units.parentOf[u]] += preference.b[u];
	}
	return Array.from(units.parentOf, (parent) => decide(a[parent], b[parent], rule, rule.continuator));
}

function decide(a: number, b: number, rule: WinnerRule, tied: Side): Side {
	if (a === b) return tied;
	const leaving: Side = rule.continuator === 0 ? 1 : 0;
	const lead = leaving === 0 ? a - b : b - a;
	return lead > 0 && reaches(lead, a + b, rule.threshold) ? leaving : rule.continuator;
}

/** Whether lead / voters ≥ threshold / 100, exactly, for a threshold of at most six digits after the point. */
function reaches(lead: number, voters: number, threshold: number): boolean {
	return BigInt(lead) * 100_000_000n >= BigInt(Math.round(threshold * 1e6)) * BigInt(voters);
}
