/** How a column adds up: counts and areas sum; a rate needs the column that weights it. */
export type Aggregation = { readonly kind: "sum" } | { readonly kind: "mean"; readonly weight: string };

/** One figure for every unit, or for every parent, aligned with their order. `NaN` marks a missing value inside; it never leaves. */
export interface Column {
	readonly key: string;
	/** For people: "people, 1 July 2016". */
	readonly title: string;
	/** Unit of measure: `people`, `votes`, `km2`, `percent`, `USD` … */
	readonly unit: string;
	readonly year: number;
	/** Key into the atlas's sources. */
	readonly source: string;
	readonly aggregation: Aggregation;
	readonly values: Float64Array;
}

/** One election: which columns count which choice. Votes for none of the choices are `total` minus the choices. */
export interface Vote {
	readonly id: string;
	readonly title: string;
	readonly year: number;
	/** Choices in the order of the source, such as `{ key: "dem", name: "Clinton" }`. */
	readonly choices: readonly { readonly key: string; readonly name: string; readonly column: string }[];
	readonly totalColumn: string;
	/** The people column of the year nearest the vote. */
	readonly peopleColumn: string;
	/** Percentage of adults among people, where known. */
	readonly adultsPercentColumn?: string;
}
