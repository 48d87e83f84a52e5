import type { CampKey, Level } from "@velvet/core";
import type { CascadeRules } from "../scenario.ts";

/** How a cascade goes, its levels found: coarsest first; left out, every level finer than the plan's. */
export type CascadeOptions = Omit<CascadeRules, "levels"> & { readonly levels?: readonly Level[] };

/** Where a cascade stands. Whole votes, people of the year nearest the vote, border over the scenario's links. */
export type CascadeState = {
	readonly selfDetermination: number;
	readonly stranded: number;
	readonly border: { readonly edges: number; readonly km: number };
	readonly pieces: { readonly [polity: string]: number };
	readonly units: { readonly [polity: string]: number };
	readonly inhabitants: { readonly [polity: string]: number };
};

export type CascadeRound = CascadeState & {
	readonly round: number;
	readonly level: string;
	/** Groups that switched, and how many to each polity. */
	readonly switched: number;
	readonly joined: { readonly [polity: string]: number };
	/** People who changed nations in this round, with their land, and how many to each polity. */
	readonly people: number;
	readonly peopleJoined: { readonly [polity: string]: number };
	/** Ids of the groups that switched. */
	readonly ids: readonly string[];
};

/** Why a group that would switch does not: a lock; nothing it touches is of the nation it would join; a rule. */
export type Hold = "locked" | "apart" | "people" | "enclave";

/** A group whose majority would be in the other nation, and that stays. */
export type Encircled = {
	readonly id: string;
	readonly name: string;
	readonly level: string;
	/** Polity that holds it, and polity that it would join. */
	readonly polity: string;
	readonly wants: string;
	/** Camp that governs the nation it would join. */
	readonly camp: CampKey;
	/** Votes there for that camp. By simulated ballots, votes for going. */
	readonly votes: number;
	readonly people: number;
	readonly why: Hold;
};

export interface CascadeRun {
	/** Levels that could switch, coarsest first. */
	readonly levels: readonly Level[];
	readonly start: CascadeState;
	readonly rounds: readonly CascadeRound[];
	/** Assignment after each round. */
	readonly assignments: readonly Uint16Array[];
	readonly end: Uint16Array;
	/** Most voters first, then by id. */
	readonly encircled: readonly Encircled[];
}
