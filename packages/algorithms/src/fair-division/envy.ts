import { compareFractions, divide, multiply, subtract, ZERO } from "../exact/arithmetic.ts";
import type { Fraction } from "../exact/fraction.ts";
import { type DivisionProblem, gainsOf, type Shares, worthOf } from "./division.ts";

/**
 * How much more what party k holds is worth to party i than what i holds, each for one unit of entitlement of i: 0 where it
 * does not envy. `envy[i][k]`, in points of party i.
 */
export function envyOf(problem: DivisionProblem, shares: Shares): Fraction[][] {
	const { entitlements } = problem;
	return entitlements.map((mine, i) => {
		const own = worthOf(problem, shares, i);
		return entitlements.map((theirs, k) => {
			if (i === k) return ZERO;
			const apart = subtract(multiply(worthOf(problem, shares, i, k), divide(mine, theirs)), own);
			return apart.p > 0n ? apart : ZERO;
		});
	});
}

/** Whether nobody envies anybody. */
export function isEnvyFree(problem: DivisionProblem, shares: Shares): boolean {
	return envyOf(problem, shares).every((row) => row.every(({ p }) => p === 0n));
}

/** Whether all would gain as much for each unit of their entitlement: with equal entitlements, whether points are equal. */
export function isEquitable(problem: DivisionProblem, shares: Shares): boolean {
	const [first, ...rest] = gainsOf(problem, shares);
	return rest.every((gain) => compareFractions(gain, first) === 0);
}

/** Whether no party envies another one once a single whole item is left out: a good of the other's, or a burden of its own. */
export function isEnvyFreeButForOne(problem: DivisionProblem, shares: Shares): boolean {
	const parties = problem.worth.map((_, i) => i);
	return parties.every((i) => parties.every((k) => i === k || !enviesBeyondOne(problem, shares, i, k)));
}

/** Whether party i would envy party k whichever single item were left out. For whole items. */
export function enviesBeyondOne(problem: DivisionProblem, shares: Shares, i: number, k: number): boolean {
	const { worth, entitlements } = problem;
	const [own, seen] = [worthOf(problem, shares, i), worthOf(problem, shares, i, k)];
	const envies = (mine: Fraction, theirs: Fraction) =>
		compareFractions(multiply(mine, entitlements[k]), multiply(theirs, entitlements[i])) < 0;
	if (!envies(own, seen)) return false;
	return worth[i].every((value, j) => {
		if (shares[k][j].p > 0n && value.p > 0n) return envies(own, subtract(seen, value));
		if (shares[i][j].p > 0n && value.p < 0n) return envies(subtract(own, value), seen);
		return true;
	});
}
