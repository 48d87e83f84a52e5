import { type Atlas, type Checked, failed, issue, type Plan, parentValues, passed } from "@velvet/core";
import { allocateToMembers } from "../members/allocate-to-members.ts";
import { type CampVotes, votesOfMembers } from "../members/camp-votes.ts";
import { type Member, membersOf } from "../members/members-of.ts";
import { ESTIMATE, isForSeats, peopleOfParents, RESIDENT, residentKey } from "../members/people-bases.ts";
import type { Case } from "../open-case.ts";

/** Which people are counted of those who join. */
export interface PeopleBase {
	/** A figure of the parents, such as `apportionment2020`; or `estimate`, the people of the vote's year. */
	readonly key: string;
	readonly title: string;
	/** What is counted of a member that has no such figure; `null` where every member has one. */
	readonly instead: { readonly key: string; readonly title: string } | null;
}

/** A member of the polity that joins. */
export interface Joining {
	readonly member: Member;
	readonly people: number;
	/** Whether the base has no figure for it, and another was taken. */
	readonly withoutBase: boolean;
	readonly votes: CampVotes;
}

/**
 * The members of a polity with the people by whom they are given seats, and their votes by camp.
 *
 * Parts of a cut parent share its figure by their people. A member without the figure (the District of Columbia has no
 * apportionment population) is counted by its residents of the same year, and named.
 */
export function accedingMembers(
	theCase: Case,
	plan: Plan,
	polity: number,
	asked: string,
): Checked<{ readonly base: PeopleBase; readonly joining: readonly Joining[] }> {
	const { atlas } = theCase;
	const members = membersOf(theCase, plan);
	const base = asked === RESIDENT ? (residentKey(atlas) ?? asked) : asked;
	const chosen = base === ESTIMATE ? null : parentValues(atlas, base);
	const known = peopleOfParents(atlas)
		.map(({ key }) => key)
		.sort();
	if (base !== ESTIMATE && (chosen === null || !known.includes(base))) {
		const message = `The atlas has no count of people "${base}".`;
		return failed(issue("unknown-base", message, "base", `Use one of: ${[...known, RESIDENT, ESTIMATE].join(", ")}.`));
	}
	const estimate = Float64Array.from(members, ({ people }) => people);
	const counted = (values: Float64Array | null) =>
		values === null ? estimate : allocateToMembers(theCase, plan, members, values, { whole: true });
	const people = counted(chosen);
	const other = insteadOf(atlas, base);
	const instead = counted(other.values);
	const votes = votesOfMembers(theCase, plan, members);
	const joining = members.flatMap((member, m): Joining[] => {
		if (member.polity !== polity) return [];
		const withoutBase = Number.isNaN(people[m]);
		return [{ member, people: withoutBase ? instead[m] : people[m], withoutBase, votes: votes[m] }];
	});
	const missing = joining.some(({ withoutBase }) => withoutBase);
	return passed({
		base: { ...titled(atlas, base), instead: missing ? titled(atlas, other.key) : null },
		joining,
	});
}

/** The count of people that a house is shared out by in the year of an act: the latest of the atlas that is not younger. */
export function usualBase(atlas: Atlas, year: number): string {
	return peopleOfParents(atlas).find((column) => isForSeats(column.key) && column.year <= year)?.key ?? ESTIMATE;
}

/** The residents of the same year, where the atlas has them. */
function insteadOf(atlas: Atlas, base: string): { readonly key: string; readonly values: Float64Array | null } {
	const key = `pop${atlas.parentColumns?.get(base)?.year ?? ""}`;
	const values = parentValues(atlas, key);
	return values === null ? { key: ESTIMATE, values: null } : { key, values };
}

function titled({ parentColumns }: Atlas, key: string): { readonly key: string; readonly title: string } {
	return { key, title: parentColumns?.get(key)?.title ?? "people of the year nearest the vote" };
}
