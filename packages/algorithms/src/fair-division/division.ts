import { absolute, compareFractions, divide, multiply, ONE, subtract, sum, ZERO } from "../exact/arithmetic.ts";
import type { Fraction } from "../exact/fraction.ts";

/**
 * What is to be divided, and among whom. The order of the parties is their precedence: what no rule decides goes to the
 * first of those concerned.
 */
export interface DivisionProblem {
	/** `worth[i][j]`: what all of item j is worth to party i; below 0 it is a burden to that party. */
	readonly worth: readonly (readonly Fraction[])[];
	/** What each party is entitled to: above 0, adding up to 1. */
	readonly entitlements: readonly Fraction[];
}

/** `shares[i][j]`: how much of item j party i holds, 0 to 1; the shares of an item add up to 1. */
export type Shares = readonly (readonly Fraction[])[];

/** What party i thinks of what party k holds. */
export function worthOf({ worth }: DivisionProblem, shares: Shares, i: number, k: number = i): Fraction {
	return sum(worth[i].map((value, j) => multiply(value, shares[k][j])));
}

/**
 * Points of each party: what it holds of that which it wants, and what it is spared of that which it does not want. It is
 * what it holds, above the worst that could befall it; nothing of the goods and all of the burdens is 0.
 */
export function pointsOf(problem: DivisionProblem, shares: Shares): Fraction[] {
	return problem.worth.map((values, i) => subtract(worthOf(problem, shares, i), worstOf(values)));
}

/** All burdens and nothing else: 0 or less. */
function worstOf(values: readonly Fraction[]): Fraction {
	return sum(values.filter(({ p }) => p < 0n));
}

/**
 * How much more each party holds than its entitlement to everything, goods and burdens, for one unit of entitlement. With
 * equal entitlements and as many points for everybody, equal gains are equal points.
 */
export function gainsOf(problem: DivisionProblem, shares: Shares): Fraction[] {
	return problem.worth.map((values, i) =>
		subtract(divide(worthOf(problem, shares, i), problem.entitlements[i]), sum(values)),
	);
}

/** Whole items, by who holds them, as shares. */
export function wholeShares(holders: readonly number[], parties: number): Shares {
	return Array.from({ length: parties }, (_, i) => holders.map((holder) => (holder === i ? ONE : ZERO)));
}

/**
 * An item between two parties. One that only one of them wants is `agreed`: whoever holds it, both are content. Any other is
 * `contested`, and to win it is to hold it or, where nobody wants it, to be spared it.
 */
export type ItemOfTwo =
	| { readonly kind: "agreed"; readonly holder: 0 | 1 }
	| { readonly kind: "contested"; readonly burden: boolean; readonly stakes: readonly [Fraction, Fraction] };

/** Every item as two parties see it; `stakes` is what each gains by winning all of it, 0 or more. */
export function itemsOfTwo({ worth: [first, second] }: DivisionProblem): ItemOfTwo[] {
	return first.map((one, j): ItemOfTwo => {
		const other = second[j];
		if (one.p * other.p < 0n) return { kind: "agreed", holder: one.p > 0n ? 0 : 1 };
		return { kind: "contested", burden: one.p < 0n || other.p < 0n, stakes: [absolute(one), absolute(other)] };
	});
}

/** What each holds, from what the first party wins: to win a burden is to leave it to the other. */
export function heldBy(items: readonly ItemOfTwo[], first: readonly Fraction[]): Shares {
	const held = first.map((win, j) => {
		const item = items[j];
		return item.kind === "contested" && item.burden ? subtract(ONE, win) : win;
	});
	return [held, held.map((share) => subtract(ONE, share))];
}

/** Who has more, or `null` for neither. */
export function ahead(values: readonly [Fraction, Fraction]): 0 | 1 | null {
	const order = compareFractions(values[0], values[1]);
	return order === 0 ? null : order > 0 ? 0 : 1;
}
