import { type Atlas, columnValues } from "../atlas/atlas.ts";
import type { CampIndex } from "../brand.ts";
import type { Preference } from "../camps/preference.ts";
import { highestKind, type LinkReach } from "../dual-graph/dual-graph.ts";
import { type Plan, planState, UNASSIGNED } from "../plan/plan.ts";
import { type PolityTally, tallyPolities } from "../plan/polity-tallies.ts";
import { invariant } from "../velvet-error.ts";

/** How the governing camp of a polity is found: by the polity's own key, or by the plurality of its votes. */
export type GovernanceRule = "assigned" | "plurality";

/** A polity as the metrics see it: a key for results, and the camp whose government it gets. */
export interface PolityRecord {
	readonly id: string;
	/** The camp that the polity was drawn for, or `null` when its key is no camp's. */
	readonly camp: CampIndex | null;
	/** The remaining nation: `true` for exactly one polity. */
	readonly continuator: boolean;
}

/** Everything a metric may look at: one plan on one atlas, its votes and people, and what has been added up. */
export interface Ground {
	readonly atlas: Atlas;
	readonly preference: Preference;
	readonly plan: Plan;
	readonly polities: readonly PolityRecord[];
	readonly reach: LinkReach;
	readonly governs: GovernanceRule;
	/** Highest `LinkKind` that counts. */
	readonly linkKind: number;
	/** People of the year nearest the vote, by unit. */
	readonly people: Float64Array;
	/** Adults by unit, people × share of adults; `null` where the atlas does not know. */
	readonly adults: Float64Array | null;
	readonly tallies: readonly PolityTally[];
	/** Governing camp by polity. */
	readonly governments: readonly CampIndex[];
}

export interface GroundInput {
	readonly atlas: Atlas;
	readonly preference: Preference;
	readonly plan: Plan;
	readonly polities: readonly PolityRecord[];
	readonly reach: LinkReach;
	readonly governs: GovernanceRule;
}

/** Adds up a plan once, for all metrics. O(n + m). */
export function buildGround(input: GroundInput): Ground {
	const { atlas, preference, plan, polities, reach } = input;
	const sound = planState(plan, atlas.units.ids.length, polities.length) !== "broken";
	invariant(sound, `A plan of ${plan.origin.method} names a polity that is not there`);
	const people = columnValues(atlas, preference.vote.peopleColumn);
	const adults = adultsOf(atlas, preference, people);
	const tallies = tallyPolities(atlas, preference, plan, polities.length, people);
	const governments = polities.map((polity, k) => governmentOf(polity, tallies[k], input));
	return {
		atlas,
		preference,
		plan,
		polities,
		reach,
		governs: input.governs,
		linkKind: highestKind(reach),
		people,
		adults,
		tallies,
		governments,
	};
}

/** A tie of votes leaves the government with the camp of the polity's key; without a key, as in the undivided country. */
function governmentOf(polity: PolityRecord, tally: PolityTally, input: GroundInput): CampIndex {
	if (input.governs === "assigned" && polity.camp !== null) return polity.camp;
	if (tally.a !== tally.b) return tally.a > tally.b ? 0 : 1;
	return polity.camp ?? undividedCamp(input);
}

/**
 * The camp that governs the undivided country, by the same rule: that of the nation which remains, or the plurality.
 * A tied country goes by the remaining nation's key.
 */
export function undividedCamp(input: Pick<GroundInput, "polities" | "preference" | "governs">): CampIndex {
	const remaining = input.polities.find((polity) => polity.continuator)?.camp ?? null;
	if (input.governs === "assigned" && remaining !== null) return remaining;
	const { a, b } = input.preference.totals;
	if (a !== b) return a > b ? 0 : 1;
	return remaining ?? 1;
}

function adultsOf(atlas: Atlas, preference: Preference, people: Float64Array): Float64Array | null {
	const key = preference.vote.adultsPercentColumn;
	if (key === undefined) return null;
	const percent = columnValues(atlas, key);
	return people.map((count, u) => (count * (percent[u] || 0)) / 100);
}

/** Results keyed by polity id, in polity order. */
export function byPolity<T>(ground: Ground, value: (k: number) => T): Record<string, T> {
	const result: Record<string, T> = {};
	ground.polities.forEach((polity, k) => {
		result[polity.id] = value(k);
	});
	return result;
}

/** Votes of camp c in a unit. */
export function campVotes(preference: Preference, camp: CampIndex): Float64Array {
	return camp === 0 ? preference.a : preference.b;
}

/** Camp governing the polity of a unit, or -1 when it has none. */
export function governmentAt(ground: Ground, unit: number): CampIndex | -1 {
	const polity = ground.plan.assignment[unit];
	return polity === UNASSIGNED ? -1 : ground.governments[polity];
}
