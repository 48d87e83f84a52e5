import { grouped } from "@velvet/core";

/** Shares of the units, ordered by voters a km², that lie below each step of a fill. */
const SHARES = [0.4, 0.8, 0.935] as const;
/** Round numbers that are about as far from each other as a step of a fill can be seen. */
const ROUND = [1, 1.2, 2, 3, 5, 10] as const;
/** A piece of fewer people than this share of all has no name of its own on the map: 1.7 million of the United States. */
const NAMED_SHARE = 1 / 190;

/** Voters a km² at which a fill grows stronger. */
export type DensitySteps = readonly [number, number, number];

/**
 * Steps that tell the units of this very country apart: 5, 30 and 120 for the counties of the United States, 200, 1,200
 * and 2,000 for the areas of the United Kingdom. Both camps count alike, so that the mirror changes nothing.
 *
 * @param votesA, votesB voters of each camp by unit; missing ones count as none.
 * @param landKm2 land by unit.
 */
export function densitySteps(votesA: Float64Array, votesB: Float64Array, landKm2: Float64Array): DensitySteps {
	const density = Float64Array.from(landKm2, (land, u) =>
		land > 0 ? ((votesA[u] || 0) + (votesB[u] || 0)) / land : 0,
	);
	density.sort();
	const [low, middle, high] = SHARES.map((share) => roundNear(density[Math.floor(share * density.length)] ?? 0));
	// Where most units are alike the steps would fall together: each is at least the double of the one before.
	const second = Math.max(middle, 2 * low);
	return [low, second, Math.max(high, 2 * second)];
}

/** How strong the fill of a unit is, 0 to 3, and how heavy its hatch. */
export function densityStep(voters: number, landKm2: number, steps: DensitySteps): 0 | 1 | 2 | 3 {
	const density = landKm2 > 0 ? voters / landKm2 : 0;
	return density >= steps[1] ? (density >= steps[2] ? 3 : 2) : density >= steps[0] ? 1 : 0;
}

/** What stands at the ends of the ramp: "under 5", "over 120 a km²". */
export function densityWords([low, , high]: DensitySteps): readonly [string, string] {
	return [`under ${worded(low)}`, `over ${worded(high)} a km²`];
}

/** The least people of a piece with a name on the map. */
export function leastNamedPeople(people: Float64Array): number {
	let all = 0;
	for (const count of people) all += count || 0;
	return all * NAMED_SHARE;
}

/** The round number that is nearest on a scale of powers; 0.01 for what is less. */
export function roundNear(value: number): number {
	if (!(value > 0.01)) return 0.01;
	const power = 10 ** Math.floor(Math.log10(value));
	const best = ROUND.reduce((near, step) =>
		distance(step, value / power) < distance(near, value / power) ? step : near,
	);
	return Number((best * power).toPrecision(2));
}

function distance(p: number, q: number): number {
	return Math.abs(Math.log(p / q));
}

function worded(value: number): string {
	return value < 1 ? String(value) : grouped(value);
}
