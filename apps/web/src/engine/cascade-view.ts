import { type Checked, findLevel, passed } from "@velvet/core";
import {
	type CascadeRound,
	type CascadeRules,
	type CascadeState,
	type Case,
	cascadeFrom,
	type Encircled,
} from "@velvet/scenarios";
import { drawnPlan } from "./desk.ts";

/** Units that change nations in one round, and the nation of each afterwards. */
export interface Moves {
	readonly units: Uint32Array;
	readonly to: Uint16Array;
}

/** A cascade without a plan a round: those follow from the first plan and the moves. */
export interface CascadeView {
	/** Keys of the levels that could switch, coarsest first. */
	readonly levels: readonly string[];
	readonly start: CascadeState;
	readonly rounds: readonly CascadeRound[];
	/** Of each round. */
	readonly moves: readonly Moves[];
	/** Most voters first, each with the ids of the units that it is made of. */
	readonly encircled: readonly (Encircled & { readonly units: readonly string[] })[];
}

/** Runs a cascade from a plan on screen. */
export function viewCascade(theCase: Case, assignment: Uint16Array, rules: CascadeRules): Checked<CascadeView> {
	const done = cascadeFrom(theCase, rules, drawnPlan(assignment));
	if (!done.ok) return done;
	const { levels, start, rounds, assignments, encircled } = done.value;
	const moves = assignments.map((after, i) => movesBetween(i === 0 ? assignment : assignments[i - 1], after));
	return passed(
		{ levels: levels.map(({ key }) => key), start, rounds, moves, encircled: withUnits(theCase, encircled) },
		done.notices,
	);
}

function movesBetween(before: Uint16Array, after: Uint16Array): Moves {
	const units = Uint32Array.from([...after.keys()].filter((u) => after[u] !== before[u]));
	return { units, to: Uint16Array.from(units, (u) => after[u]) };
}

function withUnits({ atlas }: Case, encircled: readonly Encircled[]): CascadeView["encircled"] {
	return encircled.map((each) => {
		const level = findLevel(atlas, each.level);
		const group = level?.ids.indexOf(each.id) ?? -1;
		return { ...each, units: atlas.units.ids.filter((_, u) => level?.of[u] === group) };
	});
}
