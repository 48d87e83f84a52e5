import {
	adjustedWinner,
	compareFractions,
	type DivisionProblem,
	divideGoodsAndBurdens,
	equalShares,
	fractionText,
	fractionToNumber,
	gainsOf,
	maxNash,
	multiply,
	ONE,
	pointsOf,
	proportionalShares,
	type Shares,
} from "@velvet/algorithms";
import { equallyEntitled, hasBurdens, holdersOf, type SettledDivision } from "./as-division.ts";
import { byParty, describeShares } from "./describe-shares.ts";
import type { Settlement } from "./settlement.ts";
import type { ByParty, NotSettled, SettlementResult } from "./settlement-result.ts";

type Procedures = SettlementResult["procedures"];

/** Divisions that are begun for all misstatements together; where their part is too few, nothing is told of overstating. */
const MISSTATEMENT_LIMIT = 2_000_000;

export function settleByWinner(settlement: Settlement, division: SettledDivision): Procedures["adjustedWinner"] {
	const { problem, placeOf } = division;
	if (problem.worth.length !== 2) return { ...not("Adjusted winner is for two parties."), split: null, initial: null };
	const found = adjustedWinner(problem);
	const { issues, parties } = settlement;
	const idAt = (place: number) => parties[placeOf.indexOf(place)].id;
	const each = (values: typeof found.won) => byParty(settlement, placeOf, (i) => fractionToNumber(values[i]));
	const { split } = found;
	// Whoever gives up a part of being spared takes that part over from the other.
	const burden = split !== null && problem.worth.some((row) => row[split.item].p < 0n);
	return {
		...describeShares(settlement, division, found.shares, (told) => adjustedWinner(told).shares),
		split: split === null ? null : issues[split.item].id,
		splitting:
			split === null
				? null
				: {
						from: idAt(burden ? 1 - split.from : split.from),
						to: idAt(burden ? split.from : 1 - split.from),
						moved: fractionToNumber(split.moved),
						exact: fractionText(split.moved),
					},
		initial: each(found.initial),
		won: each(found.won),
		moved: found.moved.map((j) => issues[j].id),
	};
}

export function settleByNash(settlement: Settlement, division: SettledDivision): Procedures["maxNash"] {
	const { problem, placeOf } = division;
	const none = { product: null, allocation: null };
	const why = whyNoProduct(problem);
	if (why !== null) return { ...not(why), ...none };
	const found = maxNash(problem);
	if (found === null) {
		return { ...not("Whole issues cannot give every party something that it wants: every product is 0."), ...none };
	}
	const points = pointsOf(problem, found.shares);
	const product = points.reduce(multiply, ONE);
	const mean = Math.exp(
		points.reduce(
			(sum, each, i) => sum + fractionToNumber(problem.entitlements[i]) * Math.log(fractionToNumber(each)),
			0,
		),
	);
	return {
		...describeShares(settlement, division, found.shares, certainNash, true),
		product: fractionToNumber(product),
		exactProduct: fractionText(product),
		allocation: allocationOf(settlement, placeOf, found.shares),
		mean,
		meanBound: mean * (1 + found.gap),
		gap: found.gap,
		proven: found.proven,
		method: found.method,
		explored: found.explored,
	};
}

function whyNoProduct(problem: DivisionProblem): string | null {
	if (!hasBurdens(problem)) return null;
	if (problem.worth.length > 2)
		return "Among three or more parties a product of points promises nothing where some issue is a burden.";
	if (equallyEntitled(problem)) return null;
	return "With unequal entitlements a product would spare the party with the larger one first, which is meant to carry more of the burdens.";
}

function certainNash(problem: DivisionProblem): Shares | null {
	const [parties, issues] = [problem.worth.length, problem.worth[0].length];
	const limit = Math.ceil(MISSTATEMENT_LIMIT / (parties * parties * issues * issues));
	const found = maxNash(problem, { branch: true, limit });
	return found?.proven ? found.shares : null;
}

export function settleInProportion(settlement: Settlement, division: SettledDivision): Procedures["proportional"] {
	const shares = proportionalShares(division.problem);
	if (shares === null)
		return not("Among three or more parties no one rule says what is in proportion where some issue is a burden.");
	return describeShares(settlement, division, shares, proportionalShares);
}

export function settleByEqualShares(settlement: Settlement, division: SettledDivision): Procedures["equalShares"] {
	return describeShares(settlement, division, equalShares(division.problem), equalShares);
}

export function settleGoodsAndBurdens(
	settlement: Settlement,
	division: SettledDivision,
): Procedures["goodsAndBurdens"] {
	const { problem, placeOf } = division;
	if (problem.worth.length !== 2) return { ...not("This procedure is for two parties."), allocation: null };
	if (!hasBurdens(problem))
		return { ...not("There are no burdens: for goods alone the greatest product promises as much."), allocation: null };
	if (!equallyEntitled(problem)) return { ...not("This procedure is for equal entitlements."), allocation: null };
	const shares = fairerStart(problem);
	return {
		...describeShares(settlement, division, shares, fairerStart, true),
		allocation: allocationOf(settlement, placeOf, shares),
	};
}

/** Either party may start; whichever start leaves the party that gains less with more. */
function fairerStart(problem: DivisionProblem): Shares {
	const [first, second] = ([0, 1] as const).map((starter) => divideGoodsAndBurdens(problem, starter));
	const least = (shares: Shares) =>
		gainsOf(problem, shares).reduce((less, gain) => (compareFractions(gain, less) < 0 ? gain : less));
	return compareFractions(least(second), least(first)) > 0 ? second : first;
}

/** Ids of the issues that each party holds whole. */
function allocationOf(settlement: Settlement, placeOf: readonly number[], shares: Shares): ByParty<string[]> {
	const holders = holdersOf(shares);
	return byParty(settlement, placeOf, (i) => settlement.issues.filter((_, j) => holders[j] === i).map(({ id }) => id));
}

function not(why: string): NotSettled {
	return { points: null, shares: null, why };
}
