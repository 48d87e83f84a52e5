import { type CampIndex, columnValues, type Plan, UNASSIGNED } from "@velvet/core";
import { caseGround } from "../case-ground.ts";
import type { Case } from "../open-case.ts";
import { unitCentres, unitVector } from "./unit-centres.ts";

/** A place that people move from and to: a parent, the part of one that a plan cuts, or a unit where parents are few. */
export interface MovePlace {
	/** Of a part, with the polity's id behind it: `06:A`. */
	readonly id: string;
	readonly name: string;
	readonly code: string;
	/** Index of the parent. */
	readonly parent: number;
	/** Index of the polity, and the camp that governs it. */
	readonly polity: number;
	readonly government: CampIndex;
	readonly people: number;
	/** Whole votes of each camp. */
	readonly a: number;
	readonly b: number;
	/** Mean over its people; `null` where the atlas does not know. */
	readonly income: number | null;
	/** Middle of its people on the sphere; `null` without outlines. */
	readonly centre: readonly [number, number, number] | null;
}

/** Fewer parents than these are taken apart into units, if those are not too many. */
const FEW_PARENTS = 4;
const MOST_UNITS = 120;

/** The well-known column of income; none other says what a place earns. */
export const INCOME = "income_per_head_usd";

/** What moving needs to know of a case and a plan. */
export interface MoveGround {
	/** `parent`, or `unit` where parents are few. */
	readonly grain: "parent" | "unit";
	/** By their first unit: an order in which no camp stands first. Land of no nation is left out. */
	readonly places: readonly MovePlace[];
	/** Whole votes of both camps, those of land of no nation among them. */
	readonly voters: number;
	/** Those of land of no nation by camp; nobody there moves. */
	readonly outside: { readonly a: number; readonly b: number };
}

/** Gathers the places of a plan. O(n). */
export function moveGround(theCase: Case, plan: Plan): MoveGround {
	const { atlas, preference, scenario } = theCase;
	const { governments } = caseGround(theCase, plan);
	const { parents, parentOf, ids, names } = atlas.units;
	const fine = parents.ids.length < FEW_PARENTS && ids.length <= MOST_UNITS;
	const groups = groupUnits(plan, (u, polity) => (fine ? u : polity * parents.ids.length + parentOf[u]));
	const sizes = new Map<number, number>();
	for (const parent of parentOf) sizes.set(parent, (sizes.get(parent) ?? 0) + 1);
	const gather = gatherer(theCase);
	const places = groups.map((units): MovePlace => {
		const parent = parentOf[units[0]];
		const polity = plan.assignment[units[0]];
		const whole = units.length === sizes.get(parent);
		const own = fine
			? { id: ids[units[0]], name: names[units[0]] }
			: {
					id: whole ? parents.ids[parent] : `${parents.ids[parent]}:${scenario.polities[polity].id}`,
					name: whole ? parents.names[parent] : `${parents.names[parent]} (part)`,
				};
		const code = fine ? own.name : parents.codes[parent];
		return { ...own, code, parent, polity, government: governments[polity], ...gather(units) };
	});
	const { a, b } = preference.totals;
	const inside = places.reduce((sum, place) => ({ a: sum.a + place.a, b: sum.b + place.b }), { a: 0, b: 0 });
	return {
		grain: fine ? "unit" : "parent",
		places,
		voters: a + b,
		outside: { a: a - inside.a, b: b - inside.b },
	};
}

/** Units of each place, by the first of them. */
function groupUnits({ assignment }: Plan, keyOf: (unit: number, polity: number) => number): number[][] {
	const groups = new Map<number, number[]>();
	assignment.forEach((polity, u) => {
		if (polity === UNASSIGNED) return;
		const key = keyOf(u, polity);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [u]);
		else group.push(u);
	});
	return [...groups.values()];
}

/** Adds up what the units of a place have. */
function gatherer({
	atlas,
	preference,
}: Case): (units: readonly number[]) => Pick<MovePlace, "people" | "a" | "b" | "income" | "centre"> {
	const people = columnValues(atlas, preference.vote.peopleColumn);
	const income = atlas.columns.get(INCOME)?.values;
	const centres = unitCentres(atlas);
	return (units) => {
		const sum = { people: 0, a: 0, b: 0, earned: 0, earners: 0, x: 0, y: 0, z: 0 };
		for (const u of units) {
			const here = people[u] || 0;
			sum.people += here;
			sum.a += preference.a[u];
			sum.b += preference.b[u];
			if (income !== undefined && income[u] > 0) {
				sum.earned += here * income[u];
				sum.earners += here;
			}
			sum.x += here * centres[3 * u];
			sum.y += here * centres[3 * u + 1];
			sum.z += here * centres[3 * u + 2];
		}
		const centre = unitVector([sum.x, sum.y, sum.z]);
		return {
			people: sum.people,
			a: sum.a,
			b: sum.b,
			income: sum.earners > 0 ? sum.earned / sum.earners : null,
			centre: centre.every((each) => each === 0) ? null : centre,
		};
	};
}
