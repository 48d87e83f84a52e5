import {
	type DivisionProblem,
	envyOf,
	type Fraction,
	fractionText,
	fractionToNumber,
	gainsOf,
	isEfficient,
	isEfficientWhole,
	isEnvyFreeButForOne,
	isEquitable,
	type Misstatement,
	measureOverstating,
	pointsOf,
	type Shares,
} from "@velvet/algorithms";
import { holdersOf, type SettledDivision } from "./as-division.ts";
import type { Settlement } from "./settlement.ts";
import type { ByParty, SettledShares, SettlementMisstatement, SettlementOverstating } from "./settlement-result.ts";

/** How many points a party misstates: models.md 8.5. */
export const MISSTATED: Fraction = { p: 5n, q: 1n };
/** With more issues there are too many misstatements to try. */
const MOST_ISSUES_MISSTATED = 20;

/** Everything that is said of a division, whatever made it. `procedure` makes it anew for other points. */
export function describeShares(
	settlement: Settlement,
	{ problem, placeOf }: SettledDivision,
	shares: Shares,
	procedure: (problem: DivisionProblem) => Shares | null,
	whole = false,
): SettledShares {
	const { parties, issues } = settlement;
	const points = pointsOf(problem, shares);
	const envy = envyOf(problem, shares);
	const gains = gainsOf(problem, shares);
	const efficient = isEfficient(problem, shares);
	const each = <T>(figure: (place: number) => T) => byParty(settlement, placeOf, figure);
	const eachIssue = <T>(figure: (share: Fraction) => T) =>
		Object.fromEntries(issues.map(({ id }, j) => [id, each((i) => figure(shares[i][j]))]));
	const eachEnvy = <T>(figure: (envy: Fraction) => T): ByParty<ByParty<T>> =>
		Object.fromEntries(
			parties.map(({ id }, i) => [
				id,
				Object.fromEntries(
					parties.flatMap((other, k) => (i === k ? [] : [[other.id, figure(envy[placeOf[i]][placeOf[k]])]])),
				),
			]),
		);
	return {
		points: each((i) => fractionToNumber(points[i])),
		shares: eachIssue(fractionToNumber),
		envy: eachEnvy(fractionToNumber),
		envyFree: envy.flat().every(({ p }) => p === 0n),
		gains: each((i) => fractionToNumber(gains[i])),
		equitable: isEquitable(problem, shares),
		efficient,
		...(whole && {
			envyFreeButForOne: isEnvyFreeButForOne(problem, shares),
			// What nothing betters is not bettered by whole issues.
			efficientWhole: efficient || isEfficientWhole(problem, holdersOf(shares)),
		}),
		overstating: each((i) => overstatingOf(settlement, problem, i, procedure)),
		exact: {
			points: each((i) => fractionText(points[i])),
			shares: eachIssue(fractionText),
			envy: eachEnvy(fractionText),
			gains: each((i) => fractionText(gains[i])),
		},
	};
}

/** A figure for each party of the settlement, from its place in the problem. */
export function byParty<T>(
	{ parties }: Settlement,
	placeOf: readonly number[],
	figure: (place: number) => T,
): ByParty<T> {
	return Object.fromEntries(parties.map(({ id }, i) => [id, figure(placeOf[i])]));
}

function overstatingOf(
	{ issues }: Settlement,
	problem: DivisionProblem,
	place: number,
	procedure: (problem: DivisionProblem) => Shares | null,
): SettlementOverstating {
	if (issues.length > MOST_ISSUES_MISSTATED) {
		const why = `There are more than ${MOST_ISSUES_MISSTATED} issues: too many misstatements to try them all.`;
		return { best: null, worst: null, why };
	}
	const found = measureOverstating(problem, place, MISSTATED, procedure);
	if (found === null) {
		const why = "No five points can be moved from one issue to another, or some answer to that is not certain.";
		return { best: null, worst: null, why };
	}
	const told = ({ raised, lowered, gain }: Misstatement): SettlementMisstatement => ({
		raised: issues[raised].id,
		lowered: issues[lowered].id,
		gain: fractionToNumber(gain),
		exact: fractionText(gain),
	});
	return { best: told(found.best), worst: told(found.worst) };
}
