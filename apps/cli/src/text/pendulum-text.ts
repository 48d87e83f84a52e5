import { grouped } from "@velvet/core";
import { withArticle } from "@velvet/report";
import type { Case, Pendulum, PowerYears, SpreadNation } from "@velvet/scenarios";
import { table } from "./table.ts";

/** The pendulum for the terminal: the record, what is fitted to it, and what a plan does to alternation. */
export function pendulumText(theCase: Case, found: Pendulum): string {
	const { record, whyNoRecord, models, assumptions, caveats } = found;
	const names = record?.parties ?? theCase.preference.names;
	return [
		theCase.scenario.title,
		"",
		...(record === null ? [whyNoRecord ?? "", ""] : recordLines(record)),
		...(models === null ? [] : modelLines(theCase, models, names)),
		...spreadLines(theCase, found, names),
		"What is assumed",
		...assumptions.map(({ what, value, basis, source }) => `  - ${what}: ${value} [${basis}; ${source}]`),
		"",
		"What this does not say",
		...caveats.map((caveat) => `  - ${caveat}`),
		"",
	].join("\n");
}

type Names = Case["preference"]["names"];

function recordLines(record: NonNullable<Pendulum["record"]>): string[] {
	const { parties, elections, swings, levels, changes, afterOneTerm, afterMore, power, tag } = record;
	const [from, to] = [elections[0].year, elections[elections.length - 1].year];
	const against = elections.filter(({ againstVotes }) => againstVotes).map(({ year }) => year);
	const kept = ({ retained, of }: { retained: number; of: number }) => `${retained} of ${of}`;
	return [
		`The record, ${from} to ${to} [${tag}]`,
		`Power changed hands in ${changes.changed} of ${changes.of} elections; after one term it was kept in ${kept(afterOneTerm)}, after more in ${kept(afterMore)}.`,
		`From one election to the next the vote swung by ${points(swings.all.sd)} points (standard deviation), since 2000 by ${points(swings.after2000.rms)} (root of the mean square); its level varied by ${points(levels.all.sd)}, since 1992 by ${points(levels.since1992.sd)}.`,
		`In power, counted from each election for a term: ${parties.A} ${power.A.in} years, ${parties.B} ${power.B.in}; longest out of power ${power.A.longestOut} and ${power.B.longestOut}.`,
		`Whoever had fewer votes governed after: ${against.length === 0 ? "none" : against.join(", ")}.`,
		"",
	];
}

function modelLines({ scenario }: Case, models: NonNullable<Pendulum["models"]>, names: Names): string[] {
	const { transition, vote, undivided, nations } = models;
	const range = ({ mean, p05, p95 }: { mean: number; p05: number; p95: number }, show: (value: number) => string) =>
		`${show(mean)} (${show(p05)} to ${show(p95)})`;
	const name = (id: string) => scenario.polities.find((polity) => polity.id === id)?.name ?? id;
	const row = (title: string, run: PowerYears) => [
		title,
		share(run.changes.mean),
		...(["A", "B"] as const).flatMap((camp) => [years(run.camps[camp].in), years(run.camps[camp].longestOut)]),
	];
	return [
		"What is fitted to it, each with the range that holds nine tenths of what is believed",
		`Chance of keeping power: after one term ${range(transition.afterOneTerm, share)}, after more ${range(transition.afterMore, share)}.`,
		`A term in government costs ${range(vote.cost, points)} points of the vote; that it costs any has ${share(vote.costly)} of the weight. From memory, published: ${vote.published.cost}.`,
		`Of a level's distance from the middle ${range(vote.persistence, points)} is kept; the error is ${range(vote.error, points)} points.`,
		"",
		`${undivided.vote.years} years forward, ${grouped(undivided.vote.draws)} times: chance of a change at an election; years in power and the longest spell without, median (and nine tenths)`,
		table(
			["country and model", "change", `${names.A} in`, "longest out", `${names.B} in`, "longest out"],
			[
				row("undivided, by terms", undivided.transition),
				row("undivided, by votes", undivided.vote),
				...Object.entries(nations).map(([id, run]) => row(`${name(id)}, by votes`, run)),
			],
			[1, 2, 3, 4, 5],
		),
	];
}

function spreadLines({ scenario }: Case, { spreads }: Pendulum, names: Names): string[] {
	return spreads.flatMap(({ spread, undivided, selfDetermination, nations }) => [
		`If levels spread by ${points(spread * 100)} points, self-determination is ${digits(selfDetermination.undivided)} undivided and ${digits(selfDetermination.divided)} by the plan.`,
		table(
			["country", `${names.A} in power`, `${names.B} in power`, "change", "years between", "patience at 2:1"],
			[spreadRow("undivided", undivided), ...scenario.polities.map(({ id, name }) => spreadRow(name, nations[id]))],
			[1, 2, 3, 4, 5],
		),
		...(["A", "B"] as const).map((camp) => answerLine(camp, scenario.polities, undivided, nations, names)),
		"",
	]);
}

/** What a camp that governs needs to allow the other's requests; the same words for either. */
function answerLine(
	camp: "A" | "B",
	polities: Case["scenario"]["polities"],
	undivided: SpreadNation,
	nations: { readonly [polity: string]: SpreadNation },
	names: Names,
): string {
	const needs = ({ answers }: SpreadNation) =>
		answers === null ? "–" : patienceWords(answers[camp][0].criticalPatience);
	const each = polities.map(({ id, name }) => `in ${withArticle(name)} ${needs(nations[id])}`);
	return `Patience needed in power to allow the other's requests at 2:1, ${names[camp]}: ${[`${needs(undivided)} undivided`, ...each].join(", ")}.`;
}

function patienceWords(value: number | null): string {
	return value === null || value === 1 ? "none below 1" : patienceDigits(value);
}

function spreadRow(title: string, { chance, changes, yearsBetween, patience }: SpreadNation): string[] {
	return [
		title,
		share(chance?.A ?? null),
		share(chance?.B ?? null),
		share(changes),
		yearsBetween === null ? "–" : yearsBetween > 999 ? "over 999" : yearsBetween.toFixed(1),
		patienceDigits(patience?.[0].criticalPatience ?? null),
	];
}

/** Never 1 where some patience below it is enough. */
function patienceDigits(value: number | null): string {
	return value !== null && value < 1 && value >= 0.99995 ? "> 0.9999" : digits(value);
}

function years({ p05, p50, p95 }: { readonly p05: number; readonly p50: number; readonly p95: number }): string {
	return `${p50} (${p05}–${p95})`;
}

function share(value: number | null): string {
	return value === null ? "–" : `${(100 * value).toFixed(1)}%`;
}

function points(value: number): string {
	return value.toFixed(2).replace("-", "−");
}

function digits(value: number | null): string {
	return value === null ? "–" : value.toFixed(4);
}
