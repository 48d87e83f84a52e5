import type { CampKey } from "@velvet/core";
import { invariant } from "@velvet/core";
import type { Case } from "../open-case.ts";

/** One election, seen from the party that governs at the end of the series: so nothing depends on which camp it is. */
export interface TwoPartyElection {
	readonly year: number;
	/** Its share of the two-party vote above one half, in hundredths of a percentage point. */
	readonly lead: number;
	/** Whether it governs afterwards. */
	readonly wins: boolean;
	/** Terms in a row that whoever governed before had governed. */
	readonly terms: number;
}

/** A party by its choice of the vote, and by its name. */
export interface Party {
	readonly choice: string;
	readonly name: string;
}

/** A country's national votes between two parties, oldest first, at equal distances. */
export interface TwoPartySeries {
	readonly elections: readonly TwoPartyElection[];
	/** The party that governs at the end, and the other. */
	readonly last: Party;
	readonly other: Party;
	/** Years of a term. */
	readonly termYears: number;
}

/** What the series that ships rests on. */
export const SERIES_SOURCE = {
	tag: "M+C",
	source:
		"data/us-two-party.csv: shares from the certified popular votes, from memory; confirmed by six sums that fit (models.md 4.1)",
} as const;

const PARTIES: readonly [Party, Party] = [
	{ choice: "dem", name: "Democrats" },
	{ choice: "rep", name: "Republicans" },
];
/** States by which the country is known: its record says nothing of a part of it, or of another country. */
const KNOWN_BY = ["CA", "FL", "NY", "TX"];

/** Reads the rows of `data/us-two-party.csv`. */
export function readTwoPartySeries(rows: readonly { readonly [column: string]: string }[]): TwoPartySeries {
	invariant(rows.length > 2, "The two-party series is empty");
	const won = rows[rows.length - 1].president;
	const [first, second] = PARTIES;
	const [sign, last, other] = won === first.choice ? ([1, first, second] as const) : ([-1, second, first] as const);
	const elections = rows.map((row) => ({
		year: Number(row.year),
		lead: sign * (Math.round(Number(row.dem_percent) * 100) - 5_000),
		wins: row.president === last.choice,
		terms: Number(row.incumbent_terms),
	}));
	const termYears = elections[1].year - elections[0].year;
	elections.forEach((election, i) => {
		if (i === 0) return;
		const before = elections[i - 1];
		const kept = i === 1 ? null : before.wins === elections[i - 2].wins;
		invariant(election.year - before.year === termYears, `Not a term apart: ${election.year}`);
		if (kept !== null) invariant(election.terms === (kept ? before.terms + 1 : 1), `Terms before ${election.year}`);
	});
	return { elections, last, other, termYears };
}

/** The camp that governs at the end of the series, or why it says nothing of this case. */
export function lastCamp({ scenario, atlas }: Case, series: TwoPartySeries): CampKey | { readonly why: string } {
	const { A, B } = scenario.camps;
	const whole = KNOWN_BY.every((code) => atlas.units.parents.codes.includes(code));
	if (!whole || !scenario.vote.startsWith("president-"))
		return { why: "The record is that of presidential votes of the whole United States; this case has others." };
	const isFor = (choices: readonly string[], key: string) => choices.length === 1 && choices[0] === key;
	if (isFor(A, series.last.choice) && isFor(B, series.other.choice)) return "A";
	if (isFor(B, series.last.choice) && isFor(A, series.other.choice)) return "B";
	return { why: "The record has the two largest parties, one against the other; the camps of this case are others." };
}
