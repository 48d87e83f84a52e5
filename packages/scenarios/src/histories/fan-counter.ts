import type { History } from "./history.ts";
import { type Counting, countings, type HistoryTally, seriesKeys } from "./tally.ts";

const { selfDetermination: shares, grievance0: stocks, risk0: logs, moved0: moves } = countings;

/** Histories whose values are held before they are counted: the counts of one year then stay in the processor's cache. */
const BLOCK = 64;

/** Counts the values of every series and year, a block of histories at a time. */
export class FanCounter {
	private readonly tally: HistoryTally;
	private readonly years: number;
	/** By run: steps by series, year and place in the block. */
	private readonly held: readonly Uint16Array[];

	constructor(tally: HistoryTally, years: number) {
		this.tally = tally;
		this.years = years;
		this.held = tally.fans.map((fans) => new Uint16Array(fans.length * (years + 1) * BLOCK));
	}

	/** Enters the end of a year. @param response log points of the index for one of grievance, in this draw */
	enter(run: number, draw: number, history: History, response: number): void {
		const held = this.held[run];
		const { outShare, grievance, moved, atStart } = history;
		const next = (this.years + 1) * BLOCK;
		const at = history.year * BLOCK + (draw % BLOCK);
		held[at] = stepOf(shares, history.selfDetermination);
		held[at + next] = stepOf(shares, 1 - outShare[0]);
		held[at + 2 * next] = stepOf(shares, 1 - outShare[1]);
		held[at + 3 * next] = stepOf(stocks, grievance[0]);
		held[at + 4 * next] = stepOf(stocks, grievance[1]);
		held[at + 5 * next] = stepOf(logs, response * (grievance[0] - atStart));
		held[at + 6 * next] = stepOf(logs, response * (grievance[1] - atStart));
		held[at + 7 * next] = stepOf(shares, history.level);
		held[at + 8 * next] = stepOf(moves, moved[0]);
		held[at + 9 * next] = stepOf(moves, moved[1]);
	}

	/** Counts what is held, when a block is full or the draws are at an end. @param draws that have been entered */
	flush(draws: number): void {
		const inBlock = draws % BLOCK;
		if (inBlock === 0) this.count(BLOCK);
	}

	/** Counts the last block, which may not be full. */
	finish(draws: number): void {
		const inBlock = draws % BLOCK;
		if (inBlock > 0) this.count(inBlock);
	}

	private count(draws: number): void {
		this.held.forEach((held, run) => {
			this.tally.fans[run].forEach((counts, series) => {
				const { steps } = countings[seriesKeys[series]];
				for (let year = 0; year <= this.years; year++) {
					const from = (series * (this.years + 1) + year) * BLOCK;
					const row = year * steps;
					for (let at = from; at < from + draws; at++) counts[row + held[at]]++;
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
