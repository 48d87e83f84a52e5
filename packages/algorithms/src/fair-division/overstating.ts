import { absolute, add, compareFractions, subtract } from "../exact/arithmetic.ts";
import type { Fraction } from "../exact/fraction.ts";
import { type DivisionProblem, pointsOf, type Shares } from "./division.ts";

/** One misstatement: so many points more on one item, and as many fewer on another. */
export interface Misstatement {
	readonly raised: number;
	readonly lowered: number;
	/** Change of the party's true points; below 0 it lost by it. */
	readonly gain: Fraction;
}

/** The best and the worst that a party could do to itself by one misstatement. */
export interface Overstating {
	readonly best: Misstatement;
	readonly worst: Misstatement;
}

/**
 * What a party could gain if it alone misstated its points (models.md 8.5): `by` points more on one item and fewer on another,
 * every pair of them tried, the division made anew, and valued by its true points. A burden stays
 * one; an item of no points is one if it is so to another party.
 *
 * @param divide the procedure; `null` where it gives no certain answer
 * @returns `null` where the party cannot misstate anything, or some answer is missing
 */
export function measureOverstating(
	problem: DivisionProblem,
	party: number,
	by: Fraction,
	divide: (problem: DivisionProblem) => Shares | null,
): Overstating | null {
	const truth = problem.worth[party];
	const burden = truth.map(({ p }, j) => p < 0n || (p === 0n && problem.worth.some((row) => row[j].p < 0n)));
	const honest = divide(problem);
	if (honest === null) return null;
	const points = pointsOf(problem, honest)[party];
	let best: Misstatement | null = null;
	let worst: Misstatement | null = null;
	for (const raised of truth.keys()) {
		for (const lowered of truth.keys()) {
			if (raised === lowered || compareFractions(absolute(truth[lowered]), by) < 0) continue;
			const told = [...truth];
			told[raised] = burden[raised] ? subtract(told[raised], by) : add(told[raised], by);
			told[lowered] = burden[lowered] ? add(told[lowered], by) : subtract(told[lowered], by);
			const shares = divide({ ...problem, worth: problem.worth.map((row, i) => (i === party ? told : row)) });
			if (shares === null) return null;
			const gain = subtract(pointsOf(problem, shares)[party], points);
			const misstatement = { raised, lowered, gain };
			if (best === null || compareFractions(gain, best.gain) > 0) best = misstatement;
			if (worst === null || compareFractions(gain, worst.gain) < 0) worst = misstatement;
		}
	}
	return best === null || worst === null ? null : { best, worst };
}
