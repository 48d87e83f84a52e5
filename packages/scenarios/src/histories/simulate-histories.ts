import { FanCounter } from "./fan-counter.ts";
import { type HistoryGround, type HistoryTask, runAt } from "./ground.ts";
import { History } from "./history.ts";
import { Luck } from "./luck.ts";
import { emptyTally, enterEnd, enterYear, type HistoryTally } from "./tally.ts";

/**
 * Simulates the draws from `first` up to `end`, without the last, each under every policy and for both who may ask first,
 * with the same luck. The same draws come out whoever simulates them; `joinTallies` puts parts together.
 */
export function simulateHistories(task: HistoryTask, first: number, end: number): HistoryTally {
	const tally = emptyTally(task, first, end - first);
	const fans = new FanCounter(tally, task.years);
	const luck = new Luck(task);
	const history = new History(task, luck);
	for (let draw = first; draw < end; draw++) {
		luck.seek(draw);
		task.ladders.forEach((_, policy) => {
			task.grounds.forEach((ground, asks) => {
				if (ground === null) return;
				const run = runAt(policy, asks);
				history.start(ground, policy, asks === 0 ? 1 : -1);
				runThrough(history, ground, task.years, () => {
					fans.enter(run, draw - first, history, luck.dials.response);
					enterYear(tally, run, draw - first, history);
				});
				enterEnd(tally, run, draw - first, history);
			});
		});
		fans.flush(draw + 1 - first);
	}
	fans.finish(end - first);
	return tally;
}

/** Goes through the years of a history that has been started; `see` is called at the start and after each year. */
export function runThrough(history: History, ground: HistoryGround, years: number, see: () => void): void {
	see();
	for (let year = 0; year < years; year++) {
		history.step(ground);
		see();
	}
}
