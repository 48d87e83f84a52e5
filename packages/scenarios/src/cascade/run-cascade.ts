import { atlasLevels, columnValues, type Level, type Plan, UNASSIGNED } from "@velvet/core";
import type { CampPolities } from "../camp-polities.ts";
import type { Case } from "../open-case.ts";
import { type CampGroups, campGroups, type Wishes } from "./camp-groups.ts";
import type { CascadeOptions, CascadeRound, CascadeRun, CascadeState, Encircled } from "./cascade.ts";
import { findWishes } from "./find-switches.ts";
import { enclosed, withoutEnclaves } from "./forbid-enclaves.ts";
import { measureState } from "./measure-state.ts";
import { type Switch, switched, widest } from "./switch.ts";

/**
 * Recursive self-determination (Beran; models.md (9.1)): level by level, from coarse to fine, every group whose
 * majority is the other nation's camp and that touches that nation joins it, round after round, until none can.
 *
 * Without contagion a unit only ever moves towards its own majority, so each level ends after at most n moves; with
 * it, support for leaving never falls within a run, so that each unit moves at most twice a level.
 *
 * @param wishes votes of each unit for the two nations; left out, the recorded votes of the camps.
 */
export function runCascade(
	theCase: Case,
	camps: CampPolities,
	plan: Plan,
	options: CascadeOptions = {},
	wishes?: Wishes,
): CascadeRun {
	const people = columnValues(theCase.atlas, theCase.preference.vote.peopleColumn);
	const levels = options.levels ?? levelsBelow(theCase, plan.assignment);
	const start = measureState(theCase, plan.assignment, people);
	const rounds: CascadeRound[] = [];
	const assignments: Uint16Array[] = [];
	let assignment = plan.assignment;
	let boost = 0;
	let kept: Kept[] = [];
	for (const level of levels) {
		const groups = campGroups(theCase, camps, level, people, wishes);
		for (;;) {
			boost = Math.max(boost, boostOf(theCase, camps, assignment, options.contagion ?? 0));
			const found = findSwitches({ theCase, camps, groups, people, options }, assignment, boost);
			kept = found.kept.map((each) => ({ ...each, groups }));
			if (found.switches.length === 0) break;
			const before = assignment;
			assignment = switched(groups, assignment, found.switches);
			assignments.push(assignment);
			const state = measureState(theCase, assignment, people);
			rounds.push(roundOf(theCase, rounds.length + 1, groups, found.switches, before, state, people));
		}
	}
	const encircled = kept
		.map((each) => describeKept(theCase, each, assignment))
		.sort((p, q) => q.votes - p.votes || (p.id < q.id ? -1 : 1));
	return { start, rounds, assignments, end: assignment, encircled };
}

/** Every level finer than the coarsest one that the plan leaves whole, coarsest first. */
export function levelsBelow({ atlas }: Case, assignment: Uint16Array): readonly Level[] {
	const levels = [...atlasLevels(atlas)].reverse();
	const whole = levels.findIndex(({ ids, of }) => {
		const polity = new Int32Array(ids.length).fill(-1);
		return of.every((group, u) => {
			if (polity[group] === -1) polity[group] = assignment[u];
			return polity[group] === assignment[u];
		});
	});
	return levels.slice(whole + 1);
}

interface Kept {
	readonly group: number;
	readonly why: Encircled["why"];
	readonly groups: CampGroups;
}

interface Found {
	readonly switches: readonly Switch[];
	readonly kept: readonly Omit<Kept, "groups">[];
}

interface Stage {
	readonly theCase: Case;
	readonly camps: CampPolities;
	readonly groups: CampGroups;
	readonly people: Float64Array;
	readonly options: CascadeOptions;
}

function findSwitches(stage: Stage, assignment: Uint16Array, boost: number): Found {
	const { theCase, camps, groups, people, options } = stage;
	const { eligible, apart } = findWishes(theCase, camps, groups, assignment, boost);
	const isLarge = ([group]: Switch) => groups.people[group] >= (options.leastPeople ?? 0);
	const large = eligible.filter(isLarge);
	const before = options.noEnclaves === true ? enclosed(theCase, assignment, people) : null;
	const allowed = (switches: readonly Switch[]) =>
		before === null ? switches : withoutEnclaves(theCase, groups, assignment, switches, people, before);
	const all = options.oneAtATime === true ? firstAllowed(groups, large, allowed) : allowed(large);
	const going = new Set(all.map(([group]) => group));
	const name = (list: readonly Switch[], why: Encircled["why"]) => list.map(([group]) => ({ group, why }));
	return {
		switches: all,
		kept: [
			...name(apart, "apart"),
			...name(
				eligible.filter((each) => !isLarge(each)),
				"people",
			),
			...name(
				large.filter(([group]) => !going.has(group)),
				"enclave",
			),
		],
	};
}

/** One at a time: the widest margin that the rule allows. */
function firstAllowed(
	groups: CampGroups,
	switches: readonly Switch[],
	allowed: (switches: readonly Switch[]) => readonly Switch[],
): readonly Switch[] {
	let left = switches;
	while (left.length > 0) {
		const next = widest(groups, left);
		if (allowed([next]).length > 0) return [next];
		left = left.filter((each) => each !== next);
	}
	return [];
}

/** models.md (3.2): chi × the share of the seceding camp's voters who live in its nation already. */
function boostOf({ preference }: Case, camps: CampPolities, assignment: Uint16Array, chi: number): number {
	if (chi === 0) return 0;
	const isA = camps.continuator === 1;
	const votes = isA ? preference.a : preference.b;
	const all = isA ? preference.totals.a : preference.totals.b;
	let gone = 0;
	assignment.forEach((polity, u) => {
		if (polity === camps.leaving) gone += votes[u];
	});
	return all > 0 ? (chi * gone) / all : 0;
}

function roundOf(
	theCase: Case,
	round: number,
	{ level, offsets, members }: CampGroups,
	switches: readonly Switch[],
	before: Uint16Array,
	state: CascadeState,
	people: Float64Array,
): CascadeRound {
	const joined = Object.fromEntries(theCase.polities.map(({ id }) => [id, 0]));
	let moved = 0;
	for (const [group, polity] of switches) {
		joined[theCase.polities[polity].id]++;
		for (let k = offsets[group]; k < offsets[group + 1]; k++) {
			if (before[members[k]] !== polity) moved += people[members[k]] || 0;
		}
	}
	const ids = switches.map(([group]) => level.ids[group]);
	return { round, level: level.key, switched: switches.length, joined, people: moved, ids, ...state };
}

function describeKept(theCase: Case, { group, why, groups }: Kept, assignment: Uint16Array): Encircled {
	const { level, leave, stay, people, offsets, members } = groups;
	const held = assignment[members[offsets[group]]];
	const { atlas, polities } = theCase;
	const parent = atlas.units.parents.codes[atlas.units.parentOf[members[offsets[group]]]];
	return {
		id: level.ids[group],
		name: `${level.names[group]}, ${parent}`,
		level: level.key,
		polity: held === UNASSIGNED ? "" : polities[held].id,
		votes: Math.max(leave[group], stay[group]),
		people: people[group],
		why,
	};
}
