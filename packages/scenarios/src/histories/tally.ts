import { outcomes } from "../response/ladder.ts";
import { type HistoryTask, RUNS } from "./ground.ts";
import type { History } from "./history.ts";

/** What is followed from year to year, one number a history: by role, 0 for who asks first. States are bits. */
export const seriesKeys = [
	"selfDetermination",
	"ownGovernment0",
	"ownGovernment1",
	"grievance0",
	"grievance1",
	"risk0",
	"risk1",
	"voteShare0",
	"moved0",
	"moved1",
	"state",
] as const;
export type SeriesKey = (typeof seriesKeys)[number];

/** How values of a series are counted: in equal steps from a first value on. A fan is exact to half a step. */
export interface Counting {
	readonly from: number;
	/** Steps to one. */
	readonly perUnit: number;
	/** What lies beyond is counted with the last. */
	readonly steps: number;
}

const shares: Counting = { from: 0, perUnit: 1_000, steps: 1_001 };
const stocks: Counting = { from: 0, perUnit: 100, steps: 801 };
/** Relative risk by its logarithm, from a fiftieth of today's to three thousand times. */
const logs: Counting = { from: -4, perUnit: 50, steps: 601 };
/** Share of a camp's voters who have moved, in sum of both ways. */
const moves: Counting = { from: -0.1, perUnit: 1_000, steps: 501 };

export const countings: { readonly [key in SeriesKey]: Counting } = {
	selfDetermination: shares,
	ownGovernment0: shares,
	ownGovernment1: shares,
	grievance0: stocks,
	grievance1: stocks,
	risk0: logs,
	risk1: logs,
	voteShare0: shares,
	moved0: moves,
	moved1: moves,
	state: { from: 0, perUnit: 1, steps: 32 },
};

/** States of the world at the end of a year, of which histories are counted: a bit each, in this order. */
export const stateKeys = ["governs0", "pending", "left0", "left1", "autonomy"] as const;
export type StateKey = (typeof stateKeys)[number];

/** Numbers of one whole history, kept one by one so that runs can be compared history by history. */
export const summaryKeys = ["selfDetermination", "out0", "out1", "grievance0", "grievance1", "parted"] as const;
export type SummaryKey = (typeof summaryKeys)[number];

/** How things stand at the end: one country, one with autonomy, the place of role 0 left, that of role 1, or both. */
export const endKeys = ["one", "autonomy", "left0", "left1", "both"] as const;
export type EndKey = (typeof endKeys)[number];
/** A first request of the other camp ends like any, or never comes. */
const ANSWERS = outcomes.length + 1;

/** What some draws gave: counts, which add up whoever simulated them, and summaries in the order of the draws. */
export interface HistoryTally {
	readonly first: number;
	readonly draws: number;
	/** By run and series: counts by year and step. */
	readonly fans: readonly (readonly Uint32Array[])[];
	/** By run: counts by how the first request ended, what became of the other camp's first, and how things stand. */
	readonly ends: readonly Uint32Array[];
	/** By run and summary: one number a draw. */
	readonly summaries: readonly (readonly Float64Array[])[];
}

export function emptyTally({ years, grounds }: HistoryTask, first: number, draws: number): HistoryTally {
	const runs = Array.from({ length: RUNS }, (_, run) => grounds[run % 2] !== null);
	const perRun = <T>(make: () => T, none: T) => runs.map((there) => (there ? make() : none));
	return {
		first,
		draws,
		fans: perRun(() => seriesKeys.map((key) => new Uint32Array((years + 1) * countings[key].steps)), []),
		ends: perRun(() => new Uint32Array(outcomes.length * ANSWERS * endKeys.length + 1), new Uint32Array(0)),
		summaries: perRun(() => summaryKeys.map(() => new Float64Array(draws)), []),
	};
}

/** The states of a history as bits. */
export function stateBits({ countries, requests, left, autonomy }: History): number {
	const pending = requests[0].active || requests[1].active;
	const bit = (holds: boolean, at: number) => (holds ? 1 << at : 0);
	return (
		bit(countries[0].governs === 0, 0) |
		bit(pending, 1) |
		bit(left[0], 2) |
		bit(left[1], 3) |
		bit(autonomy[0] || autonomy[1], 4)
	);
}

/** How many histories were in each state in a year, in the order of `stateKeys`. */
export function statesIn(tally: HistoryTally, run: number, year: number): readonly number[] {
	const counts = countsOf(tally, run, "state", year);
	return stateKeys.map((_, at) => counts.reduce((sum, count, bits) => ((bits >> at) & 1 ? sum + count : sum), 0));
}

/** Enters how a history ended. */
export function enterEnd(tally: HistoryTally, run: number, draw: number, history: History): void {
	const { requests, left, year } = history;
	const [first, other] = requests;
	const end = left[0] ? (left[1] ? 4 : 2) : left[1] ? 3 : history.autonomy[0] || history.autonomy[1] ? 1 : 0;
	const counts = tally.ends[run];
	const answered = other.firstOutcome < 0 ? outcomes.length : other.firstOutcome;
	// A first request that is still open at the end has the last place, of its own.
	if (first.firstOutcome < 0) counts[counts.length - 1]++;
	else counts[(first.firstOutcome * ANSWERS + answered) * endKeys.length + end]++;
	const summaries = tally.summaries[run];
	const { matched, out, grieved } = history.sums;
	summaries[0][draw] = matched / year;
	summaries[1][draw] = out[0];
	summaries[2][draw] = out[1];
	summaries[3][draw] = grieved[0] / year;
	summaries[4][draw] = grieved[1] / year;
	summaries[5][draw] = left[0] ? 1 : 0;
}

/** Puts tallies of ranges of draws together, in the order of the draws. */
export function joinTallies(task: HistoryTask, parts: readonly HistoryTally[]): HistoryTally {
	if (parts.length === 1) return parts[0];
	const sorted = parts.toSorted((p, q) => p.first - q.first);
	const whole = emptyTally(
		task,
		sorted[0].first,
		sorted.reduce((all, { draws }) => all + draws, 0),
	);
	for (const part of sorted) {
		part.fans.forEach((fans, run) => {
			fans.forEach((counts, key) => {
				add(whole.fans[run][key], counts);
			});
			add(whole.ends[run], part.ends[run]);
			part.summaries[run].forEach((values, key) => {
				whole.summaries[run][key].set(values, part.first - whole.first);
			});
		});
	}
	return whole;
}

/** The memory of a tally, to be handed over between threads. */
export function tallyBuffers({ fans, ends, summaries }: HistoryTally): readonly ArrayBuffer[] {
	const arrays = [...fans.flat(), ...ends, ...summaries.flat()];
	return arrays.filter(({ byteLength }) => byteLength > 0).map(({ buffer }) => buffer as ArrayBuffer);
}

/** The values of a series in a year, as counts by step. */
export function countsOf(tally: HistoryTally, run: number, key: SeriesKey, year: number): Uint32Array {
	const { steps } = countings[key];
	return tally.fans[run][seriesKeys.indexOf(key)].subarray(year * steps, (year + 1) * steps);
}

/** How often a first request ended so, the other camp's first so (or never came), and things stood so at the end. */
export function endsOf(tally: HistoryTally, run: number) {
	const counts = tally.ends[run];
	return {
		at: (first: number, answered: number, end: number) => counts[(first * ANSWERS + answered) * endKeys.length + end],
		open: counts[counts.length - 1],
	};
}

function add(into: Uint32Array, counts: Uint32Array): void {
	for (let i = 0; i < counts.length; i++) into[i] += counts[i];
}
