import { atlasLevels, columnValues, type Level, type Plan } from "@velvet/core";
import type { CampPolities } from "../camp-polities.ts";
import type { Case } from "../open-case.ts";
import { campGroups, type Wishes } from "./camp-groups.ts";
import type { CascadeOptions, CascadeRound, CascadeRun, Encircled } from "./cascade.ts";
import { chooseSwitches } from "./choose-switches.ts";
import { describeHeld, describeRound } from "./describe-round.ts";
import { measureState } from "./measure-state.ts";
import { switched } from "./switch.ts";

/**
 * Recursive self-determination (Beran; models.md (9.1)): level by level, from coarse to fine, every group whose
 * majority is the other nation's camp and that touches that nation joins it, round after round, until none can.
 *
 * Without contagion a group only ever moves towards its own majority, so each level ends after at most n moves; with
 * it, support for leaving never falls within a run, so that each group moves at most twice a level.
 *
 * @param plan where it starts; locks are taken to hold in it.
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
	const rounds: CascadeRound[] = [];
	const assignments: Uint16Array[] = [];
	let assignment = plan.assignment;
	let boost = 0;
	let encircled: Encircled[] = [];
	for (const level of levels) {
		const groups = campGroups(theCase, camps, level, people, wishes);
		for (;;) {
			boost = Math.max(boost, boostOf(theCase, camps, assignment, options.contagion ?? 0));
			const { switches, held } = chooseSwitches({ theCase, camps, groups, people, options }, assignment, boost);
			encircled = held.map((each) => describeHeld(theCase, camps, groups, each));
			if (switches.length === 0) break;
			const before = assignment;
			assignment = switched(groups, assignment, switches);
			assignments.push(assignment);
			const state = measureState(theCase, assignment);
			rounds.push(describeRound(theCase, rounds.length + 1, groups, switches, before, people, state));
		}
	}
	encircled.sort((p, q) => q.votes - p.votes || (p.id < q.id ? -1 : 1));
	const start = measureState(theCase, plan.assignment);
	return { levels, start, rounds, assignments, end: assignment, encircled };
}

/** Every level finer than the coarsest one that the plan leaves whole, coarsest first; where none is finer, the units. */
function levelsBelow({ atlas }: Case, assignment: Uint16Array): readonly Level[] {
	const levels = [...atlasLevels(atlas)].reverse();
	const whole = levels.findIndex(({ ids, of }) => {
		const polity = new Int32Array(ids.length).fill(-1);
		return of.every((group, u) => {
			if (polity[group] === -1) polity[group] = assignment[u];
			return polity[group] === assignment[u];
		});
	});
	return levels.slice(Math.min(whole + 1, levels.length - 1));
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
