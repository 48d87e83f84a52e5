import {
	type Checked,
	failed,
	issue,
	type Plan,
	type Preference,
	passed,
	UNASSIGNED,
	type UnitTable,
} from "@velvet/core";
import { carryPlan } from "../compare/carry-plan.ts";
import { addVotes, type CampVotes, NO_VOTES, pluralityOf } from "../members/camp-votes.ts";
import type { Case } from "../open-case.ts";
import { listCaveats } from "./caveats.ts";
import { holdElection } from "./election.ts";
import type { Legislature, Parliament } from "./legislature.ts";
import { type RecordedSplit, splitsOf } from "./split-electors.ts";

/** The parliaments of a plan with the votes of another election in the place of their own. */
export interface Recount {
	/** Seats and electors as before; votes, pluralities and who governs by the other vote. */
	readonly legislature: Legislature;
	/** Votes in places of no nation: unassigned, or of a divided parent that their map cuts otherwise. */
	readonly unplaced: number;
}

/**
 * Counts another vote inside the same nations: every place goes with its twin, by unit, or by parent where units differ.
 *
 * @param other a case of that vote, whose camps are bound in the same orientation
 * @returns an issue when the atlases have no place in common.
 */
export function recount(
	theCase: Case,
	plan: Plan,
	legislature: Legislature,
	other: Case,
	recorded: readonly RecordedSplit[] = [],
): Checked<Recount> {
	const { atlas, preference } = other;
	const { parents } = theCase.atlas.units;
	const assignment = carryPlan(plan.assignment, theCase.atlas.units, atlas.units);
	if (assignment.every((polity) => polity === UNASSIGNED)) {
		const what = `The plan lies on ${theCase.atlas.id} and the other vote on ${atlas.id}, which share no place.`;
		const fix = "Count a vote of the same country.";
		return failed(issue("different-atlases", what, `${theCase.atlas.id}, ${atlas.id}`, fix));
	}
	const whole = votesByParent(atlas.units, preference, () => true);
	const { A, B, other: others } = votesByParent(atlas.units, preference, (u) => assignment[u] === UNASSIGNED)(null);
	const counted = (parliament: Parliament, votesOf: (parent: string) => CampVotes): Parliament => {
		const members = parliament.members.map((member) => {
			const votes = addVotes(member.parents.map((parent) => votesOf(parents.ids[parent])));
			return { ...member, votes, plurality: pluralityOf(votes) };
		});
		const { chamber, college } = parliament;
		const election = holdElection(members, chamber, college, legislature.whyNoElectors ?? "");
		return {
			...parliament,
			members,
			election,
			splits: college === null ? [] : splitsOf(other, theCase, members, recorded),
		};
	};
	const recounted = {
		...legislature,
		before: counted(legislature.before, whole),
		after: legislature.after.map((parliament, k) =>
			counted(
				parliament,
				votesByParent(atlas.units, preference, (u) => assignment[u] === k),
			),
		),
	};
	return passed({
		legislature: { ...recounted, caveats: listCaveats({ ...theCase, preference }, recounted) },
		unplaced: A + B + others,
	});
}

/** Votes of the units that count, by id of the parent; `null`: of all parents. */
function votesByParent(
	{ parentOf, parents }: UnitTable,
	{ a, b, other }: Preference,
	counts: (unit: number) => boolean,
): (parent: string | null) => CampVotes {
	const found = new Map<string, CampVotes>();
	for (const [u, parent] of parentOf.entries()) {
		if (!counts(u)) continue;
		const id = parents.ids[parent];
		found.set(id, addVotes([found.get(id) ?? NO_VOTES, { A: a[u], B: b[u], other: other[u] }]));
	}
	return (parent) => (parent === null ? addVotes([...found.values()]) : (found.get(parent) ?? NO_VOTES));
}
