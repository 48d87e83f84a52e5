import { counted, grouped, unitLabel } from "@velvet/core";
import { withArticle } from "@velvet/report";
import {
	CASCADE_CAVEAT,
	type CascadeRun,
	type CascadeState,
	type Case,
	joinedTo,
	namedOfBoth,
	type SimulatedCascades,
} from "@velvet/scenarios";
import { table } from "./table.ts";

const NAMED = 10;

/** Fewer voters than this no plan with at most so many edges can leave, or why that is not known. */
export type Bound = { readonly stranded: number; readonly edges: number } | { readonly why: string };

/** The rounds of a cascade, a line each, who could not switch, and what no plan with that border can better. */
export function cascadeText(theCase: Case, run: CascadeRun, bound: Bound): string {
	const { polities, title } = theCase.scenario;
	const { start, rounds } = run;
	const noun = nounOf(run);
	const cells = (state: CascadeState) => [
		state.selfDetermination.toFixed(6),
		grouped(state.stranded),
		grouped(state.border.edges),
		grouped(Math.round(state.border.km)),
		...polities.map(({ id }) => grouped(state.pieces[id])),
	];
	const rows = [
		["start", "", ...polities.map(() => ""), "", ...cells(start)],
		...rounds.map((round) => [
			String(round.round),
			round.level,
			...polities.map(({ id }) => grouped(round.joined[id])),
			grouped(round.people),
			...cells(round),
		]),
	];
	const heads = [
		"round",
		"level",
		...polities.map(({ name }) => `to ${name}`),
		...["people", "self-det.", "left", "lines", "km"],
		...polities.map(({ name }) => `pieces, ${name}`),
	];
	const last = rounds.at(-1) ?? start;
	const moved = rounds.reduce((sum, round) => sum + round.switched, 0);
	const ways = polities.map(({ id, name }) => {
		const { groups, people } = joinedTo(run, id);
		return `${grouped(groups)} to ${withArticle(name)}, with ${grouped(people)} people`;
	});
	return [
		title,
		`${counted(moved, noun)} would change sides in ${counted(rounds.length, "round")}: ${ways.join("; ")}.`,
		CASCADE_CAVEAT,
		"",
		table(
			heads,
			rows,
			[...heads.keys()].filter((column) => column !== 1),
		),
		...encircledLines(theCase, run),
		"",
		"why" in bound
			? bound.why
			: `No plan with at most ${counted(bound.edges, "line")} of border can leave fewer than ${grouped(bound.stranded)} voters; the cascade leaves ${grouped(last.stranded)}.`,
		"",
	].join("\n");
}

/** The level that switches, where it is one. */
function nounOf({ levels }: CascadeRun): string {
	return levels.length === 1 ? levels[0].key : "place";
}

/** Those that could not switch, by name and by the nation they would join. */
function encircledLines({ scenario, preference }: Case, run: CascadeRun): string[] {
	const { encircled } = run;
	const named = namedOfBoth(encircled, NAMED);
	const lists = scenario.polities.flatMap(({ id, name }) => {
		const all = encircled.filter(({ wants }) => wants === id);
		const shown = named.filter(({ wants }) => wants === id);
		if (all.length === 0) return [];
		const rest = all.length - shown.length;
		return [
			`  To ${withArticle(name)}, ${grouped(all.length)}:`,
			...shown.map(({ name: place, votes, camp }) => `    ${place}: ${grouped(votes)} for ${preference.names[camp]}`),
			...(rest > 0 ? [`    and ${grouped(rest)} more`] : []),
		];
	});
	const noun = nounOf(run);
	return [
		`Majorities of the other camp that could not switch: ${counted(encircled.length, noun)}. What they touch is of the nation they are in, or a lock or a rule holds them.`,
		...lists,
	];
}

/** The same cascade decided by simulated ballots. */
export function simulatedText({ scenario, atlas }: Case, simulated: SimulatedCascades): string {
	const { draws, moved, joined, rounds, selfDetermination, changing, cutOff, caveats } = simulated;
	const ids = [...changing.keys()];
	const often = ids.filter((u) => changing[u] > 0.5);
	const most = ids.filter((u) => changing[u] > 0).sort((p, q) => changing[q] - changing[p] || p - q);
	const never = ids.filter((u) => cutOff[u] === 1);
	const row = (name: string, { p05, p50, p95 }: SimulatedCascades["rounds"], say: (value: number) => string) => [
		name,
		say(p05),
		say(p50),
		say(p95),
	];
	const whole = (value: number) => grouped(Math.round(value));
	const label = (u: number) => unitLabel(atlas.units, u);
	return [
		"",
		`Decided by ${grouped(draws)} simulated votes instead: shall this place go over to the other nation?`,
		table(
			["", "5 of 100 below", "middle", "5 of 100 above"],
			[
				row("places that change nations", moved.units, whole),
				...scenario.polities.map(({ id, name }) => row(`  to ${withArticle(name)}`, joined[id], whole)),
				row("people who change nations with their land", moved.people, whole),
				row("rounds", rounds, whole),
				row("self-determination of the recorded camps", selfDetermination, (value) => value.toFixed(4)),
			],
			[1, 2, 3],
		),
		`${grouped(often.length)} of ${counted(atlas.units.ids.length, "place")} would change nations in more than half of these votes.`,
		...most.slice(0, NAMED).map((u) => `  ${label(u)}: in ${(100 * changing[u]).toFixed(1)}%`),
		...(never.length === 0
			? []
			: [
					`${counted(never.length, "place")} can never switch, whatever they vote: by the links that count, no way leads from them to the other nation. ${never.slice(0, NAMED).map(label).join("; ")}${never.length > NAMED ? "; and more" : ""}.`,
				]),
		"",
		"What this does not say",
		...caveats.map((caveat) => `  - ${caveat}`),
		"",
	].join("\n");
}
