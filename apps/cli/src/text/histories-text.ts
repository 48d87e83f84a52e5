import { grouped } from "@velvet/core";
import { type Case, endWords, type HistoriesResult, type HistoryRun, outcomes, type Timeline } from "@velvet/scenarios";
import { differenceLines, meanLines, ofHundred, standingLines } from "./histories-tables.ts";
import { table } from "./table.ts";

/** Histories for the terminal: how things stand in the end, how the first request ends, differences, and one history told. */
export function historiesText(theCase: Case, found: HistoriesResult): string {
	const { draws, years, from, runs, missing, differences, example, assumptions, caveats } = found;
	const { names } = theCase.preference;
	return [
		theCase.scenario.title,
		"",
		`${grouped(draws)} simulated histories from ${from} to ${from + years}, each run under every policy and for both who may ask first, with the same luck.`,
		"± is what chance alone leaves open after so many. What is assumed leaves far more open: velvet response says how much for one request.",
		"",
		...standingLines(names, runs, from + years),
		...outcomeLines(names, runs),
		...missing.map(({ asks, why }) => `Nobody asks for ${names[asks]} voters: ${why}`),
		...meanLines(names, runs, from + years),
		...differenceLines(names, differences, years),
		...timelineLines(theCase, example.as, draws),
		...(example.mirror === null ? [] : timelineLines(theCase, example.mirror, draws)),
		"What is assumed, drawn anew for each history",
		...assumptions.map(({ what, value, basis, source }) => `  - ${what}: ${value} [${basis}; ${source}]`),
		"",
		"What this does not say",
		...caveats.map((caveat) => `  - ${caveat}`),
		"",
	].join("\n");
}

const endings = [...outcomes, "open"] as const;

function outcomeLines(names: Case["preference"]["names"], runs: readonly HistoryRun[]): string[] {
	return [
		"How the first request ends, in histories of 100. Stopped: by a court or a legislature. Left open: neither terms nor autonomy",
		table(
			["who asks first", "policy", ...endings.map((end) => (end === "open" ? "under way" : endWords[end]))],
			runs.map(({ place, asks, policy, outcomes: ends }) => [
				`${place.name} (${names[asks]})`,
				policy,
				...endings.map((end) => ofHundred(ends[end])),
			]),
			[2, 3, 4, 5, 6, 7, 8],
		),
	];
}

function timelineLines(
	{ preference: { names } }: Case,
	{ draw, policy, asks, events, closing }: Timeline,
	draws: number,
): string[] {
	return [
		`History ${draw + 1} of the ${grouped(draws)}; ${names[asks]} voters' place asks first, and the policy is to ${policy}`,
		...events.map(({ year, sentence }) => `  ${year}  ${sentence}`),
		`  ${closing}`,
		"",
	];
}
