import { type CampKey, type Plan, UNASSIGNED } from "@velvet/core";
import type { Case } from "../open-case.ts";
import type { Member } from "./members-of.ts";

/** Whole votes of each camp, and for others. */
export type CampVotes = { readonly [camp in CampKey | "other"]: number };

export const NO_VOTES: CampVotes = { A: 0, B: 0, other: 0 };

export function addVotes(list: readonly CampVotes[]): CampVotes {
	return list.reduce(
		(sum, each) => ({ A: sum.A + each.A, B: sum.B + each.B, other: sum.other + each.other }),
		NO_VOTES,
	);
}

/** The camp with more votes, or `null` where they have equally many. */
export function pluralityOf({ A, B }: Pick<CampVotes, CampKey>): CampKey | null {
	return A > B ? "A" : B > A ? "B" : null;
}

/** Votes of every member, in their order. O(n). */
export function votesOfMembers(
	{ atlas, preference: { a, b, other } }: Case,
	{ assignment }: Plan,
	members: readonly Member[],
): readonly CampVotes[] {
	const slots = atlas.units.parents.ids.length;
	const placeOf = new Map(members.map(({ polity, parent }, m) => [polity * slots + parent, m]));
	const votes = members.map(() => ({ ...NO_VOTES }));
	for (const [u, polity] of assignment.entries()) {
		const place = polity === UNASSIGNED ? undefined : placeOf.get(polity * slots + atlas.units.parentOf[u]);
		if (place === undefined) continue;
		votes[place].A += a[u];
		votes[place].B += b[u];
		votes[place].other += other[u];
	}
	return votes;
}
