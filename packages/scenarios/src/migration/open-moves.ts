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

/** The rates of models.md (5.1): today's moves give the constant, then the border and the pull are added. O(n²). */
export function moveRates({ ground, sizes, distances, incomes, voters }: OpenMoves, dials: MoveSettings): MoveRates {
	const { places } = ground;
	const { distance, size, income, mobility, pull, border } = dials;
	const weights = attractions({ sizes, distances, levels: incomes }, { distance, size, level: income });
	const scale = calibrateScale(weights, voters, mobility) ?? 0;
	const [hold, towards, away] = [Math.exp(-border), Math.exp(pull), Math.exp(-pull)];
	const factor = (camp: CampIndex) => (o: number, d: number) => {
		const [from, to] = [places[o], places[d]];
		const matched = Number(to.government === camp) - Number(from.government === camp);
		return (from.polity === to.polity ? 1 : hold) * (matched === 0 ? 1 : matched > 0 ? towards : away);
	};
	return {
		today: flowRates(weights, scale),
		planned: [flowRates(weights, scale, factor(0)), flowRates(weights, scale, factor(1))],
		opted: [optedShares(places, weights, 0), optedShares(places, weights, 1)],
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
