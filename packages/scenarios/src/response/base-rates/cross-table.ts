import { type ClusteredShare, clusteredShare } from "@velvet/algorithms";
import { invariant } from "@velvet/core";
import type { TabledVote } from "../../replay/tabled-votes.ts";

/** How many votes of a row are in a column. */
export interface CrossCell extends ClusteredShare {
	readonly cases: number;
	/** Of the votes of the row, each vote counting once. `share`, `low` and `high` count each cluster once. */
	readonly shareOfCases: number;
}

/** Votes that have one thing in common, by another. */
export interface CrossRow {
	readonly key: string;
	readonly cases: number;
	readonly clusters: number;
	/** One for each column of the table. */
	readonly cells: { readonly [column: string]: CrossCell };
}

/** Rows by columns: only what occurs. The last row, `all`, is of all votes. */
export interface CrossTable {
	/** What rows and columns tell apart: `consent`, `outcome` … */
	readonly rowsBy: string;
	readonly columnsBy: string;
	readonly columns: readonly string[];
	readonly rows: readonly CrossRow[];
}

/** A way to tell votes apart: all its values, in order, and the value of a vote. */
export interface Classing {
	readonly by: string;
	readonly values: readonly string[];
	of(vote: TabledVote): string;
}

/** Counts votes by two classings, with the shares of each row. Linear in votes and cells. */
export function crossTable(votes: readonly TabledVote[], rowsBy: Classing, columnsBy: Classing): CrossTable {
	const columns = occurring(votes, columnsBy);
	const classes = occurring(votes, rowsBy).map((key) => ({ key, of: votes.filter((vote) => rowsBy.of(vote) === key) }));
	const rows = votes.length === 0 ? [] : [...classes, { key: "all", of: votes }];
	return {
		rowsBy: rowsBy.by,
		columnsBy: columnsBy.by,
		columns,
		rows: rows.map(({ key, of }) => ({
			key,
			cases: of.length,
			clusters: clustersOf(of).length,
			cells: Object.fromEntries(columns.map((column) => [column, cellOf(of, (vote) => columnsBy.of(vote) === column)])),
		})),
	};
}

/** How many of some votes are so, with the share by clusters. @param votes at least one */
export function cellOf(votes: readonly TabledVote[], isSo: (vote: TabledVote) => boolean): CrossCell {
	const counts = clustersOf(votes).map((members) => ({ size: members.length, hits: members.filter(isSo).length }));
	const clustered = clusteredShare(counts);
	invariant(clustered !== null, "A cell of no votes");
	const cases = votes.filter(isSo).length;
	return { cases, shareOfCases: cases / votes.length, ...clustered };
}

/** Votes by cluster, in the order of the table. */
export function clustersOf(votes: readonly TabledVote[]): readonly (readonly TabledVote[])[] {
	const clusters = new Map<string, TabledVote[]>();
	for (const vote of votes) clusters.set(vote.cluster.key, [...(clusters.get(vote.cluster.key) ?? []), vote]);
	return [...clusters.values()];
}

function occurring(votes: readonly TabledVote[], { by, values, of }: Classing): readonly string[] {
	const found = new Set(votes.map(of));
	const unknown = [...found].filter((value) => !values.includes(value));
	invariant(unknown.length === 0, `The table of votes has an unknown ${by}: ${unknown.join(", ")}`);
	return values.filter((value) => found.has(value));
}
