import type { UnitTable } from "../atlas/unit-table.ts";
import type { CampIndex } from "../brand.ts";
import type { Preference } from "../camps/preference.ts";
import { type Deciders, sumByDecider } from "./deciders.ts";

/** When a decider leaves: for the camp that does not remain, by at least a margin. */
export interface WinnerRule {
	/** Camp whose polity remains; ties of a whole parent go to it. */
	readonly continuator: CampIndex;
	/** Least margin in percentage points of the two-party vote, six digits after the point at most; 0 asks for a majority. */
	readonly threshold: number;
}

/** Winning camp of each parent; a tie, or a parent without votes, goes to `tie`. */
function parentWinners(preference: Preference, units: UnitTable, tie: CampIndex): Uint8Array {
	const lead = new Float64Array(units.parents.ids.length);
	for (let u = 0; u < preference.a.length; u++) lead[units.parentOf[u]] += preference.a[u] - preference.b[u];
	return Uint8Array.from(lead, (value) => (value > 0 ? 0 : value < 0 ? 1 : tie));
}

/** Every unit goes with its parent's winner: camp by unit. */
export function byParentPlan(preference: Preference, units: UnitTable, tie: CampIndex): Uint8Array {
	const winners = parentWinners(preference, units, tie);
	const camps = new Uint8Array(units.parentOf.length);
	for (let u = 0; u < camps.length; u++) camps[u] = winners[units.parentOf[u]];
	return camps;
}

/**
 * Camp of each unit when every decider (a unit, a town, a county, a state) goes with its plurality.
 *
 * A decider goes to the seceding camp when its margin for it is at least the threshold; below, to the continuator.
 * A tie, or one without votes of its own, follows the winner of the parent that it lies in; one that spans several
 * parents, or is a tied parent, goes to the continuator.
 */
export function byDeciderPlan(
	preference: Preference,
	units: UnitTable,
	deciders: Deciders,
	rule: WinnerRule,
): CampIndex[] {
	const a = sumByDecider(deciders, preference.a);
	const b = sumByDecider(deciders, preference.b);
	const winners = parentWinners(preference, units, rule.continuator);
	const within = soleParents(deciders, units);
	const tied = (decider: number) => (within[decider] < 0 ? rule.continuator : (winners[within[decider]] as CampIndex));
	const sides = Array.from(a, (_, decider) => decide(a[decider], b[decider], rule, tied(decider)));
	return Array.from(deciders.of, (decider) => sides[decider]);
}

/** The parent that all units of a decider lie in, or -1 where they lie in several. */
function soleParents({ count, of }: Deciders, { parentOf }: UnitTable): Int32Array {
	const sole = new Int32Array(count).fill(-2);
	of.forEach((decider, u) => {
		if (sole[decider] === -2) sole[decider] = parentOf[u];
		else if (sole[decider] !== parentOf[u]) sole[decider] = -1;
	});
	return sole;
}

function decide(a: number, b: number, rule: WinnerRule, tied: CampIndex): CampIndex {
	if (a === b) return tied;
	const leaving: CampIndex = rule.continuator === 0 ? 1 : 0;
	const lead = leaving === 0 ? a - b : b - a;
	return lead > 0 && reaches(lead, a + b, rule.threshold) ? leaving : rule.continuator;
}

/** Whether lead / voters ≥ threshold / 100, exactly, for a threshold of at most six digits after the point. */
function reaches(lead: number, voters: number, threshold: number): boolean {
	return BigInt(lead) * 100_000_000n >= BigInt(Math.round(threshold * 1e6)) * BigInt(voters);
}
