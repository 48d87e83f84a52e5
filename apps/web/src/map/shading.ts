import { UNASSIGNED } from "@velvet/core";
import { type DensitySteps, densityStep, densitySteps } from "@velvet/report";
import type { MapScene, Step } from "./map-scene.ts";

/**
 * How a unit is painted: slot of its nation, strength of its fill, and the weight of its hatch (0 for none).
 *
 * Packed into one number, so that two paintings of 3,000 units are compared in microseconds.
 */
export type PaintCode = number;

export const GREY_SLOT = 2;
export const UNASSIGNED_SLOT = 3;
/** Paintings of chances lie above those of nations: one for each grey, and one for what is plain. */
const CHANCE_BASE = 128;
/** Chances at which the grey grows darker: finer towards both ends, and alike at both, as they lie on a logistic scale. */
export const CHANCE_BOUNDS = [0.01, 0.03, 0.1, 0.3, 0.5, 0.7, 0.9, 0.97, 0.99] as const;
export const CHANCE_STEPS = CHANCE_BOUNDS.length + 1;
const PLAIN = CHANCE_BASE + (CHANCE_STEPS << 3);

const leadBounds = [0.1, 0.25, 0.5] as const;

const known = new WeakMap<Float64Array, DensitySteps>();

/** Voters a km² at which the fills of a map grow stronger. Found once for the votes of a case. */
export function stepsOfScene({
	votesA,
	votesB,
	landKm2,
}: Pick<MapScene, "votesA" | "votesB" | "landKm2">): DensitySteps {
	let steps = known.get(votesA);
	if (steps === undefined) {
		steps = densitySteps(votesA, votesB, landKm2);
		known.set(votesA, steps);
	}
	return steps;
}

/** Lead of the majority, as a share of the two-camp vote: under 10, 25, 50%, over. */
export function leadStep(a: number, b: number): Step {
	return stepOf(a + b > 0 ? Math.abs(a - b) / (a + b) : 0, leadBounds);
}

function stepOf(value: number, bounds: readonly number[]): Step {
	return countBelow(value, bounds) as Step;
}

/** How many of the rising bounds a value has reached. */
function countBelow(value: number, bounds: readonly number[]): number {
	let step = 0;
	while (step < bounds.length && value >= bounds[step]) step++;
	return step;
}

/** Whether the majority of a unit in a nation of camp `slot` voted with the other camp. A tie leaves nobody behind. */
export function leftBehind(slot: number, a: number, b: number): boolean {
	return (slot === 0 && b > a) || (slot === 1 && a > b);
}

/** Hatched units never use fills 2 and 3: the other camp's ink must stand off the fill (contrast of 3.5 or more). */
export function paintCode(slot: number, strength: Step, hatch: 0 | 1 | 2 | 3 | 4): PaintCode {
	return (slot << 5) | ((hatch > 0 ? Math.min(strength, 1) : strength) << 3) | hatch;
}

/** The grey of a chance. */
export function chanceCode(chance: number): PaintCode {
	if (Number.isNaN(chance)) return PLAIN;
	return CHANCE_BASE + (countBelow(chance, CHANCE_BOUNDS) << 3);
}

/** Which grey a painting is: `null` for that of a nation, `CHANCE_STEPS` for what is plain. */
export function chanceStepOf(code: PaintCode): number | null {
	return code < CHANCE_BASE ? null : (code - CHANCE_BASE) >> 3;
}

export const slotOf = (code: PaintCode) => code >> 5;
export const strengthOf = (code: PaintCode) => ((code >> 3) & 3) as Step;
export const hatchOf = (code: PaintCode) => code & 7;

/** The painting of every unit. O(n). */
export function paintCodes(scene: MapScene): Uint8Array {
	const codes = new Uint8Array(scene.assignment.length);
	const steps = stepsOfScene(scene);
	for (let u = 0; u < codes.length; u++) codes[u] = codeOf(scene, u, steps);
	return codes;
}

function codeOf(scene: MapScene, unit: number, steps: DensitySteps): PaintCode {
	if (scene.chances !== undefined) return chanceCode(scene.chances[unit]);
	const polity = scene.assignment[unit];
	if (polity === UNASSIGNED || polity >= scene.polities.length) return paintCode(UNASSIGNED_SLOT, 0, 0);
	const slot = Math.min(scene.polities[polity].slot, GREY_SLOT);
	const a = scene.votesA[unit] || 0;
	const b = scene.votesB[unit] || 0;
	const density = densityStep(a + b, scene.landKm2[unit], steps);
	// Dots already say who voted how, each in its own ink: a hatch under them would say it twice.
	if (scene.shade === "dots") return paintCode(slot, 0, 0);
	const left = leftBehind(slot, a, b);
	if (scene.shade === "voters") return paintCode(slot, density, left ? ((density + 1) as 1) : 0);
	return paintCode(slot, left ? 0 : leadStep(a, b), left ? ((density + 1) as 1) : 0);
}
