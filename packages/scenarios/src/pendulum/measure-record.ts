import type { CampKey } from "@velvet/core";
import { type ByCamp, byCamp } from "./by-camp.ts";
import { SERIES_SOURCE, type TwoPartyElection, type TwoPartySeries } from "./two-party-series.ts";

/** How far numbers lie apart, in percentage points. */
export interface Spread {
	readonly count: number;
	/** Standard deviation, of a sample. */
	readonly sd: number;
	/** Root of the mean square: the same about nought. */
	readonly rms: number;
}

/** How often the party that governed kept it. */
export interface Retained {
	readonly retained: number;
	readonly of: number;
}

/** What the record says; models.md §4.1. */
export interface PendulumRecord {
	/** Name of each camp's party. */
	readonly parties: ByCamp<string>;
	readonly elections: readonly {
		readonly year: number;
		readonly share: ByCamp<number>;
		readonly governs: CampKey;
		/** Whether the party that governs changed; `null` for the first. */
		readonly changed: boolean | null;
		/** Whether the camp with fewer votes governs. */
		readonly againstVotes: boolean;
	}[];
	/** Changes of share from one election to the next. `after2000` begins with the one from 2000 to 2004. */
	readonly swings: { readonly all: Spread; readonly after1984: Spread; readonly after2000: Spread };
	/** Shares themselves. */
	readonly levels: { readonly all: Omit<Spread, "rms">; readonly since1992: Omit<Spread, "rms"> };
	readonly changes: { readonly changed: number; readonly of: number; readonly share: number };
	readonly afterOneTerm: Retained;
	readonly afterMore: Retained;
	/** Years that each camp governed and did not, with the longest spell without. */
	readonly power: ByCamp<{ readonly in: number; readonly out: number; readonly longestOut: number }>;
	readonly termYears: number;
	readonly tag: string;
	readonly source: string;
}

/** Measures the series for camps. @param last the camp that governs at its end. */
export function measureRecord(series: TwoPartySeries, last: CampKey): PendulumRecord {
	const { elections, termYears } = series;
	const swings = elections.slice(1).map(({ year, lead }, i) => ({ year, swing: lead - elections[i].lead }));
	const after = (year: number) => spreadOf(swings.filter((each) => each.year > year).map(({ swing }) => swing));
	const levels = (from: number) => {
		const { rms: _, ...rest } = spreadOf(elections.filter(({ year }) => year >= from).map(({ lead }) => lead));
		return rest;
	};
	const changed = elections.map(({ wins }, i) => (i === 0 ? null : wins !== elections[i - 1].wins));
	const changes = changed.filter((one) => one === true).length;
	return {
		parties: byCamp(last, series.last.name, series.other.name),
		elections: elections.map(({ year, lead, wins }, i) => ({
			year,
			share: byCamp(last, (5_000 + lead) / 10_000, (5_000 - lead) / 10_000),
			governs: wins === (last === "A") ? "A" : "B",
			changed: changed[i],
			againstVotes: wins !== lead > 0,
		})),
		swings: { all: after(elections[0].year), after1984: after(1984), after2000: after(2000) },
		levels: { all: levels(elections[0].year), since1992: levels(1992) },
		changes: { changed: changes, of: swings.length, share: changes / swings.length },
		afterOneTerm: retainedWhere(elections, (terms) => terms === 1),
		afterMore: retainedWhere(elections, (terms) => terms > 1),
		power: powerOf(
			elections.map(({ wins }) => wins),
			termYears,
			last,
		),
		termYears,
		...SERIES_SOURCE,
	};
}

/** How often whoever had governed for such a number of terms kept it; the first election has no election before it. */
export function retainedWhere(elections: readonly TwoPartyElection[], counts: (terms: number) => boolean): Retained {
	const kept = elections.flatMap(({ wins, terms }, i) =>
		i > 0 && counts(terms) ? [wins === elections[i - 1].wins] : [],
	);
	return { retained: kept.filter((one) => one).length, of: kept.length };
}

/** Of whole numbers, so that the other side's swings, which are the same with the other sign, have the very same spread. */
function spreadOf(hundredths: readonly number[]): Spread {
	const n = hundredths.length;
	const sum = hundredths.reduce((all, one) => all + one, 0);
	const squares = hundredths.reduce((all, one) => all + one * one, 0);
	return {
		count: n,
		sd: Math.sqrt((n * squares - sum * sum) / (n * (n - 1))) / 100,
		rms: Math.sqrt(squares / n) / 100,
	};
}

function powerOf(wins: readonly boolean[], termYears: number, last: CampKey): PendulumRecord["power"] {
	const of = (side: boolean) => {
		const terms = wins.filter((won) => won === side).length;
		let [longest, spell] = [0, 0];
		for (const won of wins) {
			spell = won === side ? 0 : spell + 1;
			longest = Math.max(longest, spell);
		}
		return { in: terms * termYears, out: (wins.length - terms) * termYears, longestOut: longest * termYears };
	};
	return byCamp(last, of(true), of(false));
}
