import { invariant } from "@velvet/core";
import { compareFractions, divide, subtract } from "../exact/arithmetic.ts";
import type { Fraction } from "../exact/fraction.ts";

/** What one player of a prisoner's dilemma gets; the other's payoffs are the same. */
export interface Dilemma {
	/** For defecting alone. */
	readonly temptation: Fraction;
	/** For cooperating together. */
	readonly reward: Fraction;
	/** For defecting together. */
	readonly punishment: Fraction;
	/** For cooperating alone. */
	readonly sucker: Fraction;
}

/** The least patience at which cooperation is an equilibrium of the repeated game, under two ways of answering. */
export interface DilemmaThresholds {
	/** One defection ends cooperation: (T − R) / (T − P). Friedman 1971. */
	readonly grim: Fraction;
	/** Do as the other did: the larger of that and (T − R) / (R − S). Axelrod 1984. */
	readonly titForTat: Fraction;
}

/** Whether it is a dilemma: temptation > reward > punishment > sucker, and taking turns is no better than cooperating. */
export function isDilemma({ temptation, reward, punishment, sucker }: Dilemma): boolean {
	const falls = compareFractions(temptation, reward) > 0 && compareFractions(reward, punishment) > 0;
	const turns = compareFractions(subtract(reward, sucker), subtract(temptation, reward)) > 0;
	return falls && turns && compareFractions(punishment, sucker) > 0;
}

/** Exact. @param dilemma see {@link isDilemma}. models.md §4.2. */
export function dilemmaThresholds(dilemma: Dilemma): DilemmaThresholds {
	invariant(isDilemma(dilemma), "No prisoner's dilemma");
	const { temptation, reward, punishment, sucker } = dilemma;
	const tempted = subtract(temptation, reward);
	const grim = divide(tempted, subtract(temptation, punishment));
	const byTurns = divide(tempted, subtract(reward, sucker));
	return { grim, titForTat: compareFractions(byTurns, grim) > 0 ? byTurns : grim };
}
