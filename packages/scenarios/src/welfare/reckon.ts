import { type CampIndex, commutativeSum } from "@velvet/core";
import type { DialValues } from "./dials.ts";
import { matchOf, nationTerms, type Question, type TermsOfNation, termsOf } from "./terms.ts";
import { keptShare, yearWeights } from "./years.ts";

/** The ledger at one setting of the dials. Means are over voters. */
export interface Reckoned {
	readonly terms: readonly TermsOfNation[];
	/** By camp, then nation. */
	readonly match: readonly [readonly number[], readonly number[]];
	readonly cells: readonly [readonly number[], readonly number[]];
	readonly means: { readonly [term in keyof TermsOfNation | "match" | "total"]: number | null };
	readonly median: number;
	/** Share of voters whose total is below nought. */
	readonly losers: number;
}

export interface Setting {
	readonly dials: DialValues;
	readonly balances: readonly (number | null)[];
	/** Points that are added for everyone. */
	readonly peace: number;
	/** `null` for a lasting level. */
	readonly years: number | null;
}

const camps: readonly [CampIndex, CampIndex] = [0, 1];

/** Adds up every cell of camp and nation. Terms without a value are left out of the total. models.md (2.1). O(nations × years). */
export function reckon(question: Question, { dials, balances, peace, years }: Setting): Reckoned {
	const { nations, beside } = question;
	const terms = termsOf(question, dials, balances, years === null ? null : yearWeights(years, dials.discount));
	const kept = years === null ? 1 : keptShare(years, dials);
	const ofCamps = <T>(value: (camp: CampIndex) => T): [T, T] => [value(camps[0]), value(camps[1])];
	const match = ofCamps((camp) => nations.map((nation) => matchOf(camp, nation, beside, dials, kept)));
	const common = terms.map((own) => nationTerms.reduce((sum, term) => sum + (own[term] ?? 0), 0) + peace);
	const cells = ofCamps((camp) => common.map((points, k) => match[camp][k] + points));
	const voters = ofCamps((camp) => nations.map((nation) => nation.voters[camp]));
	const all = commutativeSum(voters.flat());
	const weighted = (values: readonly (readonly number[])[]) =>
		commutativeSum(
			values.flatMap((row, camp) => row.map((each, k) => each * voters[camp][k]).filter((_, k) => voters[camp][k] > 0)),
		) / all;
	const meanOf = (term: (typeof nationTerms)[number]) => {
		const own = terms.map((each) => each[term]);
		return own.some((each) => each === null) ? null : weighted([own as number[], own as number[]]);
	};
	return {
		terms,
		match,
		cells,
		means: {
			match: weighted(match),
			scale: meanOf("scale"),
			trade: meanOf("trade"),
			fiscal: meanOf("fiscal"),
			transition: meanOf("transition"),
			total: weighted(cells),
		},
		median: middleOf(cells.flat(), voters.flat(), all),
		losers: below(cells, voters, all),
	};
}

/** The middle voter's total; of two middles, halfway between them. */
function middleOf(totals: readonly number[], voters: readonly number[], all: number): number {
	const order = [...totals.keys()].filter((i) => voters[i] > 0).sort((p, q) => compare(totals[p], totals[q]));
	let below = 0;
	for (const [place, i] of order.entries()) {
		below += voters[i];
		if (2 * below > all) return totals[i];
		if (2 * below === all) return (totals[i] + totals[order[place + 1]]) / 2;
	}
	return totals[order[order.length - 1]];
}

/** Of equal infinities neither is less. */
function compare(p: number, q: number): number {
	return p < q ? -1 : p > q ? 1 : 0;
}

function below(cells: readonly (readonly number[])[], voters: readonly (readonly number[])[], all: number): number {
	return commutativeSum(cells.flatMap((row, camp) => row.map((total, k) => (total < 0 ? voters[camp][k] : 0)))) / all;
}
