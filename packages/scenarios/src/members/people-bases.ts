import type { Atlas, Column } from "@velvet/core";

/** People of the year nearest the vote, added up from the units: the count of people that every atlas knows. */
export const ESTIMATE = "estimate";

/** Whether a figure of the parents counts people for seats: who has no seat has no such figure. */
export function isForSeats(key: string): boolean {
	return key.startsWith("apportionment");
}

/** The latest count of all residents, by whichever key the atlas has it. */
export const RESIDENT = "resident";

/** The figures of the parents that count people, the newest first. */
export function peopleOfParents({ parentColumns }: Atlas): readonly Column[] {
	return [...(parentColumns?.values() ?? [])].filter(({ unit }) => unit === "people").sort((p, q) => q.year - p.year);
}

/** Key of the latest count of all residents among the figures of the parents; `null` where there is none. */
export function residentKey(atlas: Atlas): string | null {
	return peopleOfParents(atlas).find(({ key }) => !isForSeats(key))?.key ?? null;
}
