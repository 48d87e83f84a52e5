import type { CampPolities } from "../camp-polities.ts";
import type { Case } from "../open-case.ts";
import type { CampGroups } from "./camp-groups.ts";
import type { CascadeOptions, Hold } from "./cascade.ts";
import { findWishes } from "./find-wishes.ts";
import { enclosed, withoutEnclaves } from "./forbid-enclaves.ts";
import { type Held, type Switch, widest } from "./switch.ts";

/** One level of a cascade. */
export interface Stage {
	readonly theCase: Case;
	readonly camps: CampPolities;
	readonly groups: CampGroups;
	readonly people: Float64Array;
	readonly options: CascadeOptions;
}

/** Those that switch in a round, and those that would and stay. */
export interface Chosen {
	readonly switches: readonly Switch[];
	readonly held: readonly Held[];
}

/**
 * Who switches in a round: all whom the rules allow together, or one at a time. Where no two may go together that may
 * each go alone, one goes: so a round is empty only when nobody can.
 */
export function chooseSwitches(stage: Stage, assignment: Uint16Array, boost: number): Chosen {
	const { theCase, camps, groups, people, options } = stage;
	const { eligible, held } = findWishes(theCase, camps, groups, assignment, boost);
	const isLarge = ([group]: Switch) => groups.people[group] >= (options.leastPeople ?? 0);
	const large = eligible.filter(isLarge);
	const small = eligible.filter((each) => !isLarge(each));
	const before = options.noEnclaves === true ? enclosed(theCase, assignment, people) : null;
	const allowed = (switches: readonly Switch[]) =>
		before === null ? switches : withoutEnclaves(theCase, groups, assignment, switches, people, before);
	const together = options.oneAtATime === true ? [] : allowed(large);
	const switches = together.length > 0 ? together : firstAllowed(groups, large, boost, allowed);
	const left = large.filter((each) => !switches.includes(each));
	const name = (list: readonly Switch[], why: Hold) => list.map(([group, polity]): Held => ({ group, polity, why }));
	return { switches, held: [...held, ...name(small, "people"), ...name(left, "enclave")] };
}

/** One by itself: the widest margin that the rules allow, then the smallest id. */
function firstAllowed(
	groups: CampGroups,
	switches: readonly Switch[],
	boost: number,
	allowed: (switches: readonly Switch[]) => readonly Switch[],
): readonly Switch[] {
	let left = switches;
	while (left.length > 0) {
		const next = widest(groups, left, boost);
		if (allowed([next]).length > 0) return [next];
		left = left.filter((each) => each !== next);
	}
	return [];
}
