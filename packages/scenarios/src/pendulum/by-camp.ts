import type { CampKey } from "@velvet/core";

/** A value for each camp, always in this order. */
export interface ByCamp<T> {
	readonly A: T;
	readonly B: T;
}

/** What belongs to the camp that governs at the end of the record, and what to the other, under their keys. */
export function byCamp<T>(last: CampKey, ofLast: T, ofOther: T): ByCamp<T> {
	return last === "A" ? { A: ofLast, B: ofOther } : { A: ofOther, B: ofLast };
}
