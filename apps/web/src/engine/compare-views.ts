import {
	type BorderMeasure,
	type Both,
	compareFrontiers,
	type FrontierComparison,
	type SolvedCase,
} from "@velvet/scenarios";
import type { Desk } from "./desk.ts";

/** A plan in one of the open cases. */
export interface PlanOfCase {
	readonly caseId: string;
	readonly assignment: Uint16Array;
}

/** A corner of a frontier without its plan: border in the measure's units, voters left as a share of the two camps'. */
export interface CurvePoint {
	readonly border: number;
	readonly share: number;
}

export interface TwoFrontiers {
	readonly comparison: FrontierComparison;
	/** From the longest border to the shortest. */
	readonly curves: Both<readonly CurvePoint[]>;
}

/** Solves both frontiers, where they are not known yet, and lays them side by side. */
export function twoFrontiers(desk: Desk, x: string, y: string, measure: BorderMeasure): TwoFrontiers {
	const solve = (caseId: string): SolvedCase => ({
		theCase: desk.find(caseId),
		frontier: desk.frontierOf(caseId, measure, () => {}),
	});
	const [first, second] = [solve(x), solve(y)];
	return { comparison: compareFrontiers(first, second), curves: [curveOf(first), curveOf(second)] };
}

function curveOf({ theCase, frontier }: SolvedCase): CurvePoint[] {
	const { a, b } = theCase.preference.totals;
	return frontier.points.map(({ border, stranded }) => ({ border, share: stranded / (a + b) }));
}
