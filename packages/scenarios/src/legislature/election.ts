import { gallagherIndex } from "@velvet/algorithms";
import type { CampKey } from "@velvet/core";
import { addVotes, type CampVotes, pluralityOf } from "../members/camp-votes.ts";
import type { Chamber } from "./chamber.ts";
import type { Constituent } from "./constituents.ts";
import type { College } from "./electors.ts";

/** Which camp governs by one way of counting; `null` with the reason where none does. */
export interface Verdict {
	readonly camp: CampKey | null;
	readonly why?: string;
}

/** Electors or seats of each camp, and those of members whose votes are tied or missing. */
export interface CampSeats {
	readonly A: number;
	readonly B: number;
	readonly none: number;
}

/** A recorded vote, counted once more within one polity. */
export interface Election {
	readonly votes: CampVotes;
	/** Electors when each member's all go to its plurality; `null` where nobody has electors. */
	readonly electors: CampSeats | null;
	/** Seats when each member's all go to its plurality: a bound, no forecast. */
	readonly seats: CampSeats;
	/** How far those shares of seats lie from the shares of all votes, 0 to 1; `null` without votes. */
	readonly gallagher: number | null;
	readonly governs: { readonly votes: Verdict; readonly electors: Verdict; readonly seats: Verdict };
}

/** Counts the recorded votes of a polity's members by votes, by electors and by seats, winner take all by member. */
export function holdElection(
	constituents: readonly Constituent[],
	chamber: Chamber,
	college: College | null,
	whyNoElectors: string,
): Election {
	const votes = addVotes(constituents.map((each) => each.votes));
	const electors = college === null ? null : byCamp(constituents, college.by);
	const seats = byCamp(constituents, chamber.by);
	const leading = pluralityOf(votes);
	return {
		votes,
		electors,
		seats,
		gallagher: gallagherIndex([votes.A, votes.B, votes.other, 0], [seats.A, seats.B, 0, seats.none]),
		governs: {
			votes: leading === null ? { camp: null, why: "Both camps have equally many votes." } : { camp: leading },
			electors: electors === null ? { camp: null, why: whyNoElectors } : majorityOf(electors, "electors"),
			seats: majorityOf(seats, "seats"),
		},
	};
}

function byCamp(constituents: readonly Constituent[], by: { readonly [id: string]: number }): CampSeats {
	const counts = { A: 0, B: 0, none: 0 };
	for (const { id, votes } of constituents) counts[pluralityOf(votes) ?? "none"] += by[id] ?? 0;
	return counts;
}

function majorityOf({ A, B, none }: CampSeats, what: string): Verdict {
	const all = A + B + none;
	if (2 * A > all) return { camp: "A" };
	if (2 * B > all) return { camp: "B" };
	return { camp: null, why: `No camp has more than half of the ${what}.` };
}
