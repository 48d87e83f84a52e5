import { grouped } from "@velvet/core";
import { counted } from "@velvet/report";
import type { CascadeRun, CascadeState, Case, SimulatedCascades } from "@velvet/scenarios";
import { table } from "./table.ts";

const NAMED = 10;

/** The rounds of a cascade, a line each, who is left encircled, and the best border of that length. */
export function cascadeText({ scenario }: Case, { start, rounds, encircled }: CascadeRun, best: number | null): string {
	const { polities } = scenario;
	const cells = (state: CascadeState) => [
		state.selfDetermination.toFixed(6),
		grouped(state.stranded),
		grouped(state.border.edges),
		grouped(Math.round(state.border.km)),
		...polities.map(({ id }) => grouped(state.pieces[id])),
	];
	const rows = [
		["start", "", "", "", ...cells(start)],
		...rounds.map((round) => [
			String(round.round),
			round.level,
			grouped(round.switched),
			grouped(round.people),
			...cells(round),
		]),
	];
	const heads = ["round", "level", "switch", "people", "self-det.", "left", "lines", "km"];
	const last = rounds.at(-1) ?? start;
	const moved = rounds.reduce((sum, round) => sum + round.switched, 0);
	const held = encircled.slice(0, NAMED).map(({ name, votes, polity }) => {
		const nation = polities.find(({ id }) => id === polity)?.name ?? "no nation";
		return `  ${name}, in ${nation}: ${grouped(votes)} voters of the other camp`;
	});
	return [
		scenario.title,
		`${counted(moved, "place")} would switch in ${counted(rounds.length, "round")}.`,
		"",
		table([...heads, ...polities.map(({ id }) => `pieces ${id}`)], rows, [0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
		`${counted(encircled.length, "place")} with another majority would stay: what they touch is of the nation they are in, or a rule holds them.`,
		...held,
		...(encircled.length > NAMED ? [`  and ${grouped(encircled.length - NAMED)} more`] : []),
		"",
		best === null
			? "No exact frontier can be drawn in this scenario."
			: `The best plan with at most ${counted(last.border.edges, "line")} of border would leave ${grouped(best)} voters; the cascade leaves ${grouped(last.stranded)}.`,
		"",
	].join("\n");
}

/** The same cascade decided by simulated ballots. */
export function simulatedText({ scenario, atlas, seceder }: Case, simulated: SimulatedCascades): string {
	const { draws, moved, rounds, selfDetermination, leaving } = simulated;
	const often = leaving.reduce((count, share) => count + Number(share > 0.5), 0);
	const row = (name: string, { p05, p50, p95 }: SimulatedCascades["rounds"], say: (value: number) => string) => [
		name,
		say(p05),
		say(p50),
		say(p95),
	];
	const whole = (value: number) => grouped(Math.round(value));
	return [
		"",
		`Decided by ${grouped(draws)} simulated votes on leaving instead: a vote for a party is not a vote to leave.`,
		table(
			["", "5 of 100 below", "middle", "5 of 100 above"],
			[
				row("places that change nations", moved.units, whole),
				row("people who change nations with their land", moved.people, whole),
				row("rounds", rounds, whole),
				row("self-determination of the recorded camps", selfDetermination, (value) => value.toFixed(4)),
			],
			[1, 2, 3],
		),
		`${grouped(often)} of ${grouped(atlas.units.ids.length)} places end in ${scenario.polities[seceder].name} in more than half of these votes.`,
		"",
	].join("\n");
}
