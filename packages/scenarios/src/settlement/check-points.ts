import {
	absolute,
	asWholeNumbers,
	compareFractions,
	type Fraction,
	fractionToNumber,
	sum,
	ZERO,
} from "@velvet/algorithms";
import { type Issue, issue, type Notice } from "@velvet/core";
import { exactNumber } from "./exact-number.ts";
import { kindFor, type Settlement, type SettlementIssue } from "./settlement.ts";
import type { ByParty } from "./settlement-result.ts";

/** All that a party may distribute. */
export const HUNDRED: Fraction = { p: 100n, q: 1n };

/** Points as whole numbers in the same proportions may add up to this: six digits after the point, and some fractions. */
const FINEST_POINTS = 10n ** 9n;

/** What is wrong with the points: missing, below 0 without being a burden, not 100 in all, none at all. */
export function checkPoints({ parties, issues }: Settlement, scaled: boolean): Issue[] {
	return parties.flatMap(({ id, name }): Issue[] => {
		const missing = issues.filter(({ points }) => !Object.hasOwn(points, id));
		const negative = issues.filter(
			(each) => Object.hasOwn(each.points, id) && kindFor(each, id) === "good" && (pointsOf(each, id)?.p ?? 0n) < 0n,
		);
		const wrong = [
			...missing.map((each) =>
				issue(
					"missing-points",
					`${name} has no points on ${each.name}.`,
					`issues: ${each.id}`,
					"Give them; 0 is a number too.",
				),
			),
			...negative.map((each) =>
				issue(
					"negative-points",
					`${name} has ${each.points[id]} points on ${each.name}.`,
					`issues: ${each.id}`,
					'Points say how much an issue matters. Of what a party wants to be spared, say "kind": "burden".',
				),
			),
		];
		if (wrong.length > 0) return wrong;
		const total = totalOf(issues, id);
		if (total.p === 0n)
			return [issue("no-points", `${name} has no points on anything.`, `points: ${id}`, "Give it 100 points in all.")];
		const whole = asWholeNumbers(issues.map((each) => weightOf(each, id)));
		if (whole.reduce((all, each) => all + each, 0n) > FINEST_POINTS) {
			const message = `${name} has points finer than can be divided exactly in good time.`;
			return [
				issue("points-too-fine", message, `points: ${id}`, "Round them to six digits after the point, or fewer."),
			];
		}
		if (scaled || compareFractions(total, HUNDRED) === 0) return [];
		return [
			issue(
				"points-not-100",
				`${name} has ${readable(total)} points in all, not 100.`,
				`points: ${id}`,
				"Change them, or have them scaled (--scale).",
			),
		];
	});
}

/** Whose points are scaled to 100 in all, and from what. */
export function scaledPoints({ parties, issues }: Settlement): Notice[] {
	return parties.flatMap(({ id, name }) => {
		const total = totalOf(issues, id);
		if (compareFractions(total, HUNDRED) === 0) return [];
		const message = `${name} has ${readable(total)} points in all; they are scaled to 100.`;
		return [{ code: "points-scaled", message, where: `points: ${id}` }];
	});
}

/** What the points of each party add up to so far, in words, and whether that is 100; what is no number counts for nothing. */
export function pointTotals({
	parties,
	issues,
}: Settlement): ByParty<{ readonly text: string; readonly whole: boolean }> {
	return Object.fromEntries(
		parties.map(({ id }) => {
			const total = totalOf(issues, id);
			return [id, { text: readable(total), whole: compareFractions(total, HUNDRED) === 0 }];
		}),
	);
}

/** What all points of a party add up to; a minus before those of a burden says nothing more. */
export function totalOf(issues: readonly SettlementIssue[], party: string): Fraction {
	return sum(issues.map((each) => weightOf(each, party)));
}

/** How much an issue matters to a party, 0 or more. */
export function weightOf(each: SettlementIssue, party: string): Fraction {
	return absolute(pointsOf(each, party) ?? ZERO);
}

function pointsOf({ points }: SettlementIssue, party: string): Fraction | null {
	return Object.hasOwn(points, party) ? exactNumber(points[party]) : null;
}

function readable(value: Fraction): string {
	return value.q === 1n ? String(value.p) : String(Number(fractionToNumber(value).toFixed(6)));
}
