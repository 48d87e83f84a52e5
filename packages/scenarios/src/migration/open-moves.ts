import { attractions, calibrateScale, flowRates } from "@velvet/algorithms";
import type { CampIndex } from "@velvet/core";
import type { MoveSettings } from "./dials.ts";
import type { MoveGround, MovePlace } from "./move-places.ts";
import { greatCircleKm } from "./unit-centres.ts";

/** No two places are nearer than this, in kilometres: parts of one parent may have the same middle. */
const LEAST_KM = 10;

/** Who moves where in a year, as shares of each place at `o · n + d`. */
export interface MoveRates {
	/** As today: neither border nor pull, alike for both camps. */
	readonly today: Float64Array;
	/** Under the plan, by camp. */
	readonly planned: readonly [Float64Array, Float64Array];
	/** Where those of each camp who opt would go: shares of those who move, only to nations that it governs. */
	readonly opted: readonly [Float64Array, Float64Array];
}

/** What no dial changes: distances and incomes. Made once for a plan. */
export interface OpenMoves {
	readonly ground: MoveGround;
	readonly sizes: Float64Array;
	readonly distances: Float64Array | null;
	readonly incomes: Float64Array | null;
	/** Two-party voters by place, on which mobility is calibrated. */
	readonly voters: Float64Array;
}

/** Measures what moving depends on; what the atlas does not have for every place is left out of the equation. O(n²). */
export function openMoves(ground: MoveGround): OpenMoves {
	const { places } = ground;
	return {
		ground,
		sizes: Float64Array.from(places, ({ people }) => people),
		distances: distancesBetween(places),
		incomes: places.every(({ income, people }) => income !== null || people === 0)
			? Float64Array.from(places, ({ income }) => income ?? 1)
			: null,
		voters: Float64Array.from(places, ({ a, b }) => a + b),
	};
}

/** Weights of models.md (5.1) and the constant at which as many move as today. */
export interface Calibrated {
	readonly weights: Float64Array;
	/** exp(b_0); 0 where nobody has anywhere to go. */
	readonly scale: number;
}

/** Finds the constant from today's moves, before there is any border. O(n²). */
export function calibrateMoves({ sizes, distances, incomes, voters }: OpenMoves, dials: MoveSettings): Calibrated {
	const { distance, size, income, mobility } = dials;
	const weights = attractions({ sizes, distances, levels: incomes }, { distance, size, level: income });
	return { weights, scale: calibrateScale(weights, voters, mobility) ?? 0 };
}

/** Rates of one camp under the plan: the border and the pull are added to the constant. models.md (5.1). O(n²). */
export function plannedRates(
	{ places }: MoveGround,
	{ weights, scale }: Calibrated,
	camp: CampIndex,
	{ pull, border }: Pick<MoveSettings, "pull" | "border">,
): Float64Array {
	// Only the nations matter: one factor for each pair of them.
	const polities = Math.max(0, ...places.map(({ polity }) => polity)) + 1;
	const factors = new Float64Array(polities * polities).fill(1);
	for (const from of places) {
		for (const to of places) {
			if (from.polity === to.polity) continue;
			const matched = Number(to.government === camp) - Number(from.government === camp);
			factors[from.polity * polities + to.polity] = Math.exp(pull * matched - border);
		}
	}
	return flowRates(weights, scale, (o, d) => factors[places[o].polity * polities + places[d].polity]);
}

/** All rates of a plan at one setting of the dials. O(n²). */
export function moveRates(moves: OpenMoves, dials: MoveSettings): MoveRates {
	const { ground } = moves;
	const calibrated = calibrateMoves(moves, dials);
	const { weights, scale } = calibrated;
	return {
		today: flowRates(weights, scale),
		planned: [plannedRates(ground, calibrated, 0, dials), plannedRates(ground, calibrated, 1, dials)],
		opted: [optedShares(ground.places, weights, 0), optedShares(ground.places, weights, 1)],
	};
}

/** From places that another camp governs to those of one's own, as gravity has it. Rows add up to 1, or to 0. */
function optedShares(places: readonly MovePlace[], weights: Float64Array, camp: CampIndex): Float64Array {
	const n = places.length;
	const shares = new Float64Array(weights.length);
	for (let o = 0; o < n; o++) {
		if (places[o].government === camp) continue;
		let all = 0;
		for (let d = 0; d < n; d++) if (places[d].government === camp) all += weights[o * n + d];
		if (all === 0) continue;
		for (let d = 0; d < n; d++) {
			if (places[d].government === camp) shares[o * n + d] = weights[o * n + d] / all;
		}
	}
	return shares;
}

function distancesBetween(places: readonly MovePlace[]): Float64Array | null {
	if (places.some(({ centre, people }) => centre === null && people > 0)) return null;
	const n = places.length;
	const result = new Float64Array(n * n);
	for (let o = 0; o < n; o++) {
		for (let d = 0; d < n; d++) {
			const [from, to] = [places[o].centre, places[d].centre];
			result[o * n + d] = from === null || to === null ? LEAST_KM : Math.max(LEAST_KM, greatCircleKm(from, to));
		}
	}
	return result;
}
