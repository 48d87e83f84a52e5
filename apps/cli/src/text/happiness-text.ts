import { grouped } from "@velvet/core";
import { inPercent, NO_NUMBER, withArticle } from "@velvet/report";
import {
	breakEvenSentence,
	type Case,
	MATCH_MEANS,
	type Ranged,
	type Reading,
	termWords,
	undividedWords,
	type Welfare,
} from "@velvet/scenarios";
import { table } from "./table.ts";

/** The ledger for the terminal: the break-even first, then ranges, then who would have more and who less. */
export function happinessText(theCase: Case, found: Welfare): string {
	const { horizon, outOfPower, published, losers, median, draws } = found;
	return [
		theCase.scenario.title,
		"",
		breakEvenSentence(found.breakEven, inPercent),
		MATCH_MEANS,
		...breakEvenLines(theCase, found),
		"",
		`Out of power: ${inPercent(outOfPower.before)} of ${grouped(found.voters)} voters of the two camps undivided, ${undividedWords(found.beside, theCase.preference.names)}; ${inPercent(outOfPower.after)} by the plan.`,
		`The published mean loss of ${inPercent(published.loss)} of GDP a head comes to ${points(published.points)} points for whoever bears it for good, ${points(published.pointsOverYears)} as a mean over ${horizon.years} years [${published.basis}].`,
		...(found.unassigned > 0 ? [`Left out, in places of no nation: ${grouped(found.unassigned)} voters.`] : []),
		"",
		`The ledger, in points of life satisfaction from 0 to 10: mean over voters, and nine tenths of ${grouped(draws)} draws`,
		ledgerTable(found),
		`The middle voter: ${withRange(median)}. Share of voters whose total is below nought: ${shareRange(losers)}.`,
		"",
		"By camp and nation",
		cellTable(theCase, found),
		...placeLines(theCase, found),
		"By nation",
		nationTable(theCase, found),
		"What moves the total: each dial alone between its ends",
		tornadoTable(found),
		`As a mean over ${horizon.years} years, the effect of an election fading after each: ${inPercent(horizon.kept)} of it is felt`,
		breakEvenSentence(horizon.breakEven, inPercent),
		ledgerTable(horizon),
		...theoryLines(theCase, found),
		"What is known",
		...found.evidence.map(({ finding, basis, source }) => `  - ${finding} [${basis}; ${source}]`),
		"",
		"What is assumed",
		...Object.values(found.dials).map(
			({ name, symbol, value, low, high, basis, source }) =>
				`  - ${name} (${symbol}): ${plain(value)} (${plain(low)} to ${plain(high)}) [${basis}] ${source}`,
		),
		"",
		"What this does not say",
		...found.caveats.map((caveat) => `  - ${caveat}`),
		"",
	].join("\n");
}

function breakEvenLines(
	{ preference: { names } }: Case,
	{ breakEven: { p05, p50, p95, byDeltaL, beside } }: Welfare,
): string[] {
	const range = [p05, p50, p95].map((each) => (each === null ? NO_NUMBER : inPercent(each)));
	const others = byDeltaL.map(({ deltaL, loss }) => `${inPercent(loss)} at ${deltaL}`).join(", ");
	const undivided = (["B", "A", "half"] as const)
		.map((each) => `${inPercent(beside[each].loss)} beside one country ${undividedWords(each, names)}`)
		.join("; ");
	return [
		`Over the draws ${range[0]} to ${range[2]}, middle ${range[1]}; by what being out of power costs: ${others} points.`,
		`${undivided}.`,
	];
}

function ledgerTable({ ledger, total }: Pick<Reading, "ledger" | "total">): string {
	const row = (name: string, { value, p05, p50, p95 }: Ranged, why: string) => [
		name,
		...[value, p05, p50, p95].map((each) => (each === null ? NO_NUMBER : points(each))),
		why,
	];
	return table(
		["term", "at the dials", "p05", "p50", "p95", ""],
		[
			...ledger.map((each) => row(termWords[each.term].name, each, each.why ?? termWords[each.term].meaning)),
			row("all together", total, "a range over assumptions, no forecast"),
		],
		[1, 2, 3, 4],
	);
}

/** Camps in order, and nations in that of the scenario: either half is as long as the other. */
function cellTable({ scenario, preference }: Case, { camps, cells }: Welfare): string {
	const rows = (["A", "B"] as const).flatMap((camp) => [
		...scenario.polities.flatMap(({ id, name }) => {
			const cell = cells[camp][id];
			if (cell === undefined) return [];
			return [
				[
					`${preference.names[camp]} voters in ${withArticle(name)}`,
					grouped(cell.voters),
					changeWords(cell),
					withRange(cell.match),
					withRange(cell.total),
				],
			];
		}),
		[
			`${preference.names[camp]} voters, all`,
			grouped(camps[camp].voters),
			"",
			withRange(camps[camp].match),
			withRange(camps[camp].total),
		],
	]);
	return table(["", "voters", "own government", "match", "total"], rows, [1]);
}

function changeWords({ outBefore, outAfter }: { readonly outBefore: number; readonly outAfter: number }): string {
	if (outAfter === outBefore) return outAfter === 0 ? "keep" : "still lack";
	return outAfter < outBefore ? "gain" : "lose";
}

function placeLines({ scenario, preference }: Case, { cells }: Welfare): string[] {
	return (["A", "B"] as const).flatMap((camp) =>
		scenario.polities.flatMap(({ id, name }) => {
			const cell = cells[camp][id];
			if (cell === undefined || cell.outAfter === cell.outBefore) return [];
			const places = cell.places.slice(0, 5).map((place) => `${place.name} ${grouped(place.votes)}`);
			return [`  ${preference.names[camp]} voters in ${withArticle(name)} ${changeWords(cell)}: ${places.join("; ")}`];
		}),
	);
}

function nationTable({ scenario }: Case, { polities }: Welfare): string {
	const terms = ["match", "scale", "trade", "fiscal", "transition"] as const;
	const rows = scenario.polities.flatMap(({ id, name }) => {
		const nation = polities[id];
		if (nation === undefined) return [];
		const cells = terms.map((term) => {
			const value = nation.terms[term]?.value ?? null;
			return value === null ? NO_NUMBER : points(value);
		});
		return [
			[
				name,
				...cells,
				withRange(nation.total),
				nation.breakEven.loss === 0 ? NO_NUMBER : inPercent(nation.breakEven.loss),
			],
		];
	});
	const heads = ["nation", ...terms.map((term) => termWords[term].name.toLowerCase()), "total", "break-even"];
	return table(heads, rows, [1, 2, 3, 4, 5]);
}

function tornadoTable({ tornado }: Welfare): string {
	const at = (end: number | null, total: number | null) =>
		`${total === null ? NO_NUMBER : points(total)}${end === null ? "" : ` at ${plain(end)}`}`;
	return table(
		["dial", "low end", "high end"],
		tornado.map(({ name, low, high, atLow, atHigh }) => [name, at(low, atLow), at(high, atHigh)]),
	);
}

function theoryLines({ scenario }: Case, { theory: { size, taxes } }: Welfare): string[] {
	const asked =
		size.asked === null
			? "No such ratio is published for any country; --size-ratio takes one."
			: `At ${size.asked.ratio}: ${size.asked.efficient.toFixed(2)} efficient, ${size.asked.stable.toFixed(2)} stable.`;
	const nations = scenario.polities.flatMap(({ id, name }) => {
		const own = taxes.polities[id];
		if (own === undefined) return [];
		return [
			`${withArticle(name)} from an efficiency of ${own.breakEven.toFixed(4)} on${own.breakEven > 1 ? " (never)" : ""}`,
		];
	});
	return [
		"Beside it, two exact models",
		`  - Number of countries (Alesina and Spolaore): ${size.nations} would be efficient where distance from government over its cost is ${size.efficientAt}, stable at ${size.stableAt}. ${asked}`,
		`  - Taxes (Bolton and Roland): parting would pay the voter in the middle of ${nations.length === 0 ? `no nation that is known. ${taxes.why ?? ""}` : `${nations.join("; ")}. Incomes between places only.`}`,
		"",
	];
}

function withRange({ value, p05, p95 }: Ranged): string {
	const told = value === null ? NO_NUMBER : points(value);
	return p05 === null || p95 === null ? told : `${told} (${points(p05)} to ${points(p95)})`;
}

function shareRange({ value, p05, p95 }: Ranged): string {
	const told = [value, p05, p95].map((each) => (each === null ? NO_NUMBER : inPercent(each)));
	return `${told[0]} (${told[1]} to ${told[2]})`;
}

/** As it was set, with a real minus. */
function plain(value: number): string {
	return String(value).replace("-", "−");
}

/** Four digits with their sign; nought has none. */
function points(value: number): string {
	const text = Math.abs(value).toFixed(4);
	if (/^[0.]*$/.test(text)) return text;
	return `${value < 0 ? "−" : "+"}${text}`;
}
