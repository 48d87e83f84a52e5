import type { CampIndex, Plan } from "@velvet/core";
import type { Case } from "../open-case.ts";
import type { ByCamp } from "../pendulum/by-camp.ts";
import { moveSettings, type TurnedMoveDials } from "./dials.ts";
import { type MoveGround, moveGround } from "./move-places.ts";
import { moveRates, openMoves } from "./open-moves.ts";

/** How fast voters of a camp would cross a border, in a year. Shares; 0 where there is nobody who could. */
export interface Crossing {
	/** Of those left under another camp: the share that would move to a nation of their own in a year. */
	readonly toOwn: number;
	/** Of those in a nation of their own: the share that would move out of it to one of another camp in a year. */
	readonly away: number;
	/** The same two as people move today: neither border nor pull. */
	readonly toOwnToday: number;
	readonly awayToday: number;
	/** Of those left under another camp: the share that would move in each year of the window because it opted. */
	readonly pulse: number;
	/** Years that the window lasts, from the separation on. */
	readonly window: number;
}

/**
 * The share of each camp's voters left under another camp who would move to a nation of their own in a year, by border
 * and pull. Voters in their own nation move too, out of it: `crossings` has both directions, and the pulse of options.
 *
 * Pure; O(units) once and O(n²) in the places of the plan: some milliseconds for the states.
 *
 * @param dials what is left out stays as usual; `{ pull: 0, border: 0 }` is today's moves
 */
export function crossingRates(theCase: Case, plan: Plan, dials: TurnedMoveDials = {}): ByCamp<number> {
	const { A, B } = crossings(theCase, plan, dials);
	return { A: A.toOwn, B: B.toOwn };
}

/** The same with what goes the other way, today's moves and the pulse of options. */
export function crossings(theCase: Case, plan: Plan, dials: TurnedMoveDials = {}): ByCamp<Crossing> {
	const settings = moveSettings(dials);
	const ground = moveGround(theCase, plan);
	const { today, planned, opted } = moveRates(openMoves(ground), settings);
	const window = Math.max(1, Math.round(settings.window));
	const of = (camp: CampIndex): Crossing => ({
		toOwn: shareCrossing(ground, camp, planned[camp], true),
		away: shareCrossing(ground, camp, planned[camp], false),
		toOwnToday: shareCrossing(ground, camp, today, true),
		awayToday: shareCrossing(ground, camp, today, false),
		pulse: (shareCrossing(ground, camp, opted[camp], true) * settings.takeUp * settings.movers) / window,
		window,
	});
	return { A: of(0), B: of(1) };
}

/** Share of a camp's voters on one side of the line who would be on the other. */
function shareCrossing(
	{ places }: Pick<MoveGround, "places">,
	camp: CampIndex,
	rates: Float64Array,
	toOwn: boolean,
): number {
	const n = places.length;
	let [stock, moved] = [0, 0];
	for (let o = 0; o < n; o++) {
		if ((places[o].government === camp) === toOwn) continue;
		const here = camp === 0 ? places[o].a : places[o].b;
		stock += here;
		for (let d = 0; d < n; d++) if ((places[d].government === camp) === toOwn) moved += here * rates[o * n + d];
	}
	return stock === 0 ? 0 : moved / stock;
}
