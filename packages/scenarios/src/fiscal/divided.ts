import type { Plan } from "@velvet/core";
import { type Member, membersOf } from "../members/members-of.ts";
import type { Case } from "../open-case.ts";

/** A plan of a case with its members: what every part of the ledger adds up over. */
export interface Divided {
	readonly theCase: Case;
	readonly plan: Plan;
	readonly members: readonly Member[];
}

export function divide(theCase: Case, plan: Plan): Divided {
	return { theCase, plan, members: membersOf(theCase, plan) };
}

/** Something of each polity, by its id. */
export function byPolities<T>(
	{ theCase, members }: Divided,
	value: (members: readonly Member[], polity: number) => T,
): Readonly<Record<string, T>> {
	return Object.fromEntries(
		theCase.polities.map(({ id }, k) => [
			id,
			value(
				members.filter(({ polity }) => polity === k),
				k,
			),
		]),
	);
}

/** People of each polity in the year nearest the vote, in the order of the polities. */
export function headsOf({ theCase, members }: Divided): readonly number[] {
	const heads = theCase.polities.map(() => 0);
	for (const { polity, people } of members) heads[polity] += people;
	return heads;
}

/** The polities as ties go: the one that remains first, then by people, then as they come. */
export function tieOrder(divided: Divided): readonly number[] {
	const heads = headsOf(divided);
	const last = (k: number) => (k === divided.theCase.continuator ? 0 : 1);
	return [...heads.keys()].sort((p, q) => last(p) - last(q) || heads[q] - heads[p] || p - q);
}
