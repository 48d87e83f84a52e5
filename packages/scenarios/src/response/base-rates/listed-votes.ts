import type { TabledVote } from "../../replay/tabled-votes.ts";
import { asHandedOver } from "./as-handed-over.ts";
import type { BaseRates } from "./base-rates.ts";
import { consentOf } from "./votes-filter.ts";

/** A vote that a filter leaves, named so that it can be opened. */
export interface ListedVote {
	readonly id: string;
	readonly territory: string;
	readonly parent: string;
	readonly year: number;
	/** The words of the table. */
	readonly question: string;
	readonly consent: ReturnType<typeof consentOf>;
	readonly outcome: string;
	/** What `velvet replay` has of it: counts and rule of a recorded case, or the row of the table. */
	readonly replay: "case" | "row";
}

/** More votes than these are counted, not listed. */
const MOST_LISTED = 12;

/**
 * The votes of a filter one by one, by year; `null` where there are too many.
 *
 * @param inFull ids of the rows that a recorded case has in full
 */
export function listedVotes(
	table: readonly TabledVote[],
	{ votes, filter }: Pick<BaseRates, "votes" | "filter">,
	inFull: { has(id: string): boolean },
): readonly ListedVote[] | null {
	if (votes.length > MOST_LISTED) return null;
	return table
		.filter(({ id }) => votes.includes(id))
		.map((row): ListedVote => {
			const vote = filter.asHandedOver === true ? asHandedOver(row) : row;
			const { id, territory, parent, year, question, outcome } = vote;
			const replay = inFull.has(id) ? "case" : "row";
			return { id, territory, parent, year, question, consent: consentOf(vote), outcome, replay };
		})
		.sort((p, q) => p.year - q.year || (p.id < q.id ? -1 : 1));
}
