/** People of the year nearest the vote, added up from the units: the count of people that every atlas knows. */
export const ESTIMATE = "estimate";

/** Whether a figure of the parents counts people for seats: who has no seat has no such figure. */
export function isForSeats(key: string): boolean {
	return key.startsWith("apportionment");
}
