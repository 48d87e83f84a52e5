import type { CampPolities } from "../camp-polities.ts";
import type { Case } from "../open-case.ts";
import type { CampGroups } from "./camp-groups.ts";
import type { CascadeRound, CascadeState, Encircled } from "./cascade.ts";
import type { Held, Switch } from "./switch.ts";

/** A round from its switches and the state that it leads to; `before` is the assignment without it. */
export function describeRound(
	{ polities }: Case,
	round: number,
	{ level, offsets, members }: CampGroups,
	switches: readonly Switch[],
	before: Uint16Array,
	people: Float64Array,
	state: CascadeState,
): CascadeRound {
	const joined = Object.fromEntries(polities.map(({ id }) => [id, 0]));
	const peopleJoined = { ...joined };
	for (const [group, polity] of switches) {
		const { id } = polities[polity];
		joined[id]++;
		for (let k = offsets[group]; k < offsets[group + 1]; k++) {
			if (before[members[k]] !== polity) peopleJoined[id] += people[members[k]] || 0;
		}
	}
	const moved = Object.values(peopleJoined).reduce((sum, count) => sum + count, 0);
	const ids = switches.map(([group]) => level.ids[group]);
	return { round, level: level.key, switched: switches.length, joined, people: moved, peopleJoined, ids, ...state };
}

/** A group that stays although it would rather go. */
export function describeHeld(
	{ atlas, polities }: Case,
	{ of, leaving, staying }: CampPolities,
	{ level, leave, stay, people, offsets, members }: CampGroups,
	{ group, polity, why }: Held,
): Encircled {
	const { parents, parentOf } = atlas.units;
	return {
		id: level.ids[group],
		name: `${level.names[group]}, ${parents.codes[parentOf[members[offsets[group]]]]}`,
		level: level.key,
		polity: polities[polity === leaving ? staying : leaving].id,
		wants: polities[polity].id,
		camp: polity === of[0] ? "A" : "B",
		votes: polity === leaving ? leave[group] : stay[group],
		people: people[group],
		why,
	};
}
