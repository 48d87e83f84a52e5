import { type Atlas, columnValues } from "../atlas/atlas.ts";
import type { Preference } from "../camps/preference.ts";
import { type Plan, UNASSIGNED } from "./plan.ts";

/** What a polity holds: whole votes and people, land in km². */
export interface PolityTally {
	readonly units: number;
	readonly a: number;
	readonly b: number;
	readonly other: number;
	readonly people: number;
	readonly area: number;
}

/** Adds up votes, people and land of every polity; unassigned units are nobody's. O(n). */
export function tallyPolities(
	atlas: Atlas,
	preference: Preference,
	plan: Plan,
	polities: number,
	people: Float64Array,
): readonly PolityTally[] {
	const area = columnValues(atlas, atlas.areaColumn);
	const tallies = Array.from({ length: polities }, () => ({ units: 0, a: 0, b: 0, other: 0, people: 0, area: 0 }));
	plan.assignment.forEach((polity, u) => {
		if (polity === UNASSIGNED) return;
		const tally = tallies[polity];
		tally.units++;
		tally.a += preference.a[u];
		tally.b += preference.b[u];
		tally.other += preference.other[u];
		tally.people += people[u] || 0;
		tally.area += area[u] || 0;
	});
	return tallies;
}
