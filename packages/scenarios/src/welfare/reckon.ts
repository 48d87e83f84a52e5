import type { CampIndex } from "@velvet/core";
import type { DialValues } from "./dials.ts";
import type { Nation } from "./nations.ts";
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

/** Adds up every cell of camp and nation. A term that any nation lacks is left out of the total. models.md (2.1). O(nations × years). */
export function reckon(question: Question, { dials, balances, peace, years }: Setting): Reckoned {
	const { nations, beside } = question;
	const terms = termsOf(question, dials, balances, years === null ? null : yearWeights(years, dials.discount));
	const kept = years === null ? 1 : keptShare(years, dials);
	const matchOfCamp = (camp: CampIndex) => nations.map((nation) => matchOf(camp, nation, beside, dials, kept));
	const match = [matchOfCamp(0), matchOfCamp(1)] as const;
	// What one nation lacks is left out for all: else the rest would be compared without it.
	const known = nationTerms.filter((term) => terms.every((own) => own[term] !== null));
	const common = terms.map((own) => {
		let points = peace;
		for (const term of known) points += own[term] ?? 0;
		return points;
	});
	const totalOfCamp = (camp: CampIndex) => common.map((points, k) => match[camp][k] + points);
	const cells = [totalOfCamp(0), totalOfCamp(1)] as const;
	const meanOf = (term: (typeof nationTerms)[number]) =>
		known.includes(term) ? meanOverNations(nations, (k) => terms[k][term] ?? 0) : null;
	return {
		terms,
		match,
		cells,
		means: {
			match: meanOverCells(nations, match),
			scale: meanOf("scale"),
			trade: meanOf("trade"),
			fiscal: meanOf("fiscal"),
			transition: meanOf("transition"),
			total: meanOverCells(nations, cells),
		},
		median: middleOf(nations, cells),
		losers: meanOverCells(
			nations,
			cells.map((row) => row.map((total) => (total < 0 ? 1 : 0))),
		),
	};
}

type ByCampAndNation = readonly (readonly number[])[];

function meanOverNations(nations: readonly Nation[], value: (nation: number) => number): number {
	const parts: number[] = [];
	let all = 0;
	for (const [k, { voters }] of nations.entries()) {
		parts.push(value(k) * (voters[0] + voters[1]));
		all += voters[0] + voters[1];
	}
	return fromLeast(parts) / all;
}

function meanOverCells(nations: readonly Nation[], values: ByCampAndNation): number {
	const parts: number[] = [];
	let all = 0;
	for (const [k, { voters }] of nations.entries()) {
		for (const camp of [0, 1] as const) {
			// A cell without voters has no say, even where it has no value.
			if (voters[camp] > 0) parts.push(values[camp][k] * voters[camp]);
			all += voters[camp];
		}
	}
	return fromLeast(parts) / all;
}

/** A few numbers added up from the least to the greatest: the order of nations and camps must not reach the last digit. */
function fromLeast(parts: number[]): number {
	return parts.sort(compare).reduce((sum, part) => sum + part, 0);
}

/** The middle voter's total; of two middles, halfway between them. */
function middleOf(nations: readonly Nation[], cells: ByCampAndNation): number {
	const filled = nations.flatMap(({ voters }, k) =>
		voters.flatMap((count, camp) => (count > 0 ? [{ total: cells[camp][k], count }] : [])),
	);
	const all = filled.reduce((sum, { count }) => sum + count, 0);
	filled.sort((p, q) => compare(p.total, q.total));
	let below = 0;
	for (const [place, { total, count }] of filled.entries()) {
		below += count;
		if (2 * below > all) return total;
		if (2 * below === all) return (total + filled[place + 1].total) / 2;
	}
	return filled[filled.length - 1].total;
}

/** Of equal infinities neither is less. */
function compare(p: number, q: number): number {
	return p < q ? -1 : p > q ? 1 : 0;
}
