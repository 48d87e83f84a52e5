import type { CampKey } from "@velvet/core";
import type { ByCamp } from "../pendulum/by-camp.ts";
import type { MoveDial, MoveDialKey, TurnedMoveDials } from "./dials.ts";
import type { Neighbours } from "./neighbours.ts";
import type { OptionPrecedent } from "./precedents.ts";

/** What may be asked otherwise than usual. */
export interface MigrationOptions {
	readonly dials?: TurnedMoveDials;
	/** Self-determination to be reached, 0 to 1. */
	readonly target?: number;
	/** Voters who would cross, for the inverse question; whole. */
	readonly movers?: number;
	/** How often the dials are drawn. */
	readonly draws?: number;
	/** Years over which flows are added up in `within`, 1 to 30. */
	readonly within?: number;
}

/** A range over the draws of the dials. */
export interface MoveRange {
	readonly p05: number;
	readonly p50: number;
	readonly p95: number;
}

/** Whole votes of each camp that go from one place to another. */
export interface MoveFlow {
	readonly from: string;
	readonly to: string;
	/** In a year, as people move today. */
	readonly today: ByCamp<number>;
	/** In the first year after the separation, those who opt left out. */
	readonly firstYear: ByCamp<number>;
	/** Over the whole window, because they opted. */
	readonly option: ByCamp<number>;
	/** In all years up to `withinYears`, those who opted by then among them. */
	readonly within: ByCamp<number>;
	/** People of the first year's voters, children among them: × people / voters of the origin. `null` where nobody votes there. */
	readonly people: number | null;
	/** The same of those in `within`. */
	readonly peopleWithin: number | null;
}

/** The same from one nation to another, and over all years. */
export type NationFlow = Omit<MoveFlow, "from" | "to" | "people" | "peopleWithin"> & {
	/** Over all years of the projection, those who opt among them. */
	readonly allYears: ByCamp<number>;
};

/** A place that people move from and to. */
export interface MovePlaceRow {
	readonly id: string;
	readonly name: string;
	readonly code: string;
	/** Id of the nation. */
	readonly polity: string;
	readonly votes: ByCamp<number>;
	readonly people: number;
}

/** What a nation would be to those of its camp who are left elsewhere. */
export interface Haven {
	/** Camp that governs the nation. */
	readonly camp: CampKey;
	/** Voters of the camp under another camp's government, everywhere; and the places with the most. */
	readonly leftBehind: { readonly voters: number; readonly people: number; readonly places: readonly LeftPlace[] };
	/** Of them, those who would opt, and those who would move to this nation within the window. */
	readonly wouldOpt: number;
	readonly wouldMove: number;
	readonly wouldMovePeople: number;
	readonly wouldMoveRange: MoveRange;
	/** Voters of the camp under another camp's government after the last year. */
	readonly stillLeft: number;
}

export interface LeftPlace {
	readonly id: string;
	readonly name: string;
	readonly voters: number;
}

/** Movers needed for a target. models.md (5.3). */
export interface MoversNeeded {
	readonly target: number;
	readonly start: number;
	/** Net voters who would have to cross to a nation of their own; 0 when the target is reached already. */
	readonly voters: number;
	/** Of all voters of the two camps, and of those left under the other. */
	readonly ofVoters: number | null;
	readonly ofLeftBehind: number | null;
	/** With children and others who do not vote: × people / voters of all. */
	readonly people: number | null;
	/** Why the target cannot be reached by moving alone, or why there is none: nobody voted for either camp. */
	readonly why: string | null;
	/** The other way round: self-determination when so many would cross, at most those left behind who have a nation. */
	readonly inverse: readonly { readonly voters: number; readonly selfDetermination: number }[];
	/** Years until the target at a pull, the other dials in their middle; `null` where 100 are not enough. */
	readonly years: readonly { readonly pull: number; readonly years: number | null }[];
	/** Draws in which it stands at the end of the projection. */
	readonly reachedIn: { readonly draws: number; readonly of: number };
	/** The pull that would reach it just then; `null` where none does. */
	readonly pull: number | null;
}

/** The plan so many years on. */
export interface MovesAfter {
	readonly year: number;
	/** Of the plan as it is. */
	readonly selfDetermination: MoveRange & {
		/** Every dial in its middle. */
		readonly middle: number;
		/** One after the other: as people move today, then with the border, then with the pull too; the option makes the middle. */
		readonly steps: { readonly asToday: number; readonly border: number; readonly pull: number };
	};
	/** Votes of each parent then, in the order of the atlas; parents of no nation are left out. */
	readonly parents: readonly { readonly id: string; readonly name: string; readonly votes: ByCamp<number> }[];
	/** Parents whose majority would be another: `null` for a tie. */
	readonly changed: readonly {
		readonly id: string;
		readonly name: string;
		readonly from: CampKey | null;
		readonly to: CampKey | null;
	}[];
	/** Share of voters in the majority of their own parent: what a plan by winner would have in that year. */
	readonly byWinner: number;
	readonly stillLeft: ByCamp<number>;
}

/** Moves of a plan: flows, havens, what a target needs, and what would have become of the plan. */
export interface Migration {
	/** `parent`: whole parents and parts of cut ones; `unit` where parents are few. */
	readonly grain: "parent" | "unit";
	readonly places: readonly MovePlaceRow[];
	/** Years that `within` of every flow adds up. */
	readonly withinYears: number;
	/** From place to place, wherever anyone goes. */
	readonly flows: readonly MoveFlow[];
	/** By nation that they leave and nation that they go to. */
	readonly nations: { readonly [from: string]: { readonly [to: string]: NationFlow } };
	/** Whether every camp had as many at the end of every year as at the start, and all flows cancel out. */
	readonly conserved: boolean;
	/** By nation; `null` with a reason in `havenWhy` where it can be none. */
	readonly haven: { readonly [polity: string]: Haven | null };
	readonly havenWhy: { readonly [polity: string]: string };
	readonly moversNeeded: MoversNeeded;
	/** Self-determination year by year; year 0 is the separation. */
	readonly fan: readonly MoveFanYear[];
	readonly after: readonly MovesAfter[];
	/** The pull at which as many would come to their own nation as leave it, without the option; `null` with a reason. */
	readonly holdingPull: { readonly value: number | null; readonly why: string | null };
	/** A lesson beside it, of no place at all. */
	readonly neighbours: Neighbours;
	readonly draws: number;
	readonly dials: { readonly [key in MoveDialKey]: MoveDial };
	readonly precedents: readonly OptionPrecedent[];
	/** What the equation asks for and the atlas does not have. */
	readonly missing: readonly string[];
	/** Voters in land of no nation; nobody there moves. */
	readonly outside: number;
	readonly assumptions: readonly string[];
	readonly caveats: readonly string[];
}

export interface MoveFanYear {
	readonly year: number;
	readonly p05: number;
	readonly p25: number;
	readonly p50: number;
	readonly p75: number;
	readonly p95: number;
	/** Every dial in its middle. */
	readonly middle: number;
	/** As people move today. */
	readonly asToday: number;
}
