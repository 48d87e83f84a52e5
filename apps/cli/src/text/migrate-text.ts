import { counted, grouped } from "@velvet/core";
import { inPercent, inWords, NO_NUMBER, nationName } from "@velvet/report";
import type { Case, Haven, Migration, MoveRange } from "@velvet/scenarios";
import { table } from "./table.ts";

/** Moves for the terminal: between nations, havens, what a target needs, and the plan years on. */
export function migrateText(theCase: Case, found: Migration): string {
	return [
		theCase.scenario.title,
		"",
		"Nobody is moved by the program. What follows is what would be chosen under the assumptions below.",
		"",
		...nationLines(theCase, found),
		...placeLines(theCase, found),
		...havenLines(theCase, found),
		...neededLines(found),
		...afterLines(theCase, found),
		...neighbourLines(found),
		"What is assumed, with the range that the dials are drawn from",
		...Object.values(found.dials).map(
			({ name, value, low, high, basis, source }) =>
				`  ${name}: ${digits(value)} (${digits(low)} to ${digits(high)}) [${basis}] ${source}`,
		),
		...[...found.assumptions, ...found.missing].map((line) => `  ${line}`),
		"",
		"What was done before",
		...found.precedents.map(
			({ name, years, says, basis, source }) => `  ${name}, ${years}: ${says} [${basis}; ${source}]`,
		),
		"",
		"What this does not say",
		...found.caveats.map((caveat) => `  - ${caveat}`),
		"",
	].join("\n");
}

function nationLines(theCase: Case, { nations, withinYears, dials: { window }, fan }: Migration): string[] {
	const { names } = theCase.preference;
	const pairs = theCase.polities.flatMap((from, o) =>
		theCase.polities.flatMap((to, d) => (o === d ? [] : [{ o, d, flow: nations[from.id][to.id] }])),
	);
	const rows = pairs.flatMap(({ o, d, flow }) =>
		(["A", "B"] as const).map((camp) => [
			`${nationName(theCase, o)} to ${nationName(theCase, d)}`,
			names[camp],
			grouped(flow.today[camp]),
			grouped(flow.firstYear[camp]),
			grouped(flow.option[camp]),
			grouped(flow.within[camp]),
			grouped(flow.allYears[camp]),
		]),
	);
	const last = fan[fan.length - 1].year;
	const heads = ["today, a year", "year 1", `options, ${yearsWords(window.value)}`, yearsWords(withinYears)];
	return [
		`Voters who would cross: in a year as people move today; in the first year with border and pull, options left out; by option alone, over the ${yearsWords(window.value)} in which one may opt; and in ${withinYears === 1 ? "1 year" : `the first ${withinYears} years`} and in ${last} years with all of these`,
		table(["from and to", "voters for", ...heads, yearsWords(last)], rows, [2, 3, 4, 5, 6]),
	];
}

function yearsWords(years: number): string {
	return counted(years, "year");
}

/** Flows that are told one by one. */
const TOLD = 8;

function placeLines({ preference: { names } }: Case, { flows, places, withinYears }: Migration): string[] {
	const nationOf = new Map(places.map(({ id, polity }) => [id, polity]));
	const nameOf = new Map(places.map(({ id, name }) => [id, name]));
	const across = flows
		.filter(({ from, to }) => nationOf.get(from) !== nationOf.get(to))
		.sort((p, q) => q.within.A + q.within.B - (p.within.A + p.within.B))
		.slice(0, TOLD);
	if (across.length === 0) return [];
	const rows = across.map(({ from, to, within, peopleWithin }) => [
		`${nameOf.get(from)} to ${nameOf.get(to)}`,
		grouped(within.A),
		grouped(within.B),
		peopleWithin === null ? NO_NUMBER : grouped(peopleWithin),
	]);
	return [
		`The ${counted(across.length, "largest flow", "largest flows")} across, by voters of both camps: ${withinYears === 1 ? "the first year" : `the first ${withinYears} years in sum`}, options among them (--within takes other years); --json has all ${grouped(flows.length)}`,
		table(["from and to", names.A, names.B, "people"], rows, [1, 2, 3]),
	];
}

function havenLines(theCase: Case, { haven, havenWhy }: Migration): string[] {
	const { names } = theCase.preference;
	const lines = theCase.polities.flatMap(({ id }, k) => {
		const nation = nationName(theCase, k);
		const own = haven[id];
		return own === null ? [`${nation}: none. ${havenWhy[id]}`] : havenOf(nation, names[own.camp], own);
	});
	return ["Haven, both ways: an option of nationality for those left under the other camp", ...lines, ""];
}

function havenOf(nation: string, voters: string, own: Haven): string[] {
	const { leftBehind, wouldOpt, wouldMove, wouldMovePeople, wouldMoveRange, stillLeft } = own;
	const most = leftBehind.places.slice(0, 5).map((place) => `${place.name} ${inWords(place.voters)}`);
	return [
		`${nation}: ${inWords(leftBehind.voters)} ${voters} voters are left elsewhere (${inWords(leftBehind.people)} people), most in ${most.join(", ")}.`,
		`  ${inWords(wouldOpt)} would opt and ${inWords(wouldMove)} of them move within the window (${inWords(wouldMoveRange.p05)} to ${inWords(wouldMoveRange.p95)}), ${inWords(wouldMovePeople)} people with all who live beside them. After 30 years ${inWords(stillLeft)} would still be left.`,
	];
}

function neededLines({ moversNeeded, holdingPull, fan, draws }: Migration): string[] {
	const { target, start, voters, ofVoters, ofLeftBehind, people, why, inverse, years, reachedIn, pull } = moversNeeded;
	const share = (value: number | null) => (value === null ? NO_NUMBER : inPercent(value));
	const last = fan[fan.length - 1].year;
	if (ofVoters === null) return ["Movers needed", why ?? "", ""];
	const need =
		voters === 0
			? `Self-determination is ${start.toFixed(4)}: the target of ${target} is reached already.`
			: `From ${start.toFixed(4)} to ${target} needs ${grouped(voters)} net voters across (${inWords(voters)}): ${share(ofVoters)} of all voters of the two camps, ${share(ofLeftBehind)} of those left under the other; ${people === null ? NO_NUMBER : inWords(people)} people with all who live beside them.`;
	const stands = `It ${voters === 0 ? "would still stand" : "stands"} there after ${last} years in ${reachedIn.draws} of ${draws} draws of the dials.`;
	const waits = years.map((each) => `${digits(each.pull)}: ${each.years === null ? "not in 100" : each.years}`);
	return [
		"Movers needed",
		need,
		...(why === null ? [] : [why]),
		voters === 0
			? stands
			: `Years until then, by pull: ${waits.join("; ")}. ${pull === null ? `No pull up to 3 reaches it in ${last} years.` : `A pull of ${pull.toFixed(2)} would reach it in ${last}.`} ${stands}`,
		holdingPull.value === null
			? `No pull holds the nations as they are. ${holdingPull.why}`
			: `Without options, a pull of ${holdingPull.value.toFixed(2)} would bring as many to their own nation as leave it.`,
		`The other way round: ${inverse.map((each) => `${inWords(each.voters)} across make ${each.selfDetermination.toFixed(4)}`).join("; ")}.`,
		"",
	];
}

function afterLines({ atlas, preference }: Case, { after, draws }: Migration): string[] {
	const rows = after.map(({ year, selfDetermination, byWinner, stillLeft }) => {
		const { middle, steps } = selfDetermination;
		return [
			String(year),
			steps.asToday.toFixed(4),
			steps.border.toFixed(4),
			steps.pull.toFixed(4),
			middle.toFixed(4),
			range(selfDetermination),
			byWinner.toFixed(4),
			inWords(stillLeft.A),
			inWords(stillLeft.B),
		];
	});
	const parents = atlas.levels.parent;
	const changed = after.map(({ year, changed: list }) =>
		list.length === 0
			? `After ${year} years no ${parents} would have another majority.`
			: `After ${year} years another majority in ${list.map(({ name }) => name).join(", ")}.`,
	);
	return [
		`Self-determination of the plan after so many years: as people move today, with the border, with the pull, and with options too; in nine tenths of ${draws} draws; and as a new plan by the winner of each ${parents} in that year would have it ("by winner")`,
		table(
			[
				"years",
				"today",
				"border",
				"pull",
				"options",
				"range",
				"by winner",
				`${preference.names.A} left`,
				`${preference.names.B} left`,
			],
			rows,
			[0, 1, 2, 3, 4, 5, 6, 7, 8],
		),
		...changed,
		"",
	];
}

function neighbourLines({ neighbours: { side, before, rows, says } }: Migration): string[] {
	const each = rows.map(
		({ threshold, after, atRest }) =>
			`${inPercent(threshold)} ends at ${inPercent(after)}${atRest ? "" : ", and never at rest"}`,
	);
	return [
		"A board of neighbours",
		says,
		`Of ${side} × ${side} squares: at the start a mean of ${inPercent(before)} of neighbours are of the own kind; a wish for ${each.join("; for ")}.`,
		"",
	];
}

function range({ p05, p95 }: MoveRange): string {
	return `${p05.toFixed(4)}–${p95.toFixed(4)}`;
}

/** As many digits as it has, four at most. */
function digits(value: number): string {
	return String(Number(value.toFixed(4)));
}
