import {
	type Atlas,
	type CampKey,
	campVotes,
	counted,
	nameSome,
	type Plan,
	UNASSIGNED,
	unitLabel,
	withArticle,
} from "@velvet/core";
import { caseGround } from "../case-ground.ts";
import type { Case } from "../open-case.ts";

/** Places that would ask to leave, on the side of a camp. */
export interface WhoAsks {
	readonly asks: CampKey;
	/** The other camp: it governs while it is asked. */
	readonly governs: CampKey;
	/** What one place is called, such as `state`. */
	readonly level: string;
	/** Ids of the places, in the order of the atlas. */
	readonly places: readonly string[];
	/** Units in them, as indices into the atlas, ascending. */
	readonly units: readonly number[];
	/** The places, named or counted. */
	readonly name: string;
	/** What the plan calls them, where one nation of the plan is just they. */
	readonly nation: string | null;
	readonly why: ReasonAsked;
}

/** "Pacifica", or the places where the plan has no name for them. */
export function nationOrPlaces({ nation, name }: Pick<WhoAsks, "nation" | "name">): string {
	return nation ?? name;
}

/** "Pacifica (21 states)": where it is first named. */
export function askerName({ nation, name }: Pick<WhoAsks, "nation" | "name">): string {
	return nation === null || nation === name ? name : `${withArticle(nation)} (${name})`;
}

/** Why these places: they leave in the plan, or they answer those that do. */
export type ReasonAsked = "leaves-in-the-plan" | "all-that-the-camp-won" | "as-many-with-the-largest-leads";

/** Nobody asks, and why. */
export interface NobodyAsks {
	readonly asks: CampKey;
	readonly places: null;
	readonly why: string;
}

/**
 * Who asks on the side of a camp: the nation of the plan that the camp governs and that leaves; without one, the
 * counterpart of the nation that the other camp governs and that leaves.
 *
 * The counterpart of a nation that holds every place its camp won is every place that the other camp won. Otherwise it is
 * as many of these, the largest lead in votes first, then in the order of the atlas: one state is answered by one state.
 * Places are parents; where the plan cuts a parent, they are units. Won is won by more votes than the other camp. O(n + m).
 */
export function counterpart(theCase: Case, plan: Plan, camp: CampKey): WhoAsks | NobodyAsks {
	const other = camp === "A" ? "B" : "A";
	const own = leavingUnits(theCase, plan, camp);
	const places = placesOf(theCase, plan);
	if (own.length > 0)
		return describe(theCase, plan, places, camp, new Set(Array.from(own, (u) => places.of[u])), "plan");
	const theirs = leavingUnits(theCase, plan, other);
	if (theirs.length === 0) return { asks: camp, places: null, why: "No place leaves in this plan." };
	const leaving = new Set(Array.from(theirs, (u) => places.of[u]));
	const wonThere = wonBy(theCase, places, other);
	const won = wonBy(theCase, places, camp);
	const all = wonThere.length > 0 && wonThere.every(({ place }) => leaving.has(place));
	const chosen = all ? won : won.slice(0, leaving.size);
	if (chosen.length === 0) return { asks: camp, places: null, why: "The camp won no place that could ask." };
	return describe(theCase, plan, places, camp, new Set(chosen.map(({ place }) => place)), all ? "all" : "leads");
}

/** Parents, or units where a parent is cut. */
interface Places {
	readonly level: string;
	readonly ids: readonly string[];
	readonly of: ArrayLike<number>;
	readonly label: (place: number) => string;
}

function placesOf({ atlas }: Case, { assignment }: Plan): Places {
	const { ids, parents, parentOf } = atlas.units;
	const polityOf = new Map<number, number>();
	const whole = ids.every((_, u) => {
		const before = polityOf.get(parentOf[u]) ?? assignment[u];
		polityOf.set(parentOf[u], before);
		return before === assignment[u];
	});
	return whole
		? { level: atlas.levels.parent, ids: parents.ids, of: parentOf, label: (place) => parents.names[place] }
		: { level: atlas.levels.unit, ids, of: ids.map((_, u) => u), label: (place) => unitLabel(atlas.units, place) };
}

/** Units of the nations that leave and that a camp governs. */
function leavingUnits(theCase: Case, plan: Plan, camp: CampKey): readonly number[] {
	const { governments } = caseGround(theCase, plan);
	const leaves = theCase.polities.map((polity, k) => !polity.continuator && keyOf(governments[k]) === camp);
	return [...plan.assignment.keys()].filter((u) => plan.assignment[u] !== UNASSIGNED && leaves[plan.assignment[u]]);
}

function keyOf(camp: 0 | 1): CampKey {
	return camp === 0 ? "A" : "B";
}

/** Places with more votes of a camp than of the other, by the lead. */
function wonBy({ preference }: Case, { ids, of }: Places, camp: CampKey): { place: number; lead: number }[] {
	const [own, other] = (camp === "A" ? ([0, 1] as const) : ([1, 0] as const)).map((c) => campVotes(preference, c));
	const leads = new Float64Array(ids.length);
	for (let u = 0; u < own.length; u++) leads[of[u]] += own[u] - other[u];
	return Array.from(leads, (lead, place) => ({ place, lead }))
		.filter(({ lead }) => lead > 0)
		.sort((p, q) => q.lead - p.lead || p.place - q.place);
}

const reasons = {
	plan: "leaves-in-the-plan",
	all: "all-that-the-camp-won",
	leads: "as-many-with-the-largest-leads",
} as const;

/** The name of the one nation of the plan that has all these units; `null` where there are several. */
function nationOf({ scenario }: Case, { assignment }: Plan, units: readonly number[]): string | null {
	const nations = new Set(units.map((unit) => assignment[unit]));
	return nations.size === 1 ? scenario.polities[assignment[units[0]]].name : null;
}

function describe(
	theCase: Case,
	plan: Plan,
	{ level, ids, of, label }: Places,
	asks: CampKey,
	chosen: ReadonlySet<number>,
	why: keyof typeof reasons,
): WhoAsks {
	const { atlas } = theCase;
	const sorted = [...chosen].sort((p, q) => p - q);
	const units = unitsIn(atlas, of, chosen);
	return {
		asks,
		governs: asks === "A" ? "B" : "A",
		level,
		places: sorted.map((place) => ids[place]),
		units,
		name: sorted.length > MOST_NAMED ? counted(sorted.length, level) : nameSome(sorted.map(label), MOST_NAMED),
		nation: why === "plan" ? nationOf(theCase, plan, units) : null,
		why: reasons[why],
	};
}

/** More places than these are counted. */
const MOST_NAMED = 3;

function unitsIn(atlas: Atlas, of: ArrayLike<number>, chosen: ReadonlySet<number>): readonly number[] {
	return [...atlas.units.ids.keys()].filter((u) => chosen.has(of[u]));
}
