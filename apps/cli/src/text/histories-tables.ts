import { type CampKey, capital } from "@velvet/core";
import {
	type FanYear,
	type HistoryRun,
	type PolicyDifference,
	policies,
	type ShareOfHistories,
} from "@velvet/scenarios";
import { table } from "./table.ts";

type Names = { readonly [camp in CampKey]: string };
const CAMPS: readonly CampKey[] = ["A", "B"];

/** What has become of the country in the last year, run by run. */
export function standingLines(names: Names, runs: readonly HistoryRun[], year: number): string[] {
	return [
		`How things stand in ${year}, in histories of 100`,
		table(
			[
				"who asks first",
				"policy",
				...CAMPS.map((camp) => `${names[camp]} voters' place apart`),
				"both apart",
				"one country",
				"autonomy",
			],
			runs.map((run) => {
				const { apart, bothApart, oneCountry, autonomy } = run.standing;
				const who = `${capital(run.place.full)}, ${names[run.asks]} voters`;
				return [who, run.policy, ...[apart.A, apart.B, bothApart, oneCountry, autonomy].map(ofHundred)];
			}),
			[2, 3, 4, 5, 6],
		),
	];
}

/** Lines of the last year. Own government is all or nothing in a single history, so its mean is told; risk has a range. */
export function meanLines(names: Names, runs: readonly HistoryRun[], year: number): string[] {
	return [
		`Shares of voters under their own camp's government in ${year}, means of all histories; risk, an index of tension beside today's 1: median, and nine histories in ten`,
		table(
			[
				"who asks first",
				"policy",
				"all voters",
				...CAMPS.map((camp) => `${names[camp]} voters`),
				...CAMPS.map((camp) => `risk, ${names[camp]} voters`),
			],
			runs.map((run) => {
				const last = (key: string) => lastOf(run.fans[key]);
				return [
					...asking(names, run),
					...["self-determination", "own-government.A", "own-government.B"].map((key) => meanOf(last(key))),
					...["risk.A", "risk.B"].map((key) => rangeOf(last(key))),
				];
			}),
			[2, 3, 4, 5, 6],
		),
	];
}

/** One policy beside another, history by history: a line for each pair and who asks. */
export function differenceLines(names: Names, differences: readonly PolicyDifference[], years: number): string[] {
	const rows = CAMPS.flatMap((asks) =>
		policies.flatMap((of) =>
			policies.map((than) => differences.filter((each) => each.asks === asks && each.of === of && each.than === than)),
		),
	).filter((row) => row.length > 0);
	const columns: readonly (readonly [string, PolicyDifference["what"], CampKey | null])[] = [
		["all voters", "self-determination", null],
		...CAMPS.map((camp) => [`${names[camp]} years`, "years-under-other", camp] as const),
		...CAMPS.map((camp) => [`${names[camp]} grievance`, "grievance", camp] as const),
	];
	return [
		`One policy beside another in the same histories, mean difference: all voters, points under their own camp's government; years of the ${years} under the other camp's; mean grievance; the place of who asks apart in the end, in histories of 100`,
		table(
			["who asks first", "policy", "beside", ...columns.map(([title]) => title), "apart"],
			rows.map((row) => [
				`${names[row[0].asks]} voters`,
				row[0].of,
				row[0].than,
				...columns.map(([, what, camp]) =>
					signed(
						row.find((each) => each.what === what && each.camp === camp),
						what === "self-determination" ? 100 : 1,
					),
				),
				signed(
					row.find(({ what }) => what === "left"),
					100,
				),
			]),
			[3, 4, 5, 6, 7, 8],
		),
	];
}

/** Of a hundred histories, with the Monte Carlo error; where there is none, no error is told: it would be nought. */
export function ofHundred({ share, standardError }: ShareOfHistories): string {
	return share === 0 ? "0" : `${toTenth(100 * share)} ± ${toTenth(100 * standardError)}`;
}

function asking(names: Names, { asks, place, policy }: HistoryRun): [string, string] {
	return [`${place.name} (${names[asks]})`, policy];
}

function lastOf(rows: readonly FanYear[]): FanYear {
	return rows[rows.length - 1];
}

function meanOf({ mean, standardError }: FanYear): string {
	return `${(100 * mean).toFixed(1)}% ± ${toTenth(100 * standardError)}`;
}

function rangeOf({ p05, p50, p95 }: FanYear): string {
	return `${p50.toFixed(2)} (${p05.toFixed(2)}–${p95.toFixed(2)})`;
}

function signed(found: PolicyDifference | undefined, times: number): string {
	if (found === undefined) return "–";
	const mean = times * found.mean;
	return `${mean < 0 ? "−" : "+"}${Math.abs(mean).toFixed(3)} ± ${(times * found.standardError).toFixed(3)}`;
}

/** Numbers of one table have as many digits, so that an error can be held against its number; nothing is rounded to nought. */
function toTenth(value: number): string {
	return value > 0 && value < 0.05 ? "<0.1" : value.toFixed(1);
}
