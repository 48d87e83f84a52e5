import { columnValues, type Plan, UNASSIGNED } from "@velvet/core";
import type { Case } from "../open-case.ts";

/** A parent, or the part of a cut parent, as a member of the polity that it lies in. */
export interface Member {
	/** The parent's id; of a part, with the polity's behind it: `06` and `06:A`. */
	readonly id: string;
	readonly name: string;
	readonly code: string;
	/** Index of the parent. */
	readonly parent: number;
	/** Index of the polity. */
	readonly polity: number;
	/** Whether all of the parent lies in the polity. */
	readonly whole: boolean;
	/** People of the year nearest the vote. */
	readonly people: number;
	/** Of the parent's people, 0 to 1; by land where nobody lives in the parent. */
	readonly share: number;
}

/** The members of every polity: by polity, then in the order of the parents. Land of no polity is left out. O(n). */
export function membersOf({ atlas, preference, scenario }: Case, { assignment }: Plan): readonly Member[] {
	const { parents, parentOf } = atlas.units;
	const people = columnValues(atlas, preference.vote.peopleColumn);
	const land = columnValues(atlas, atlas.areaColumn);
	const groups = new Map<number, { people: number; land: number; units: number }>();
	const wholes = parents.ids.map(() => ({ people: 0, land: 0, units: 0 }));
	const slots = parents.ids.length;
	for (let u = 0; u < assignment.length; u++) {
		const key = assignment[u] * slots + parentOf[u];
		const group = groups.get(key) ?? { people: 0, land: 0, units: 0 };
		groups.set(key, group);
		for (const sums of [group, wholes[parentOf[u]]]) {
			sums.people += people[u] || 0;
			sums.land += land[u] || 0;
			sums.units++;
		}
	}
	return [...groups]
		.filter(([key]) => Math.floor(key / slots) !== UNASSIGNED)
		.sort(([p], [q]) => p - q)
		.map(([key, group]) => {
			const [parent, polity] = [key % slots, Math.floor(key / slots)];
			const all = wholes[parent];
			const whole = group.units === all.units;
			return {
				id: whole ? parents.ids[parent] : `${parents.ids[parent]}:${scenario.polities[polity].id}`,
				name: whole ? parents.names[parent] : `${parents.names[parent]} (part)`,
				code: parents.codes[parent],
				parent,
				polity,
				whole,
				people: group.people,
				share: whole ? 1 : all.people > 0 ? group.people / all.people : group.land / all.land,
			};
		});
}
