import { type HistoriesChoice, usualHistories } from "../state/choices.ts";
import type { Seen } from "../state/shown-scenario.ts";
import { optionsText, planCommandOf } from "../words/command.ts";

/** The line in a terminal that gives what is on screen. */
export function historiesCommand(session: Seen, { policy, threshold, years, history }: HistoriesChoice): string {
	const options = optionsText([
		["policy", policy],
		["threshold", threshold === usualHistories.threshold ? null : threshold],
		["years", years === usualHistories.years ? null : years],
		["history", history],
	]);
	return planCommandOf("histories", session, options);
}
