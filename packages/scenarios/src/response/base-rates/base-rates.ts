import type { TabledVote } from "../../replay/tabled-votes.ts";
import { asHandedOver } from "./as-handed-over.ts";
import { BASE_RATE_BIAS, BASE_RATE_CAVEATS } from "./caveats.ts";
import { classings } from "./classings.ts";
import { type CrossTable, clustersOf, crossTable } from "./cross-table.ts";
import { besides, consentFootnote, type StatusByConsent, statusOf, withoutConsentSentence } from "./status-sentence.ts";
import { type Consent, consentOf, consents, filterVotes, type VotesFilter } from "./votes-filter.ts";

/** How parent states answered the votes of the table that a filter lets through. */
export interface BaseRates {
	readonly filter: VotesFilter;
	readonly cases: number;
	readonly clusters: number;
	/** To be said first: what the table is a sample of. */
	readonly bias: string;
	readonly tables: {
		readonly passedByResponse: CrossTable;
		readonly consentByOutcome: CrossTable;
		readonly consentByResponse: CrossTable;
		readonly regimeByResponse: CrossTable;
		readonly regimeByViolence: CrossTable;
		readonly questionByResponse: CrossTable;
		readonly responseByViolence: CrossTable;
	};
	/** What became of votes held without the parent's consent. */
	readonly sentence: string;
	/** Where there is room for one sentence more: how few votes it rests on. */
	readonly footnote: string;
	/** What must be known beside it. */
	readonly besides: readonly string[];
	readonly status: { readonly [consent in Consent]: StatusByConsent };
	/** Clusters of more than one vote, the largest first. */
	readonly repeated: readonly { readonly key: string; readonly name: string; readonly cases: number }[];
	/** Ids of the votes, in the order of the table. */
	readonly votes: readonly string[];
	/** How many cells of these votes are corrected here. */
	readonly corrections: number;
	readonly method: string;
	readonly caveats: readonly string[];
}

/** Counts and cross-tables of the votes of the table that a filter lets through; linear in votes and cells. */
export function baseRates(table: readonly TabledVote[], filter: VotesFilter = {}): BaseRates {
	const printed = table.map(asHandedOver);
	const votes = filterVotes(filter.asHandedOver === true ? printed : table, filter);
	const status = Object.fromEntries(consents.map((each) => [each, statusOf(heldWith(votes, each))])) as {
		[consent in Consent]: StatusByConsent;
	};
	// The same votes: a correction may move a vote within the subset, not out of it.
	const ids = new Set(votes.map(({ id }) => id));
	const handedOver = statusOf(
		heldWith(
			printed.filter(({ id }) => ids.has(id)),
			"no",
		),
	);
	const { passed, response, consent, outcome, regime, violence, question } = classings;
	return {
		filter,
		cases: votes.length,
		clusters: clustersOf(votes).length,
		bias: BASE_RATE_BIAS,
		tables: {
			passedByResponse: crossTable(votes, passed, response),
			consentByOutcome: crossTable(votes, consent, outcome),
			consentByResponse: crossTable(votes, consent, response),
			regimeByResponse: crossTable(votes, regime, response),
			regimeByViolence: crossTable(votes, regime, violence),
			questionByResponse: crossTable(votes, question, response),
			responseByViolence: crossTable(votes, response, violence),
		},
		sentence: withoutConsentSentence(status.no, votes.length === table.length ? "this table" : "this subset"),
		footnote: consentFootnote(status),
		besides: besides(votes, status, handedOver),
		status,
		repeated: repeatedClusters(votes),
		votes: votes.map(({ id }) => id),
		corrections: filter.asHandedOver === true ? 0 : votes.reduce((sum, each) => sum + each.corrections.length, 0),
		method: METHOD,
		caveats: BASE_RATE_CAVEATS,
	};
}

const METHOD =
	"Each cluster counts once: votes of one wave, of one dispute, or answered by one parent state. Wilson's interval, with as many trials as there are clusters.";

function heldWith(votes: readonly TabledVote[], consent: Consent): readonly TabledVote[] {
	return votes.filter((vote) => consentOf(vote) === consent);
}

function repeatedClusters(votes: readonly TabledVote[]): BaseRates["repeated"] {
	return clustersOf(votes)
		.filter((members) => members.length > 1)
		.map((members) => ({ ...members[0].cluster, cases: members.length }))
		.sort((p, q) => q.cases - p.cases || (p.key < q.key ? -1 : 1));
}
