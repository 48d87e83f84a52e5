import { type ApportionmentMethod, type Award, apportion, type Claimant, leastSeats } from "@velvet/algorithms";
import { type Checked, failed, grouped, issue, passed } from "@velvet/core";

/** One seat in the order in which seats are given, with the weight of the claim to it. */
export interface SeatGiven {
	/** Which seat of the chamber, from 1; seats of the minimum come first. */
	readonly seat: number;
	readonly id: string;
	readonly name: string;
	/** Which of the member's own seats it is, from 1. */
	readonly nth: number;
	/** People divided by what the method divides by; with `hamilton` the fraction of the quota. `null` where a first seat outweighs all. */
	readonly priority: number | null;
}

/** Seats of one chamber, shared out over its members. */
export interface Chamber {
	readonly seats: number;
	readonly method: ApportionmentMethod;
	readonly minimum: number;
	/** People by the base, all members together. */
	readonly population: number;
	readonly by: { readonly [id: string]: number };
	readonly last: SeatGiven | null;
	/** What one more seat would be, and how many more people its member needed, all else as it is, for the last one. */
	readonly next: (SeatGiven & { readonly short: number | null }) | null;
	/** Whether the last and the next claim weigh the same: the member with more people, then the smaller id, has the seat. */
	readonly tied: boolean;
	/** Seats above the minimum, in the order in which they are given. */
	readonly order: readonly SeatGiven[];
	/** Why the last seat, the next or its distance is `null`. */
	readonly why?: string;
}

/** A member as a chamber sees it. */
export interface ChamberMember {
	readonly id: string;
	readonly name: string;
	/** Whole people by the base. */
	readonly population: number;
}

/** How a chamber is made up. */
export interface ChamberRule {
	readonly seats: number;
	readonly method: ApportionmentMethod;
	readonly minimum: number;
}

/**
 * Shares the seats of a chamber out over its members; models.md (7.1).
 *
 * @param whose the chamber's name in an issue: a polity, a file.
 * @returns issues where nobody lives there, or where the minimum asks for more seats than there are.
 */
export function fillChamber(members: readonly ChamberMember[], rule: ChamberRule, whose: string): Checked<Chamber> {
	const { seats, method, minimum } = rule;
	const claimants = members.map(({ id, population }): Claimant => ({ id, size: population, minimum }));
	const population = members.reduce((sum, member) => sum + member.population, 0);
	if (population === 0) return failed(noPeople(whose));
	if (leastSeats(claimants) > seats) return failed(tooFewSeats(members.length, rule, whose));
	const found = apportion(claimants, seats, method);
	const given = ({ seat, index, nth, priority }: Award): SeatGiven => {
		const { id, name } = members[index];
		return { seat, id, name, nth, priority };
	};
	const { last, next, short, tied } = found;
	const why = whyMissing(last, next);
	return passed({
		seats,
		method,
		minimum,
		population,
		by: Object.fromEntries(members.map(({ id }, m) => [id, found.seats[m]])),
		last: last === null ? null : given(last),
		next: next === null ? null : { ...given(next), short },
		tied,
		order: found.awards.map(given),
		...(why !== null && { why }),
	});
}

function whyMissing(last: Award | null, next: Award | null): string | null {
	if (last === null) return "Every seat is one of the minimum: none is given by size.";
	if (next === null) return "Nobody claims one more seat.";
	if (last.index === next.index) return "The next seat would go to the member that has the last one.";
	return null;
}

function noPeople(whose: string) {
	const fix = "Give it land where people live, or seats by another count of people.";
	return issue("no-people", `${whose} has no people to share seats out by.`, whose, fix);
}

function tooFewSeats(members: number, { seats, minimum }: ChamberRule, whose: string) {
	const what = `${whose} has ${grouped(members)} members, each with at least ${grouped(minimum)}, and ${grouped(seats)} seats.`;
	const fix = "Ask for more seats or a smaller minimum, or merge the parts of what is cut.";
	return issue("more-members-than-seats", what, whose, fix);
}
