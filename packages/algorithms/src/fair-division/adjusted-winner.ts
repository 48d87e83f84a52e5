import { invariant } from "@velvet/core";
import { add, compareFractions, divide, ONE, subtract, ZERO } from "../exact/arithmetic.ts";
import type { Fraction } from "../exact/fraction.ts";
import {
	ahead,
	type DivisionProblem,
	gainsOf,
	heldBy,
	type ItemOfTwo,
	itemsOfTwo,
	pointsOf,
	type Shares,
} from "./division.ts";

/** What adjusted winner gives, and how it came there. */
export interface AdjustedWinner {
	readonly shares: Shares;
	/** The item that was divided, from whom, and how much of what it had won there it gave up; `null` where none was. */
	readonly split: { readonly item: number; readonly from: number; readonly moved: Fraction } | null;
	/** Points once each item is with whoever has more points in it, ties left out; then with the ties; in order of parties. */
	readonly won: readonly Fraction[];
	readonly initial: readonly Fraction[];
	/** Items that went over from the party that was ahead, in order. */
	readonly moved: readonly number[];
}

/**
 * Adjusted winner (Brams and Taylor 1996; models.md 8.1), for two parties, goods and burdens, any entitlements.
 *
 * Each item goes to whoever has more points in it, a tied one to the party that has less so far. Then items go over from the
 * party that is ahead, in increasing order of what one of its points costs it there, until both are ahead by as much for
 * each unit of entitlement; at most one item is divided. Nobody envies, and no other division is better for both. To win a
 * burden is to be spared it. Where parties agree on so much that they cannot be made equal, they are as near as can be.
 *
 * It rewards whoever knows the other's points and misstates its own: see {@link measureOverstating}.
 *
 * @returns exact fractions; the time is that of sorting the items.
 */
export function adjustedWinner(problem: DivisionProblem): AdjustedWinner {
	invariant(problem.worth.length === 2, "Adjusted winner is for two parties");
	const items = itemsOfTwo(problem);
	const wins = items.map((item): Fraction | null => {
		if (item.kind === "agreed") return item.holder === 0 ? ONE : ZERO;
		const winner = ahead(item.stakes);
		return winner === null ? null : winner === 0 ? ONE : ZERO;
	});
	const won = wonPoints(items, wins);
	for (const [j, win] of wins.entries())
		if (win === null) wins[j] = behindSoFar(problem, items, wins) === 0 ? ONE : ZERO;
	const first = wins.map((win) => win ?? ZERO);
	const initial = pointsOf(problem, heldBy(items, first));
	const { split, moved } = adjust(problem, items, first);
	return { shares: heldBy(items, first), split, won, initial, moved };
}

/** Points of both where an item that nobody has yet counts for nobody. */
function wonPoints(items: readonly ItemOfTwo[], wins: readonly (Fraction | null)[]): Fraction[] {
	return [0, 1].map((party) =>
		items.reduce((points, item, j) => {
			const win = wins[j];
			if (item.kind === "agreed" || win === null || win.p > 0n !== (party === 0)) return points;
			return add(points, item.stakes[party]);
		}, ZERO),
	);
}

/** Who is behind when those items are left out that nobody has yet; the first where neither is. */
function behindSoFar(problem: DivisionProblem, items: readonly ItemOfTwo[], wins: readonly (Fraction | null)[]): 0 | 1 {
	const known = (row: readonly Fraction[]) => row.map((value, j) => (wins[j] === null ? ZERO : value));
	const sofar = { ...problem, worth: problem.worth.map(known) };
	return levelsAhead(
		sofar,
		items,
		wins.map((win) => win ?? ZERO),
	) === 0
		? 1
		: 0;
}

/** Moves items in `first`, the part of each that the first party wins, until neither is ahead. */
function adjust(problem: DivisionProblem, items: readonly ItemOfTwo[], first: Fraction[]) {
	const richer = levelsAhead(problem, items, first);
	const moved: number[] = [];
	if (richer === null) return { split: null, moved };
	const poorer = 1 - richer;
	for (const { j, stakes } of inOrderOfCost(items, first, richer)) {
		const gains = gainsOf(problem, heldBy(items, first));
		const apart = subtract(gains[richer], gains[poorer]);
		if (apart.p === 0n) break;
		const [rate, otherRate] = [richer, poorer].map((party) => divide(stakes[party], problem.entitlements[party]));
		const part = divide(apart, add(rate, otherRate));
		moved.push(j);
		const whole = compareFractions(part, ONE) >= 0;
		const left = whole ? ZERO : subtract(ONE, part);
		first[j] = richer === 0 ? left : subtract(ONE, left);
		if (!whole) return { split: { item: j, from: richer, moved: part }, moved };
	}
	return { split: null, moved };
}

/** Contested items that the richer has won and the poorer would want, the cheapest to give first; then in their order. */
function inOrderOfCost(items: readonly ItemOfTwo[], first: readonly Fraction[], richer: number) {
	return items
		.flatMap((item, j) =>
			item.kind === "contested" && first[j].p > 0n === (richer === 0) && item.stakes[1 - richer].p > 0n
				? [{ j, stakes: item.stakes, cost: divide(item.stakes[richer], item.stakes[1 - richer]) }]
				: [],
		)
		.sort((x, y) => compareFractions(x.cost, y.cost) || x.j - y.j);
}

function levelsAhead(problem: DivisionProblem, items: readonly ItemOfTwo[], first: readonly Fraction[]): 0 | 1 | null {
	const [one, other] = gainsOf(problem, heldBy(items, first));
	return ahead([one, other]);
}
