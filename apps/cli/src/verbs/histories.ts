import type { Json } from "@velvet/core";
import { parseRecords } from "@velvet/ingest";
import { concludeHistories, openHistories, type Policy, readTwoPartySeries } from "@velvet/scenarios";
import type { Answer, PlanOptions } from "../answer.ts";
import { openPlan } from "../inputs/open-plan.ts";
import { readShipped } from "../inputs/recorded-votes.ts";
import { startProgress } from "../outputs/progress.ts";
import type { Run } from "../run.ts";
import { historiesText } from "../text/histories-text.ts";
import { historiesInThreads } from "../threads/histories.ts";
import { WrongUsage } from "../wrong-usage.ts";

export interface HistoriesOptions extends PlanOptions {
	readonly policy?: Policy;
	readonly draws?: number;
	readonly years?: number;
	readonly threshold?: number;
	/** The history that is told, from 1. */
	readonly history?: number;
}

/** Requests, answers, votes, partings, moves and grievance, year by year, under each policy and for whoever asks first. */
export async function histories(run: Run, source: string | undefined, options: HistoriesOptions): Promise<Answer> {
	const { policy, draws, years, threshold, history, threads } = options;
	const { theCase, plan, assignment } = await openPlan(run, source, options);
	const series = readTwoPartySeries(parseRecords(await readShipped("data/us-two-party.csv")));
	const opened = run.take(
		openHistories(theCase, plan, series, {
			...(draws !== undefined && { draws }),
			...(years !== undefined && { years }),
			...(threshold !== undefined && { threshold }),
		}),
	);
	if (history !== undefined && history > opened.draws) throw new WrongUsage(`--history is at most ${opened.draws}`);
	const progress = await startProgress("Simulating histories", "histories", opened.draws);
	const parts = await historiesInThreads(opened.task, opened.draws, threads, progress.advance);
	progress.stop();
	const found = concludeHistories(opened, series, parts, {
		...(policy !== undefined && { policy }),
		...(history !== undefined && { history: history - 1 }),
	});
	return {
		scenario: theCase.scenario,
		atlas: theCase.atlas,
		...(assignment && { about: { assignment } }),
		result: found as unknown as Json,
		text: () => historiesText(theCase, found),
	};
}
