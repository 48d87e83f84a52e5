/** What an issue is to a party: something that it wants to have, or to be spared. */
export type IssueKind = "good" | "burden";

/** Who settles. */
export interface SettlementParty {
	readonly id: string;
	readonly name: string;
	/** What it is entitled to beside the others: 1 and 1, 2 and 1, "437/1000". */
	readonly entitlement: number | string;
	/** What no rule decides goes to it; without one, to the party that is named first. */
	readonly continuator?: boolean;
}

/** What is settled. */
export interface SettlementIssue {
	readonly id: string;
	readonly name: string;
	/** How much it matters to each party, of 100 points: a number >= 0 or a fraction; by party. */
	readonly points: { readonly [party: string]: number | string };
	/** What it is to all parties, or to each. */
	readonly kind: IssueKind | { readonly [party: string]: IssueKind };
	/** Whether it could be divided at all. */
	readonly divisible: boolean;
	readonly note?: string;
}

/** The document that `velvet settle` takes: parties, and their points on issues. */
export interface Settlement {
	readonly name?: string;
	/** Where the points are from. */
	readonly source?: string;
	readonly parties: readonly SettlementParty[];
	readonly issues: readonly SettlementIssue[];
}

/** What an issue is to a party. */
export function kindFor({ kind }: SettlementIssue, party: string): IssueKind {
	if (typeof kind === "string") return kind;
	return Object.hasOwn(kind, party) ? kind[party] : "good";
}
