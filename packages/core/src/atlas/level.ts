/** A grain at which an atlas can be looked at: wards, towns, counties, states. Every unit lies in one group of it. */
export interface Level {
	/** What one group is called: `town`, `county`. */
	readonly key: string;
	/** Sorted; unique within the level. */
	readonly ids: readonly string[];
	readonly names: readonly string[];
	/** Group of each unit, an index into `ids`. */
	readonly of: Uint32Array;
}
