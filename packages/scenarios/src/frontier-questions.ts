import type { Case } from "./open-case.ts";
import { strandedFloor } from "./plan-methods/cut-problem.ts";
import {
	type CaseFrontier,
	type FrontierPlan,
	type FrontierPoint,
	type PricedPoint,
	solvePrice,
} from "./plan-methods/frontier.ts";

/** What came of solving a point again from a cold start. */
export interface CertificateCheck {
	readonly holds: boolean;
	readonly flow: number;
	readonly cut: number;
	readonly scale: number;
}

/**
 * Solves a point of a frontier again, from a cold start, and compares: flow with cut, and both with what the point
 * itself says of its stranded voters and border.
 */
export function checkCertificate(
	theCase: Case,
	border: CaseFrontier["border"],
	point: PricedPoint | FrontierPoint,
): CertificateCheck {
	const price = "from" in point.price ? point.price.from : point.price;
	const { flow, cut, scale } = solvePrice(theCase, border, price).certificate;
	const claimed = price.q * (point.stranded - strandedFloor(theCase)) + price.p * point.border;
	const { certificate } = point;
	const same = certificate.flow === flow && certificate.cut === cut && certificate.scale === scale;
	return { holds: flow === cut && flow === claimed && same, flow, cut, scale };
}

/**
 * The fewest voters that a plan with at most this border could leave: the lower hull, a bound between corners.
 * Rounded up to whole voters, since no plan leaves a part of one.
 */
export function leastStrandedAt(frontier: CaseFrontier, border: number): number {
	const { points } = frontier;
	const i = points.findIndex((point) => point.border <= border);
	if (i <= 0) return points[i === 0 ? 0 : points.length - 1].stranded;
	const longer = points[i - 1];
	const shorter = points[i];
	const run = longer.border - shorter.border;
	const rise = (shorter.stranded - longer.stranded) * (longer.border - border);
	return longer.stranded + Math.ceil(rise / run);
}

/** The shortest border of a corner that leaves no more voters than this, or `null` when none does. */
export function shortestBorderAt(frontier: CaseFrontier, stranded: number): FrontierPlan | null {
	let best: FrontierPlan | null = null;
	for (const point of frontier.points) if (point.stranded <= stranded) best = point;
	return best;
}
