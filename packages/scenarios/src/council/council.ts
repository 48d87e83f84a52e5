/** A member of a council and its votes there. */
export interface CouncilMember {
	readonly id: string;
	readonly name?: string;
	/** Whole number ≥ 0. */
	readonly votes: number;
	/** Where it is known: what Penrose's rule is held against. */
	readonly people?: number;
}

/** One figure for each member, by id. */
export type ByMember<T> = { readonly [id: string]: T };

/** What the votes of a council's members can do; models.md (7.4). Indices are shares, 0 to 1. */
export interface CouncilPower {
	/** Votes by member. */
	readonly votes: ByMember<number>;
	readonly totalVotes: number;
	/** Votes that carry. */
	readonly quota: number;
	/** Votes against that block: what is missing to the quota without them. */
	readonly blocking: number;
	/** Normalised Banzhaf index: share of all critical coalitions. Adds up to 1. */
	readonly banzhaf: ByMember<number>;
	/** Absolute index, of Penrose and Banzhaf: chance of deciding when all others toss coins. */
	readonly absoluteBanzhaf: ByMember<number>;
	/** Adds up to 1. */
	readonly shapleyShubik: ByMember<number>;
	/** Critical coalitions, exactly: text, because they may have sixty digits. */
	readonly critical: ByMember<string>;
	readonly coalitions: { readonly all: string; readonly carrying: string };
	readonly blocks: ByMember<Blocks>;
	/** Members without whom nothing carries. */
	readonly veto: readonly string[];
	/** Members who never decide. */
	readonly withoutPower: readonly string[];
	readonly penrose: Penrose | { readonly value: null; readonly why: string };
}

/** What a member could stop. */
export interface Blocks {
	readonly alone: boolean;
	/** Fewest others that block together with it; 0 where it blocks alone. */
	readonly withOthers: number;
	/** Share of the carrying coalitions that fail without it: Coleman's power to prevent. */
	readonly share: number;
}

/**
 * Penrose's rule: citizens have equal power when the power of their member goes with the square root of its people
 * (Penrose 1946).
 */
export interface Penrose {
	/** Share of power that the rule would give. */
	readonly fair: ByMember<number>;
	/** Share of power that the member has (normalised Banzhaf), divided by that; `null` for a member without people. */
	readonly ratio: ByMember<number | null>;
	/** Half of the sum of |power − fair|: the share of power that would have to move. */
	readonly misplaced: number;
}
