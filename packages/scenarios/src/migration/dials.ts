import type { Rng } from "@velvet/core";

/** A number of the model of moves that anyone may turn, with its range and what it rests on. */
export interface MoveDial {
	readonly name: string;
	/** What the number is: a share, an exponent, log-odds or years. */
	readonly unit: "share" | "exponent" | "log-odds" | "years";
	readonly value: number;
	/** Ends of the range that is drawn from. */
	readonly low: number;
	readonly high: number;
	/** What it cannot pass. */
	readonly limits: readonly [number, number];
	/** Tag of models.md and its word: a bare letter would be a camp's key. */
	readonly basis: string;
	readonly source: string;
}

export type MoveDialKey = keyof typeof moveDials;

/** Dials that somebody turned; those left out keep their value and their range. */
export type TurnedMoveDials = { readonly [key in MoveDialKey]?: number };

/** One value for each dial. */
export type MoveSettings = { readonly [key in MoveDialKey]: number };

/** Years run forward, and those that flows are added up over where nobody says otherwise. */
export const MOVE_YEARS = 30;
export const WITHIN_YEARS = 5;

/** The assumptions of models.md §5 and their ranges. */
export const moveDials = {
	mobility: {
		name: "Share who move from place to place in a year",
		unit: "share",
		value: 0.023,
		low: 0.015,
		high: 0.026,
		limits: [0, 0.2],
		basis: "M, from memory",
		source:
			"Moves between states of 2016: 2.3% by the ACS, 1.5% by the CPS; unverified. Between smaller places more would move.",
	},
	distance: {
		name: "How much distance holds back (exponent)",
		unit: "exponent",
		value: 1,
		low: 0.7,
		high: 1.5,
		limits: [0, 3],
		basis: "M, from memory",
		source: "Usual in gravity models of moves within a country; unverified.",
	},
	size: {
		name: "How much the people of a place draw (exponent)",
		unit: "exponent",
		value: 1,
		low: 0.7,
		high: 1.2,
		limits: [0, 2],
		basis: "A, assumed",
		source: "Assumed: as many as live there, as gravity has it.",
	},
	income: {
		name: "How much a higher income draws (exponent)",
		unit: "exponent",
		value: 0.5,
		low: 0,
		high: 1,
		limits: [-2, 2],
		basis: "A, assumed",
		source: "Assumed: one per cent more income a head draws half a per cent more.",
	},
	pull: {
		name: "Pull towards the nation of one's own camp (log-odds)",
		unit: "log-odds",
		value: 0.05,
		low: 0,
		high: 0.3,
		limits: [0, 3],
		basis: "A, assumed",
		source:
			"Assumed. Movers' choices go with party, but about five times too weakly to keep places as unlike as they are (Martin and Webster 2018); jobs and costs bind them (Cho, Gimpel and Hui 2012).",
	},
	border: {
		name: "How much the new border holds back (log-odds)",
		unit: "log-odds",
		value: 1,
		low: 0,
		high: 4.6,
		limits: [0, 10],
		basis: "A, assumed",
		source:
			"Assumed. Nought is free movement as in one country. The high end is what was found between Canada and the United States: moves between provinces were almost 100 times as dense as from states to provinces (Helliwell 1997).",
	},
	takeUp: {
		name: "Share of those left under the other camp who would opt for their own nation",
		unit: "share",
		value: 0.1,
		low: 0.01,
		high: 0.3,
		limits: [0, 1],
		basis: "C, computed",
		source: "Alsace-Lorraine 1871-72: 160,878 of 1,579,738 residents opted, 10.18%; there of all residents.",
	},
	movers: {
		name: "Share of those who opt who would move",
		unit: "share",
		value: 0.31,
		low: 0.2,
		high: 0.8,
		limits: [0, 1],
		basis: "C, computed",
		source: "Alsace-Lorraine 1871-72: 49,926 of 160,878 who opted left, 31.0%.",
	},
	window: {
		name: "Years in which one may opt",
		unit: "years",
		value: 2,
		low: 1,
		high: 10,
		limits: [1, 30],
		basis: "F, found",
		source: "Frankfurt, 10 May 1871: until October 1872, abroad until October 1873.",
	},
} as const satisfies { readonly [key: string]: MoveDial };

export const moveDialKeys = Object.keys(moveDials) as readonly MoveDialKey[];

/** The middle of what is believed, with what somebody turned in its place. */
export function moveSettings(turned: TurnedMoveDials = {}): MoveSettings {
	return settingsBy((key) => turned[key] ?? moveDials[key].value);
}

/**
 * One draw of all dials. Half of the draws lie below a dial's value and half above, evenly out to the ends of its range;
 * what somebody turned stays where it was set.
 */
export function drawMoveSettings(rng: Rng, turned: TurnedMoveDials = {}): MoveSettings {
	return settingsBy((key) => {
		const { low, value, high } = moveDials[key];
		// Drawn in any case, so that turning one dial leaves the draws of the others as they were.
		const share = 2 * rng.share();
		return turned[key] ?? (share < 1 ? low + share * (value - low) : value + (share - 1) * (high - value));
	});
}

function settingsBy(value: (key: MoveDialKey) => number): MoveSettings {
	return Object.fromEntries(moveDialKeys.map((key) => [key, value(key)])) as Record<MoveDialKey, number>;
}

/** The dials as they stand: those that somebody turned are held where they were set, and drawn no more. */
export function moveDialsOf(turned: TurnedMoveDials = {}): { readonly [key in MoveDialKey]: MoveDial } {
	const dialOf = (key: MoveDialKey): MoveDial => {
		const value = turned[key];
		if (value === undefined) return moveDials[key];
		return {
			...moveDials[key],
			value,
			low: value,
			high: value,
			basis: "A, assumed",
			source: "Set by whoever asks; held, not drawn.",
		};
	};
	return Object.fromEntries(moveDialKeys.map((key) => [key, dialOf(key)])) as Record<MoveDialKey, MoveDial>;
}
