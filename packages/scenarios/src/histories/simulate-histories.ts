import { FanCounter } from "./fan-counter.ts";
import { type HistoryGround, type HistoryTask, runAt } from "./ground.ts";
import { History } from "./history.ts";
import { Luck } from "./luck.ts";
import { emptyTally, enterEnd, type HistoryTally } from "./tally.ts";

/**
 * Simulates the draws from `first` up to `end`, without the last, each under every policy and for both who may ask first,
 * with the same luck. The same draws come out whoever simulates them; `joinTallies` puts parts together.
 */
export function simulateHistories(task: HistoryTask, first: number, end: number): HistoryTally {
	return new HistorySimulator(task, first, end).advance(end - first).tally;
}

/** The same in steps, so that other work may come in between. */
export class HistorySimulator {
	/** Whole once all draws are `done`. */
	readonly tally: HistoryTally;
	/** Draws that are simulated. */
	done = 0;
	private readonly task: HistoryTask;
	private readonly fans: FanCounter;
	private readonly luck: Luck;
	private readonly history: History;

	constructor(task: HistoryTask, first: number, end: number) {
		this.task = task;
		this.tally = emptyTally(task, first, end - first);
		this.fans = new FanCounter(this.tally, task.years);
		this.luck = new Luck(task);
		this.history = new History(task, this.luck);
	}

	/** Simulates so many draws more, or those that are left. */
	advance(draws: number): this {
		const { tally, fans } = this;
		const end = Math.min(tally.draws, this.done + draws);
		for (; this.done < end; this.done++) {
			this.draw(this.done);
			fans.flush(this.done + 1);
		}
		if (this.done === tally.draws) fans.finish(this.done);
		return this;
	}

	private draw(draw: number): void {
		const { task, tally, fans, luck, history } = this;
		luck.seek(tally.first + draw);
		for (let policy = 0; policy < task.ladders.length; policy++) {
			task.grounds.forEach((ground, asks) => {
				if (ground === null) return;
				const run = runAt(policy, asks);
				history.start(ground, policy, asks === 0 ? 1 : -1);
				for (let year = 0; ; year++) {
					fans.enter(run, draw, history, luck.dials.response);
					if (year === task.years) break;
					history.step(ground);
				}
				enterEnd(tally, run, draw, history);
			});
		}
	}
}

/** Goes through the years of a history that has been started; `see` is called at the start and after each year. */
export function runThrough(history: History, ground: HistoryGround, years: number, see: () => void): void {
	see();
	for (let year = 0; year < years; year++) {
		history.step(ground);
		see();
	}
}
