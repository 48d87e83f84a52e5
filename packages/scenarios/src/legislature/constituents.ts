import { nameSome, type Plan } from "@velvet/core";
import { allocateToMembers } from "../members/allocate-to-members.ts";
import { addVotes, type CampVotes, votesOfMembers } from "../members/camp-votes.ts";
import { membersOf } from "../members/members-of.ts";
import type { Case } from "../open-case.ts";
import { electorsByParent, type PopulationBase, seatedParents } from "./population-base.ts";

/** A member of a chamber: a parent, a part of a cut one, or all such parts of a polity together. */
export interface Constituent {
	readonly id: string;
	readonly name: string;
	readonly code: string;
	/** Indices of the parents that it is, or is made of. */
	readonly parents: readonly number[];
	/** Whether it is all of one parent. */
	readonly whole: boolean;
	/** Whether it may have seats. */
	readonly seated: boolean;
	/** Whether it has electors although it may have no seats. */
	readonly electorsOnly: boolean;
	/** People by the base, whole; 0 where the base does not count it. Of a part, allocated by the people of its units. */
	readonly population: number;
	/** People of the year nearest the vote. */
	readonly people: number;
	readonly votes: CampVotes;
}

/** What becomes of cut parents: parts are members of their own, or those of one polity merge into one. */
export type CutParents = "parts" | "merge";

/** The members of every polity, in the order of the polities. */
export function constituentsOf(
	theCase: Case,
	plan: Plan,
	base: PopulationBase,
	cut: CutParents,
): readonly (readonly Constituent[])[] {
	const { atlas, preference, scenario } = theCase;
	const members = membersOf(theCase, plan);
	const population = allocateToMembers(theCase, plan, members, base.byParent, { whole: true });
	const seated = seatedParents(atlas, preference.vote);
	const electors = electorsByParent(atlas, preference.vote);
	const votes = votesOfMembers(theCase, plan, members);
	const all = members.map((member, m): Constituent & { readonly polity: number } => ({
		id: member.id,
		name: member.name,
		code: member.code,
		parents: [member.parent],
		whole: member.whole,
		seated: seated[member.parent],
		electorsOnly: !seated[member.parent] && (electors?.[member.parent] ?? 0) > 0,
		population: population[m] || 0,
		people: member.people,
		votes: votes[m],
		polity: member.polity,
	}));
	return scenario.polities.map(({ id }, k) => {
		const own = all.filter(({ polity }) => polity === k).map(({ polity: _, ...constituent }) => constituent);
		return cut === "merge" ? merged(own, id) : own;
	});
}

/** Parts that may have seats become one member, which stands where the first of them stood. */
function merged(constituents: readonly Constituent[], polity: string): readonly Constituent[] {
	const parts = constituents.filter(({ whole, seated }) => !whole && seated);
	if (parts.length < 2) return constituents;
	const codes = parts.map(({ code }) => code);
	const sum = (value: (part: Constituent) => number) => parts.reduce((total, part) => total + value(part), 0);
	const one: Constituent = {
		id: `parts:${polity}`,
		name: `Parts of ${nameSome(codes, 3)}`,
		code: codes.length > 3 ? `${codes[0]} …` : codes.join(" "),
		parents: parts.flatMap(({ parents }) => parents),
		whole: false,
		seated: true,
		electorsOnly: false,
		population: sum(({ population }) => population),
		people: sum(({ people }) => people),
		votes: addVotes(parts.map(({ votes }) => votes)),
	};
	return constituents.flatMap((each) => (each === parts[0] ? [one] : parts.includes(each) ? [] : [each]));
}
