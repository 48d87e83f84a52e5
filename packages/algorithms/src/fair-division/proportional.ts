import { add, divide, multiply, ONE, ZERO } from "../exact/arithmetic.ts";
import type { Fraction } from "../exact/fraction.ts";
import { type DivisionProblem, heldBy, itemsOfTwo, type Shares } from "./division.ts";

/** Every item divided by entitlement, whatever the points: nobody can gain by misstating them. */
export function equalShares({ worth, entitlements }: DivisionProblem): Shares {
	return entitlements.map((share) => worth[0].map(() => share));
}

/**
 * Every item divided in proportion to the points set on it (Brams and Taylor 1996; models.md 8.4): nobody envies and, of two
 * parties with equal entitlements, both have as many points. Little is gained by misstating points, and something is lost
 * that another division would give to both. Points are weighed by entitlement. Of two parties, one wins a part of a burden
 * and so is spared it; an item that only one of them wants goes there whole.
 *
 * @returns `null` where three or more parties have burdens among them: then no one rule says what is in proportion.
 */
export function proportionalShares(problem: DivisionProblem): Shares | null {
	const { worth, entitlements } = problem;
	if (worth.length === 2) {
		const items = itemsOfTwo(problem);
		const first = items.map((item) => {
			if (item.kind === "agreed") return item.holder === 0 ? ONE : ZERO;
			// Being spared a burden weighs by the other's entitlement: the larger carries more of what both mind alike.
			const weights = item.burden ? [entitlements[1], entitlements[0]] : entitlements;
			return inProportion(item.stakes, weights)[0];
		});
		return heldBy(items, first);
	}
	if (worth.some((row) => row.some(({ p }) => p < 0n))) return null;
	const byItem = worth[0].map((_, j) =>
		inProportion(
			worth.map((row) => row[j]),
			entitlements,
		),
	);
	return worth.map((_, i) => byItem.map((parts) => parts[i]));
}

/** Parts of one item; by entitlement where nobody has a point in it. */
function inProportion(stakes: readonly Fraction[], weights: readonly Fraction[]): readonly Fraction[] {
	const weighed = stakes.map((stake, i) => multiply(stake, weights[i]));
	const all = weighed.reduce(add, ZERO);
	return all.p === 0n ? weights : weighed.map((part) => divide(part, all));
}
