import { apportion } from "@velvet/algorithms";
import type { Chamber } from "./chamber.ts";
import type { Constituent } from "./constituents.ts";

/** Electors of a polity by the rule of the United States. */
export interface College {
	readonly electors: number;
	/** Electors that are more than half. */
	readonly majority: number;
	readonly by: { readonly [id: string]: number };
}

/** One for each senator, of which each member has two. */
const BEYOND_SEATS = 2;

/**
 * Electors by the rule of the United States: a member's seats and two more. Who has electors and no seats (a federal
 * district) has as many as if it were a member, but no more than the least member: the 23rd amendment.
 *
 * @see models.md 7.1; Constitution, Article II, Section 1, and Amendment XXIII
 */
export function electCollege(constituents: readonly Constituent[], chamber: Chamber): College {
	const seated = constituents.filter((each) => each.seated);
	const ofMember = ({ id }: Constituent) => chamber.by[id] + BEYOND_SEATS;
	const least = Math.min(...seated.map(ofMember));
	const by = Object.fromEntries(
		constituents.flatMap((each) => {
			if (each.seated) return [[each.id, ofMember(each)]];
			if (!each.electorsOnly) return [];
			return [[each.id, Math.min(least, seatsIfMember(each, seated, chamber) + BEYOND_SEATS)]];
		}),
	);
	const electors = Object.values(by).reduce((sum, n) => sum + n, 0);
	return { electors, majority: Math.floor(electors / 2) + 1, by };
}

/** Seats that it would have beside the others in a chamber of the same size; its people are those of the vote's year. */
function seatsIfMember(asked: Constituent, seated: readonly Constituent[], chamber: Chamber): number {
	const { seats, method, minimum } = chamber;
	if (minimum * (seated.length + 1) > seats) return minimum;
	const claimants = seated.map(({ id, population }) => ({ id, size: population, minimum }));
	const found = apportion([...claimants, { id: asked.id, size: Math.round(asked.people), minimum }], seats, method);
	return found.seats[seated.length];
}
