import type { ApportionmentMethod } from "@velvet/algorithms";
import type { SourceTag } from "../tally/source-tag.ts";

/** A country that others may join, as data: its members, how seats are shared out, and how its constitution is changed. */
export interface Host {
	/** Such as `canada`. */
	readonly id: string;
	readonly name: string;
	readonly chamber: string;
	/** What a member is called: `province`. */
	readonly province: string;
	readonly members: readonly HostMember[];
	/** Figures by key, with their source. */
	readonly figures: { readonly [key: string]: HostFigure };
	/** Members with a fixed number of seats, left out of all shares. */
	readonly outside: { readonly members: readonly string[]; readonly seats: number; readonly why: string };
	/** In order of time; the last is the usual one. */
	readonly acts: readonly [HostAct, ...HostAct[]];
	readonly amending: readonly AmendingRule[];
	readonly parties?: HostParties;
}

export interface HostMember {
	/** Such as `ON`. */
	readonly id: string;
	readonly name: string;
	/** By key of the figure; a figure that is not known is absent. */
	readonly figures: { readonly [key: string]: number };
}

export interface HostFigure {
	readonly title: string;
	readonly source: string;
	readonly tag: SourceTag;
}

/** How seats are shared out by one act. */
export interface HostAct {
	/** Such as `2022`. */
	readonly key: string;
	readonly title: string;
	/** Of the people that it counts. */
	readonly year: number;
	/** Figure that holds the people. */
	readonly people: string;
	readonly method: HostMethod;
	/** Fewest seats of a member: the greatest of these figures. Who joins has none of them. */
	readonly floors: readonly Floor[];
	readonly representation?: Representation;
	readonly source: string;
	readonly tag: SourceTag;
}

export type Floor =
	| { readonly figure: string; readonly why: string }
	/** The same number for everybody, those who join too. */
	| { readonly seats: number; readonly why: string };

export type HostMethod = QuotientMethod | HouseMethod;

/** One seat for so many people: the house grows with them. */
export interface QuotientMethod {
	readonly kind: "quotient";
	/** People a seat; or an earlier quotient that grows by the mean of the members' rates of growth, rounded up. */
	readonly quotient: number | { readonly from: number; readonly growth: readonly [string, string] };
	readonly rounding: "up" | "nearest" | "down";
}

/** A house of fixed size, shared out. `seats` are those of members that are not outside. */
export interface HouseMethod {
	readonly kind: ApportionmentMethod;
	readonly seats: number;
}

/**
 * Who had more than its share of the seats before gets seats until it has its share of people again. Named one by one, or
 * by seats and people of the time before. Who joins had no seats.
 */
export type Representation =
	| { readonly members: readonly string[]; readonly why: string }
	| { readonly seats: string; readonly people: string; readonly why: string };

/** Who must agree to change the constitution. Members outside are not asked. */
export interface AmendingRule {
	/** Such as `7/50`. */
	readonly key: string;
	readonly title: string;
	/** Least share of the members: a fraction as text. */
	readonly members: string;
	/** Least share of the people of all members. */
	readonly people?: string;
	readonly regions?: readonly Region[];
	readonly about: string;
	readonly source: string;
	readonly tag: SourceTag;
}

/** A group of members that must agree too: so many of them, with such a share of the group's people. */
export interface Region {
	readonly name: string;
	readonly members: readonly string[];
	readonly least: number;
	readonly people?: string;
}

export interface HostParties {
	readonly election: string;
	readonly source: string;
	readonly tag: SourceTag;
	/** With the figure that holds their seats. */
	readonly list: readonly { readonly key: string; readonly name: string; readonly seats: string }[];
	/** Which parties side with the voters of which choice: assumptions, all of them. The first is the usual one. */
	readonly mappings: readonly [PartyMapping, ...PartyMapping[]];
}

export interface PartyMapping {
	readonly key: string;
	readonly title: string;
	/** By choice of the vote, so that it follows the camps wherever they are; who stands under none is with neither. */
	readonly sides: { readonly [choice: string]: readonly string[] };
}
