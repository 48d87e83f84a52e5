import type { Level } from "@velvet/core";

/** How a cascade goes; see docs/methods/cascade.md. */
export interface CascadeOptions {
	/** Levels that may switch, coarsest first; left out, every level finer than the plan's. */
	readonly levels?: readonly Level[];
	/** One group at a time, widest margin first, then id, instead of all at once. */
	readonly oneAtATime?: boolean;
	/** No switch may leave a piece wholly inside the other nation that was not so before. */
	readonly noEnclaves?: boolean;
	/** A group with fewer people may not switch alone: a value judgement, so it is nought unless somebody says otherwise. */
	readonly leastPeople?: number;
	/** How much support rises, in logits, when all of a camp's voters already live in its nation; models.md (3.2). */
	readonly contagion?: number;
}

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
	/** People who changed nations in this round, with their land. */
	readonly people: number;
	/** Ids of the groups that switched. */
	readonly ids: readonly string[];
};

/** A group that would switch, but touches no unit of the nation it would join, or may not for a rule. */
export type Encircled = {
	readonly id: string;
	readonly name: string;
	readonly level: string;
	/** Polity that holds it. */
	readonly polity: string;
	/** Voters there of the camp that would rather be elsewhere. */
	readonly votes: number;
	readonly people: number;
	/** `apart`: nothing it touches is of its nation; `enclave`, `people`: the rule that keeps it. */
	readonly why: "apart" | "enclave" | "people";
};

export interface CascadeRun {
	readonly start: CascadeState;
	readonly rounds: readonly CascadeRound[];
	/** Assignment after each round. */
	readonly assignments: readonly Uint16Array[];
	readonly end: Uint16Array;
	/** Most voters first. */
	readonly encircled: readonly Encircled[];
}
