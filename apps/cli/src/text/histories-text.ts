import {
	type Case,
	endWords,
	type FanYear,
	type HistoriesResult,
	type HistoryRun,
	outcomes,
	type PolicyDifference,
	type Timeline,
} from "@velvet/scenarios";
import { table } from "./table.ts";

/** Histories for the terminal: outcomes under each policy for whoever asks, where lines stand, and one history told. */
export function historiesText(theCase: Case, found: HistoriesResult): string {
	const { draws, years, from, runs, missing, differences, example, assumptions, caveats } = found;
	return [
		theCase.scenario.title,
		"",
		`${draws} simulated histories from ${from} to ${from + years}, each run under every policy and for both who may ask first, with the same luck.`,
		"",
		...(found.runs.length === 0 ? [] : outcomeLines(theCase, runs)),
		...missing.map(({ asks, why }) => `Nobody asks for ${theCase.preference.names[asks]} voters: ${why}`),
		...standLines(theCase, runs, from + years),
		...differenceLines(theCase, differences),
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

function outcomeLines(theCase: Case, runs: readonly HistoryRun[]): string[] {
	return [
		"How the first request ends, in histories of 100 (Monte Carlo error)",
		table(
			["who asks", "policy", ...endings.map((end) => (end === "open" ? "on its way" : endWords[end]))],
			runs.map((run) => [
				asking(theCase, run),
				run.policy,
				...endings.map((end) => {
					const { share, standardError } = run.outcomes[end];
					return `${(100 * share).toFixed(1)} (${(100 * standardError).toFixed(1)})`;
				}),
			]),
			[2, 3, 4, 5, 6, 7, 8],
		),
	];
}

function standLines(theCase: Case, runs: readonly HistoryRun[], year: number): string[] {
	const { names } = theCase.preference;
	const range = (rows: readonly FanYear[], show: (value: number) => string) => {
		const { p05, p50, p95 } = rows[rows.length - 1];
		return `${show(p50)} (${show(p05)}–${show(p95)})`;
	};
	return [
		`How things stand in ${year}: median, and the range of nine histories in ten. Own government: share of voters under their own camp's. Risk beside today's, 1 as today.`,
		table(
			[
				"who asks",
				"policy",
				"self-determination",
				`${names.A} own gov.`,
				`${names.B} own gov.`,
				`${names.A} risk`,
				`${names.B} risk`,
			],
			runs.map((run) => [
				asking(theCase, run),
				run.policy,
				range(run.fans["self-determination"], share),
				range(run.fans["own-government.A"], share),
				range(run.fans["own-government.B"], share),
				range(run.fans["risk.A"], ratio),
				range(run.fans["risk.B"], ratio),
			]),
			[2, 3, 4, 5, 6],
		),
	];
}

function differenceLines(theCase: Case, differences: readonly PolicyDifference[]): string[] {
	return [
		"One policy beside another in the same histories: mean difference (Monte Carlo error)",
		table(
			["who asks", "policy", "beside", "what", "difference", "error"],
			differences.map(({ asks, of, than, what, camp, mean, standardError }) => [
				`${theCase.preference.names[asks]} voters`,
				of,
				than,
				camp === null ? differenceWords[what] : `${differenceWords[what]}, ${theCase.preference.names[camp]} voters`,
				signed(mean),
				standardError.toFixed(4),
			]),
			[4, 5],
		),
	];
}

function timelineLines(
	{ preference: { names } }: Case,
	{ draw, policy, asks, events }: Timeline,
	draws: number,
): string[] {
	return [
		`History ${draw + 1} of ${draws} where ${names[asks]} voters' place asks first and the policy is to ${policy}`,
		...events.map(({ year, sentence }) => `  ${year}  ${sentence}`),
		"",
	];
}

function asking({ preference: { names } }: Case, { asks, place }: HistoryRun): string {
	return `${place.name} (${names[asks]})`;
}

const differenceWords: { readonly [what in PolicyDifference["what"]]: string } = {
	"self-determination": "self-determination",
	"years-under-other": "years under the other camp",
	grievance: "grievance",
	left: "histories with their place apart",
};

function share(value: number): string {
	return `${(100 * value).toFixed(1)}%`;
}

function ratio(value: number): string {
	return value.toFixed(2);
}

function signed(value: number): string {
	return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(4)}`;
}
