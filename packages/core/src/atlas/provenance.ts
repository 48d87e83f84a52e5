/** Where figures come from, and what became of every row that did not go straight in. */
export interface Provenance {
	readonly sources: readonly Source[];
	/** Every dropped, merged or unmatched row or shape, counted and named. */
	readonly dropped: readonly Dropped[];
}

export interface Source {
	readonly key: string;
	readonly title: string;
	readonly publisher: string;
	readonly licence: string;
	/** SHA-256 of the file the figures were read from. */
	readonly sha256: string;
}

export interface Dropped {
	readonly what: string;
	readonly count: number;
	readonly ids: readonly string[];
	readonly why: string;
}
