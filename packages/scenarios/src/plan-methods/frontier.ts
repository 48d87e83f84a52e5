import {
	CutSolver,
	type FrontierCorner,
	type FrontierHooks,
	PriceTooFine,
	parseDecimal,
	type Ratio,
	ratio,
	solveFrontier as solveCorners,
} from "@velvet/algorithms";
import { type Checked, type Deciders, failed, issue, type Plan, passed } from "@velvet/core";
import { decidersOf } from "../deciders-of.ts";
import type { Case } from "../open-case.ts";
import type { BorderMeasure, FrontierMethod } from "../scenario.ts";
import { cutProblem, freeDeciders, frontierLevel, strandedFloor } from "./cut-problem.ts";

/** Equality of flow and cut, above the floor; both are divided by `scale` to give votes. */
export interface FrontierCertificate {
	readonly flow: number;
	readonly cut: number;
	readonly scale: number;
}

/** A plan with its exact place in the chart of border and stranded voters. */
export interface FrontierPlan {
	readonly stranded: number;
	/** In the measure asked for: cut edges, or whole metres. */
	readonly border: number;
	readonly certificate: FrontierCertificate;
	readonly plan: Plan;
}

/** Price in votes per cut edge, or votes per metre. */
export interface PricedPoint extends FrontierPlan {
	readonly price: Ratio;
}

export interface FrontierPoint extends FrontierPlan {
	readonly price: { readonly from: Ratio; readonly to: Ratio | null };
}

export interface CaseFrontier {
	readonly border: BorderMeasure;
	/** From the longest border to the shortest. */
	readonly points: readonly FrontierPoint[];
}

/** Whether a frontier can be drawn in this case; otherwise the reason. */
export function checkTwoPolities(theCase: Case): Checked<null> {
	const { polities, seceder, continuator, scenario } = theCase;
	const deciders = decidersOf(theCase, frontierLevel(theCase));
	if (!deciders.ok) return deciders;
	const apart = polities[seceder].camp !== polities[continuator].camp;
	if (polities.length === 2 && polities[seceder].camp !== null && polities[continuator].camp !== null && apart) {
		if (scenario.governs === "assigned") return passed(null);
		return failed(
			issue(
				"governs",
				'The exact frontier needs "governs": "assigned": which camp governs must not depend on the cut.',
				"governs",
				'Set "governs" to "assigned".',
			),
		);
	}
	return failed(
		issue(
			"not-two-polities",
			"The exact frontier is drawn between two polities, A and B.",
			"polities",
			"Use two polities with the ids A and B.",
		),
	);
}

/** Price per cut edge, or per kilometre as people write it, turned into votes per unit of the problem's lengths. */
export function readPrice(text: string, border: BorderMeasure): Ratio | null {
	const price = parseDecimal(text);
	if (price === null) return null;
	return border === "edges" ? price : ratio(price.p, price.q * 1000);
}

/** Solves one case at many prices, each with a warm start. */
export class CaseSolver {
	readonly theCase: Case;
	readonly border: BorderMeasure;
	private readonly solver: CutSolver;
	private readonly deciders: Deciders | null;
	private readonly floor: number;

	constructor(theCase: Case, border: BorderMeasure) {
		this.theCase = theCase;
		this.border = border;
		this.deciders = freeDeciders(theCase);
		this.solver = new CutSolver(cutProblem(theCase, border, this.deciders));
		this.floor = strandedFloor(theCase, this.deciders);
	}

	canSolve(price: Ratio): boolean {
		return this.solver.canSolve(price);
	}

	solve(price: Ratio): PricedPoint {
		const cut = this.solver.solve(price);
		return {
			price,
			stranded: cut.cost + this.floor,
			border: cut.border,
			certificate: cut.certificate,
			plan: divisionPlan(this.theCase, sideByUnit(cut.side, this.deciders), this.border, price),
		};
	}
}

/** One exact cut, from a cold start. */
export function solvePrice(theCase: Case, border: BorderMeasure, price: Ratio): PricedPoint {
	return new CaseSolver(theCase, border).solve(price);
}

/** The whole frontier of a case, every corner certified. */
export function solveFrontier(theCase: Case, border: BorderMeasure, hooks: FrontierHooks = {}): CaseFrontier {
	const deciders = freeDeciders(theCase);
	const floor = strandedFloor(theCase, deciders);
	const points = solveCorners(cutProblem(theCase, border, deciders), hooks).map(
		(corner: FrontierCorner): FrontierPoint => ({
			price: corner.price,
			stranded: corner.cost + floor,
			border: corner.border,
			certificate: corner.certificate,
			plan: divisionPlan(theCase, sideByUnit(corner.side, deciders), border, corner.price.from),
		}),
	);
	return { border, points };
}

/**
 * The same for cases of anybody's making: very many locks in kilometres, or a very large country, can ask for prices at
 * which exact sums do not fit. Issues: no frontier can be drawn; `price-too-fine`.
 */
export function trySolveFrontier(
	theCase: Case,
	border: BorderMeasure,
	hooks: FrontierHooks = {},
): Checked<CaseFrontier> {
	const possible = checkTwoPolities(theCase);
	if (!possible.ok) return possible;
	try {
		return passed(solveFrontier(theCase, border, hooks));
	} catch (error) {
		if (!(error instanceof PriceTooFine)) throw error;
		const what = "The corners of this frontier need prices at which exact sums do not fit whole numbers below 2^53.";
		const fix = "Ask for single prices, count border in cut edges, or lock fewer places.";
		return failed(issue("price-too-fine", what, "frontier", fix));
	}
}

export function frontierPlan(theCase: Case, method: FrontierMethod): Checked<Plan> {
	const possible = checkTwoPolities(theCase);
	if (!possible.ok) return possible;
	const price = readPrice(method.price, method.border);
	if (price === null)
		return failed(
			issue(
				"price",
				`"${method.price}" is not a price.`,
				"plan.price",
				"Write a decimal ≥ 0 with at most six digits after the point.",
			),
		);
	const solver = new CaseSolver(theCase, method.border);
	if (!solver.canSolve(price)) return failed(tooFine(method.price));
	return passed(solver.solve(price).plan);
}

export function tooFine(price: string) {
	return issue(
		"price-too-fine",
		`At a price of ${price} the exact sums of this atlas do not fit whole numbers below 2^53.`,
		"price",
		"Give the price with fewer digits after the point.",
	);
}

function sideByUnit(side: Uint8Array, deciders: Deciders | null): Uint8Array {
	return deciders === null ? side : Uint8Array.from(deciders.of, (decider) => side[decider]);
}

function divisionPlan(theCase: Case, side: Uint8Array, border: BorderMeasure, price: Ratio): Plan {
	const { seceder, continuator } = theCase;
	const level = frontierLevel(theCase);
	const assignment = new Uint16Array(side.length);
	for (let u = 0; u < side.length; u++) assignment[u] = side[u] === 1 ? seceder : continuator;
	return {
		assignment,
		origin: {
			method: "frontier",
			version: 1,
			parameters: { border, price: `${price.p}/${price.q}`, ...(level === "unit" ? {} : { level }) },
		},
	};
}
