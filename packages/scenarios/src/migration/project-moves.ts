import { moveExpected, moveWhole } from "@velvet/algorithms";
import type { CampIndex } from "@velvet/core";
import type { MoveSettings } from "./dials.ts";
import type { MoveGround } from "./move-places.ts";

/** Whole votes of both camps by place. */
export type MoveState = readonly [Float64Array, Float64Array];

/** Whole votes of both camps that went from o to d, at `o · n + d`. */
export type MoveFlows = readonly [Float64Array, Float64Array];

/** What drives the years: rates for each camp, and those who opt, if anyone may. */
export interface MoveDrive {
	readonly rates: readonly [Float64Array, Float64Array];
	/** Left out, there is no option of nationality. */
	readonly option?: {
		/** Where those who opt would go, from `moveRates`. */
		readonly shares: readonly [Float64Array, Float64Array];
		readonly settings: Pick<MoveSettings, "takeUp" | "movers" | "window">;
	};
}

/** What happened in one year, for whoever looks. */
export interface MoveYear {
	/** 1 for the first year after the separation. */
	readonly year: number;
	/** As it stands at the end of the year; changed by the next. */
	readonly state: MoveState;
	/** Usual moves of the year, and those of people who opted. */
	readonly flows: MoveFlows;
	readonly opted: MoveFlows;
}

/** The places as they vote at the separation. */
export function startState({ places }: MoveGround): MoveState {
	return [Float64Array.from(places, ({ a }) => a), Float64Array.from(places, ({ b }) => b)];
}

/**
 * Runs the years one by one: first those who opted move, then everybody by the rates. Votes stay whole, and every camp
 * keeps its number: O(years × n²).
 */
export function projectMoves(
	ground: MoveGround,
	drive: MoveDrive,
	years: number,
	look: (year: MoveYear) => void,
): void {
	const n = ground.places.length;
	const state = startState(ground);
	const left = optants(ground, state, drive);
	const none = (): MoveFlows => [new Float64Array(n * n), new Float64Array(n * n)];
	for (let year = 1; year <= years; year++) {
		const [flows, opted] = [none(), none()];
		for (const camp of [0, 1] as const) {
			moveOptants(state[camp], left(camp, year), drive.option?.shares[camp], opted[camp]);
			moveWhole(state[camp], drive.rates[camp], flows[camp]);
		}
		look({ year, state, flows, opted });
	}
}

/**
 * Self-determination year by year, of expected flows that are not rounded: for the many runs that a range is made of.
 *
 * @param enough ends the run when it says so
 * @returns the share at the start and after every year that was run
 */
export function projectShares(
	ground: MoveGround,
	drive: MoveDrive,
	years: number,
	enough: (share: number) => boolean = () => false,
): number[] {
	const state = startState(ground);
	const left = optants(ground, state, drive);
	const shares = [matchedShare(ground, state)];
	for (let year = 1; year <= years && !enough(shares[year - 1]); year++) {
		for (const camp of [0, 1] as const) {
			moveOptants(state[camp], left(camp, year), drive.option?.shares[camp]);
			moveExpected(state[camp], drive.rates[camp]);
		}
		shares.push(matchedShare(ground, state));
	}
	return shares;
}

/** How many leave each place in a year because they opted: whole, and over the window as many as the shares say. models.md (5.2). */
function optants({ places }: MoveGround, start: MoveState, { option }: MoveDrive) {
	const stocks = [0, 1].map((camp) =>
		Float64Array.from(start[camp], (here, o) => (places[o].government === camp ? 0 : here)),
	);
	return (camp: CampIndex, year: number): Float64Array | null => {
		if (option === undefined) return null;
		const { takeUp, movers } = option.settings;
		const window = wholeYears(option.settings);
		if (year > window) return null;
		const due = (stock: number, until: number) => Math.round((stock * takeUp * movers * until) / window);
		return stocks[camp].map((stock) => due(stock, year) - due(stock, year - 1));
	};
}

function moveOptants(
	stocks: Float64Array,
	leaving: Float64Array | null,
	shares: Float64Array | undefined,
	flows?: Float64Array,
): void {
	if (leaving === null || shares === undefined) return;
	for (let o = 0; o < stocks.length; o++) {
		// Others may have moved away meanwhile.
		leaving[o] = Math.min(leaving[o], stocks[o]);
		stocks[o] -= leaving[o];
	}
	moveWhole(leaving, shares, flows);
	for (let d = 0; d < stocks.length; d++) stocks[d] += leaving[d];
}

/** The window in whole years, one at least. */
export function wholeYears({ window }: Pick<MoveSettings, "window">): number {
	return Math.max(1, Math.round(window));
}

/** Voters of each camp who live under a government of their own. */
export function matchedOf({ places }: MoveGround, [a, b]: MoveState): { A: number; B: number } {
	let [forA, forB] = [0, 0];
	places.forEach(({ government }, p) => {
		if (government === 0) forA += a[p];
		else forB += b[p];
	});
	return { A: forA, B: forB };
}

/** Share of all voters of the two camps who live under a government of their own; 0 without votes. models.md (1.1). */
export function matchedShare(ground: MoveGround, state: MoveState): number {
	const { A, B } = matchedOf(ground, state);
	return ground.voters === 0 ? 0 : (A + B) / ground.voters;
}
