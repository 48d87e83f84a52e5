import type { SourceTag } from "../tally/source-tag.ts";
import type { PeopleBase } from "./acceding-members.ts";
import type { RuleAt } from "./amending.ts";
import type { PartiesResult } from "./house-by-party.ts";
import type { SeatSteps } from "./quotient-seats.ts";

/** Seats or another figure by member: the host's ids, and those of who joins. */
export type BySeat<T> = { readonly [id: string]: T };

/** A polity in the house of another country; models.md (7.2) and (7.3). */
export interface AccessionResult {
	readonly host: { readonly id: string; readonly name: string; readonly chamber: string; readonly province: string };
	readonly act: { readonly key: string; readonly title: string; readonly source: string; readonly tag: SourceTag };
	readonly polity: { readonly id: string; readonly name: string };
	readonly as: "members" | "one";
	readonly base: PeopleBase;
	/** People a seat; `null` in a house of fixed size. computed in fractions and rounded up. */
	readonly quotient: {
		readonly value: number;
		readonly unrounded: number;
		readonly meanGrowth: number | null;
	} | null;
	readonly before: BySeat<number>;
	readonly after: BySeat<number>;
	readonly names: BySeat<string>;
	readonly people: BySeat<number>;
	readonly steps: BySeat<SeatSteps>;
	readonly seats: { readonly before: number; readonly after: number; readonly joining: number };
	/** Who joins and has no figure in the base: counted otherwise, and what the house is without them. */
	readonly withoutBase: WithoutBase | null;
	/** Parents that the plan cuts: their people are shared out. */
	readonly allocated: readonly string[];
	/** What joins, whichever way: parents, and parts of those that are cut. For maps. */
	readonly territory: readonly { readonly id: string; readonly code: string; readonly whole: boolean }[];
	readonly majority: Majority;
	readonly parties: PartiesResult | null;
	readonly amendingRule: BySeat<RuleBeforeAndAfter>;
	readonly sources: readonly { readonly figure: string; readonly source: string; readonly tag: SourceTag }[];
	readonly caveats: readonly string[];
}

export interface WithoutBase {
	readonly members: readonly string[];
	readonly seats: number;
	/** Of all others who join, and of the whole house, if these did not join. */
	readonly seatsOfOthers: number;
	readonly houseOfOthers: number;
}

/** Who is how much of the country that would be. Members outside of all shares are not among the people. */
export interface Majority {
	readonly people: { readonly host: number; readonly joining: number; readonly joiningShare: number };
	readonly seats: {
		readonly host: number;
		readonly joining: number;
		readonly joiningShare: number;
		readonly needed: number;
	};
	/** Who has more than half of the seats without the other, and of the people. */
	readonly ofSeats: "host" | "joining" | "neither";
	readonly ofPeople: "host" | "joining" | "neither";
}

export interface RuleBeforeAndAfter {
	readonly title: string;
	readonly about: string;
	readonly source: string;
	readonly tag: SourceTag;
	readonly before: RuleAt;
	readonly after: RuleAt;
}
