import type { History } from "./history.ts";
import { type Counting, countings, type HistoryTally, type SeriesKey, seriesKeys, stateBits } from "./tally.ts";

const { selfDetermination: shares, grievance0: stocks, risk0: logs, moved0: moves } = countings;

/** What differs every year: counted a block of histories at a time, so that a year's counts stay in the processor's cache. */
const restless: readonly SeriesKey[] = ["grievance0", "grievance1", "risk0", "risk1"];
/** What stays until something happens: only its changes are entered, and added up over the years at the end. */
const steady: readonly SeriesKey[] = [
	"selfDetermination",
	"ownGovernment0",
	"ownGovernment1",
	"voteShare0",
	"moved0",
	"moved1",
	"state",
];
const BLOCK = 64;

/** Counts the values of every series and year. Counts are whole once all draws are finished. */
export class FanCounter {
	private readonly years: number;
	/** By run: steps of what is restless by place in the block, year and series, so that a history is written in a row. */
	private readonly held: readonly Uint16Array[];
	/** By run: counts of what is restless, and of what is steady. */
	private readonly restless: readonly (readonly Uint32Array[])[];
	private readonly steady: readonly (readonly Uint32Array[])[];
	/** Steps of the history at hand, as they were last, and as they are. */
	private readonly before = new Uint16Array(steady.length);
	private readonly now = new Uint16Array(steady.length);
	private version = -1;

	constructor({ fans }: HistoryTally, years: number) {
		const pick = (keys: readonly SeriesKey[]) =>
			fans.map((counts) => (counts.length === 0 ? [] : keys.map((key) => counts[seriesKeys.indexOf(key)])));
		this.years = years;
		this.restless = pick(restless);
		this.steady = pick(steady);
		this.held = fans.map(() => new Uint16Array(restless.length * (years + 1) * BLOCK));
	}

	/** Enters the end of a year. @param response log points of the index for one of grievance, in this draw */
	enter(run: number, draw: number, history: History, response: number): void {
		const held = this.held[run];
		const { grievance, atStart, year } = history;
		const at = ((draw % BLOCK) * (this.years + 1) + year) * restless.length;
		held[at] = stepOf(stocks, grievance[0]);
		held[at + 1] = stepOf(stocks, grievance[1]);
		held[at + 2] = stepOf(logs, response * (grievance[0] - atStart));
		held[at + 3] = stepOf(logs, response * (grievance[1] - atStart));
		if (year === 0) this.begin(run, history);
		else if (history.version !== this.version) this.change(run, history);
	}

	/** Counts what is held, when a block is full. @param draws that have been entered */
	flush(draws: number): void {
		if (draws % BLOCK === 0) this.count(BLOCK);
	}

	/** Counts the last block, which may not be full, and adds changes up over the years. */
	finish(draws: number): void {
		if (draws % BLOCK > 0) this.count(draws % BLOCK);
		for (const tables of this.steady)
			tables.forEach((counts, key) => {
				const { steps } = countings[steady[key]];
				// Changes below nought have wrapped around, and wrap back.
				for (let at = steps; at < counts.length; at++) counts[at] += counts[at - steps];
			});
	}

	private begin(run: number, history: History): void {
		const { before, steady: tables } = this;
		this.read(history, before);
		for (let key = 0; key < before.length; key++) tables[run][key][before[key]]++;
	}

	private change(run: number, history: History): void {
		const { before, now, steady: tables } = this;
		this.read(history, now);
		for (let key = 0; key < now.length; key++) {
			if (now[key] === before[key]) continue;
			const row = history.year * countings[steady[key]].steps;
			tables[run][key][row + before[key]]--;
			tables[run][key][row + now[key]]++;
			before[key] = now[key];
		}
	}

	/** In the order of `steady`. */
	private read(history: History, into: Uint16Array): void {
		const { outShare } = history;
		const { moved } = history.voters;
		this.version = history.version;
		into[0] = stepOf(shares, history.selfDetermination);
		into[1] = stepOf(shares, 1 - outShare[0]);
		into[2] = stepOf(shares, 1 - outShare[1]);
		into[3] = stepOf(shares, history.level);
		into[4] = stepOf(moves, moved[0]);
		into[5] = stepOf(moves, moved[1]);
		into[6] = stateBits(history);
	}

	private count(draws: number): void {
		const history = restless.length * (this.years + 1);
		this.restless.forEach((tables, run) => {
			const held = this.held[run];
			tables.forEach((counts, key) => {
				const { steps } = countings[restless[key]];
				for (let year = 0; year <= this.years; year++) {
					const row = year * steps;
					let at = year * restless.length + key;
					for (let draw = 0; draw < draws; draw++, at += history) counts[row + held[at]]++;
				}
			});
		});
	}
}

/** The nearest step, by whole numbers. */
function stepOf({ from, perUnit, steps }: Counting, value: number): number {
	const step = ((value - from) * perUnit + 0.5) | 0;
	return step < 0 ? 0 : step >= steps ? steps - 1 : step;
}
