import { type DivisionProblem, divide, multiply, negate, type Shares, sum } from "@velvet/algorithms";
import { HUNDRED, totalOf, weightOf } from "./check-points.ts";
import { exactNumber } from "./exact-number.ts";
import { kindFor, type Settlement } from "./settlement.ts";

/** A settlement as a problem of division, and which of its parties is which. */
export interface SettledDivision {
	readonly problem: DivisionProblem;
	/** Place of each party of the settlement among those of the problem, where the continuator comes first. */
	readonly placeOf: readonly number[];
}

/** Points of 100 as worth, below 0 for a burden. Ties go to the continuator, or else to the party named first: by the order. */
export function asDivision({ parties, issues }: Settlement): SettledDivision {
	const order = parties.map((_, i) => i).sort((x, y) => rank(x) - rank(y) || x - y);
	const inOrder = order.map((i) => parties[i]);
	const entitlements = inOrder.map(({ entitlement }) => exactNumber(entitlement) ?? HUNDRED);
	const all = sum(entitlements);
	return {
		problem: {
			entitlements: entitlements.map((each) => divide(each, all)),
			worth: inOrder.map(({ id }) => {
				const scale = divide(HUNDRED, totalOf(issues, id));
				return issues.map((each) => {
					const worth = multiply(weightOf(each, id), scale);
					return kindFor(each, id) === "burden" ? negate(worth) : worth;
				});
			}),
		},
		placeOf: parties.map((_, i) => order.indexOf(i)),
	};

	function rank(party: number): number {
		return parties[party].continuator === true ? 0 : 1;
	}
}

/** Whether any party would rather be spared some issue. */
export function hasBurdens({ worth }: DivisionProblem): boolean {
	return worth.some((row) => row.some(({ p }) => p < 0n));
}

/** Whether all are entitled to the same. */
export function equallyEntitled({ entitlements: [first, ...rest] }: DivisionProblem): boolean {
	return rest.every(({ p, q }) => p === first.p && q === first.q);
}

/** Who holds each issue, where every issue is held whole. */
export function holdersOf(shares: Shares): number[] {
	return shares[0].map((_, j) => shares.findIndex((row) => row[j].p > 0n));
}
