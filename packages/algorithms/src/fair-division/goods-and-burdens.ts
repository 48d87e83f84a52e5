import { invariant } from "@velvet/core";
import { absolute, compareFractions, multiply } from "../exact/arithmetic.ts";
import type { Fraction } from "../exact/fraction.ts";
import { type DivisionProblem, type Shares, wholeShares } from "./division.ts";
import { enviesBeyondOne } from "./envy.ts";

/**
 * Whole goods and burdens between two parties with equal entitlements: the generalised adjusted winner (Aziz, Caragiannis,
 * Igarashi and Walsh 2019; models.md 8.3). `starter` begins with all that both want, the other with all that neither
 * wants; then items go over in the order of what they are worth to the other for each point of the starter's, until the other
 * would not envy but for a single item. Nobody envies but for one item (EF1), and no other division of whole items is better
 * for both.
 */
export function divideGoodsAndBurdens(problem: DivisionProblem, starter: 0 | 1): Shares {
	const { worth } = problem;
	invariant(worth.length === 2, "It is for two parties");
	const other = 1 - starter;
	const [mine, theirs] = [worth[starter], worth[other]];
	const holders = mine.map((value, j) => firstHolder(value, theirs[j], starter));
	const inOrder = mine
		.flatMap((value, j) => (value.p * theirs[j].p > 0n ? [j] : []))
		.sort((x, y) => compareFractions(cross(theirs, mine, y, x), cross(theirs, mine, x, y)) || x - y);
	for (const j of inOrder) {
		const shares = wholeShares(holders, 2);
		if (!enviesBeyondOne(problem, shares, other, starter)) return shares;
		holders[j] = mine[j].p > 0n ? other : starter;
	}
	return wholeShares(holders, 2);
}

/** Where an item is at first: with whoever wants it or does not mind it; with the first of two who care for it alike. */
function firstHolder(mine: Fraction, theirs: Fraction, starter: 0 | 1): number {
	const other = 1 - starter;
	if (mine.p > 0n && theirs.p > 0n) return starter;
	if (mine.p < 0n && theirs.p < 0n) return other;
	return mine.p >= 0n && theirs.p <= 0n ? starter : other;
}

/** |theirs[x]| · |mine[y]|: ratios are compared crosswise. */
function cross(theirs: readonly Fraction[], mine: readonly Fraction[], x: number, y: number): Fraction {
	return multiply(absolute(theirs[x]), absolute(mine[y]));
}
