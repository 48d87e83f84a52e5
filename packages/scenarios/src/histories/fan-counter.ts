import type { History } from "./history.ts";
import { type Counting, countings, type HistoryTally, seriesKeys, stateBits } from "./tally.ts";

const { selfDetermination: shares, grievance0: stocks, risk0: logs, moved0: moves } = countings;

/** Histories whose values are held before they are counted: the counts of one year then stay in the processor's cache. */
const BLOCK = 64;

/** Counts the values of every series and year, a block of histories at a time. */
export class FanCounter {
	private readonly tally: HistoryTally;
	private readonly years: number;
	/** By run: steps by year, series and place in the block. */
	private readonly held: readonly Uint16Array[];

	private readonly steps = new Uint16Array(7);
	private version = -1;

	constructor(tally: HistoryTally, years: number) {
		this.tally = tally;
		this.years = years;
		this.held = tally.fans.map((fans) => new Uint16Array(fans.length * (years + 1) * BLOCK));
	}

	/** Enters the end of a year. @param response log points of the index for one of grievance, in this draw */
	enter(run: number, draw: number, history: History, response: number): void {
		const held = this.held[run];
		const { grievance, atStart } = history;
		const { steps } = this;
		const at = history.year * seriesKeys.length * BLOCK + (draw % BLOCK);
		if (history.version !== this.version) this.readSteps(history);
		const [above, aboveOther] = [grievance[0] - atStart, grievance[1] - atStart];
		held[at] = steps[0];
		held[at + BLOCK] = steps[1];
		held[at + 2 * BLOCK] = steps[2];
		held[at + 3 * BLOCK] = stepOf(stocks, grievance[0]);
		held[at + 4 * BLOCK] = stepOf(stocks, grievance[1]);
		held[at + 5 * BLOCK] = stepOf(logs, response * above);
		held[at + 6 * BLOCK] = stepOf(logs, response * aboveOther);
		held[at + 7 * BLOCK] = steps[3];
		held[at + 8 * BLOCK] = steps[4];
		held[at + 9 * BLOCK] = steps[5];
		held[at + 10 * BLOCK] = steps[6];
	}

	/** Reads what stays from year to year until something happens. */
	private readSteps(history: History): void {
		const { steps } = this;
		const { outShare, moved } = history;
		this.version = history.version;
		steps[0] = stepOf(shares, history.selfDetermination);
		steps[1] = stepOf(shares, 1 - outShare[0]);
		steps[2] = stepOf(shares, 1 - outShare[1]);
		steps[3] = stepOf(shares, history.level);
		steps[4] = stepOf(moves, moved[0]);
		steps[5] = stepOf(moves, moved[1]);
		steps[6] = stateBits(history);
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
		const series = seriesKeys.length;
		this.held.forEach((held, run) => {
			this.tally.fans[run].forEach((counts, key) => {
				const { steps } = countings[seriesKeys[key]];
				for (let year = 0; year <= this.years; year++) {
					const from = (year * series + key) * BLOCK;
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
