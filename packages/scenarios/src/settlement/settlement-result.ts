/** A figure for each party, by its id. */
export interface ByParty<T> {
	readonly [party: string]: T;
}

/** A misstatement of one party: five points more on one issue, five fewer on another. */
export interface SettlementMisstatement {
	readonly raised: string;
	readonly lowered: string;
	/** Change of its true points; below 0 it would lose by it. */
	readonly gain: number;
	readonly exact: string;
}

/** What a party could do for itself, at best and at worst, by misstating five points. */
export interface SettlementOverstating {
	readonly best: SettlementMisstatement | null;
	readonly worst: SettlementMisstatement | null;
	/** Why nothing is told. */
	readonly why?: string;
}

/** How an estate is divided, and what can be said of it. */
export interface SettledShares {
	/** Points of each party, of 100: what it holds of what it wants, and is spared of what it does not want. */
	readonly points: ByParty<number>;
	/** By issue, the part that each party holds; of a burden, carries. */
	readonly shares: { readonly [issue: string]: ByParty<number> };
	/** By party, how much more it would rather have what another holds, for its entitlement, in its points. */
	readonly envy: ByParty<ByParty<number>>;
	readonly envyFree: boolean;
	/** Whether nobody would envy another one if one whole issue were left out; only for whole issues. */
	readonly envyFreeButForOne?: boolean;
	/** What each has above its entitlement to everything, for one whole of entitlement: equal where it is equitable. */
	readonly gains: ByParty<number>;
	readonly equitable: boolean;
	/** Whether no other division is better for one and worse for none, issues divided too. */
	readonly efficient: boolean;
	/** The same among those that keep issues whole; only for whole issues. `null` where the search did not end. */
	readonly efficientWhole?: boolean | null;
	/** By party, what five points misstated would bring it. */
	readonly overstating: ByParty<SettlementOverstating>;
	/** The same figures as fractions. */
	readonly exact: {
		readonly points: ByParty<string>;
		readonly shares: { readonly [issue: string]: ByParty<string> };
		readonly envy: ByParty<ByParty<string>>;
		readonly gains: ByParty<string>;
	};
}

/** A procedure that does not apply, and why. */
export interface NotSettled {
	readonly points: null;
	readonly shares: null;
	readonly why: string;
}

export interface AdjustedWinnerResult extends SettledShares {
	/** The issue that is divided, if any. */
	readonly split: string | null;
	/** How much of it goes from whom to whom: the good, or the burden that is carried. */
	readonly splitting: {
		readonly from: string;
		readonly to: string;
		readonly moved: number;
		readonly exact: string;
	} | null;
	/** Points before anything goes over, tied issues given out; and without the tied issues. */
	readonly initial: ByParty<number>;
	readonly won: ByParty<number>;
	/** Issues that went over, in order. */
	readonly moved: readonly string[];
}

export interface MaxNashResult extends SettledShares {
	/** Product of all points. */
	readonly product: number;
	readonly exactProduct: string;
	/** Issues that each party holds, or carries. */
	readonly allocation: ByParty<readonly string[]>;
	/** Geometric mean of the points, weighed by entitlement: what is made as great as can be. */
	readonly mean: number;
	/** No division of whole issues has a greater mean than this; `gap` is how far above it lies, as a share. */
	readonly meanBound: number;
	readonly gap: number;
	readonly proven: boolean;
	readonly method: "enumeration" | "branch and bound";
	/** Divisions tried, or begun. */
	readonly explored: number;
}

export interface WholeIssuesResult extends SettledShares {
	readonly allocation: ByParty<readonly string[]>;
}

/** Every procedure on one settlement. */
export interface SettlementResult {
	readonly name?: string;
	readonly source?: string;
	readonly parties: readonly {
		readonly id: string;
		readonly name: string;
		readonly entitlement: number;
		readonly exact: string;
	}[];
	readonly issues: readonly {
		readonly id: string;
		readonly name: string;
		readonly points: ByParty<number>;
		readonly exact: ByParty<string>;
		readonly kind: ByParty<"good" | "burden">;
		readonly divisible: boolean;
	}[];
	readonly procedures: {
		readonly adjustedWinner: AdjustedWinnerResult | (NotSettled & { readonly split: null; readonly initial: null });
		readonly maxNash: MaxNashResult | (NotSettled & { readonly product: null; readonly allocation: null });
		readonly proportional: SettledShares | NotSettled;
		readonly equalShares: SettledShares;
		readonly goodsAndBurdens: WholeIssuesResult | (NotSettled & { readonly allocation: null });
	};
	readonly caveats: readonly string[];
}
