import {
	type CutProblem,
	CutSolver,
	contractProblem,
	type FrontierCorner,
	type FrontierHooks,
	parseDecimal,
	type Ratio,
	ratio,
	solveFrontier as solveCorners,
} from "@velvet/algorithms";
import {
	type Checked,
	campVotes,
	type Deciders,
	failed,
	highestKind,
	issue,
	type Plan,
	passed,
	sumByDecider,
	VelvetError,
} from "@velvet/core";
import { decidersOf, withoutLocked } from "../deciders-of.ts";
import { type Case, UNLOCKED } from "../open-case.ts";
import type { BorderMeasure, FrontierMethod } from "../scenario.ts";

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

/** Voters left under the other camp when each that decides goes with its own majority: no plan at this grain can do better. */
export function strandedFloor(theCase: Case, deciders = freeDeciders(theCase)): number {
	const [a, b] = [theCase.preference.a, theCase.preference.b].map((votes) =>
		deciders === null ? votes : sumByDecider(deciders, votes),
	);
	return a.reduce((sum, votes, k) => sum + Math.min(votes, b[k]), 0);
}

/** Those who decide in a frontier, locked units apart; `null` when every unit decides for itself. */
function freeDeciders(theCase: Case): Deciders | null {
	const deciders = decidersOf(theCase, levelOf(theCase));
	if (!deciders.ok) throw new VelvetError("A frontier was asked for at a level that the atlas does not have");
	const { locks } = theCase;
	return deciders.value && withoutLocked(deciders.value, (u) => locks[u] !== UNLOCKED);
}

/** The frontier method may name a level that decides whole; every other method's level is its own business. */
function levelOf({ scenario: { plan } }: Case): string {
	return plan.method === "frontier" ? (plan.level ?? "unit") : "unit";
}

/**
 * The two-sided cut problem of a case: the source side is the seceding nation, so that ties go to the continuator.
 *
 * A unit's lead is what its majority would lose on the other side. Borders count the scenario's links; kilometres
 * count land alone.
 */
export function cutProblem(theCase: Case, border: BorderMeasure, deciders = freeDeciders(theCase)): CutProblem {
	const { atlas, preference, polities, seceder, continuator, locks } = theCase;
	const leaving = polities[seceder].camp;
	const staying = polities[continuator].camp;
	if (polities.length !== 2 || leaving === null || staying === null) {
		throw new VelvetError("A frontier is drawn between two polities, A and B");
	}
	const own = campVotes(preference, leaving);
	const other = campVotes(preference, staying);
	const { edgeA, edgeB, edgeMetres, edgeKinds } = atlas.graph;
	const reach = highestKind(theCase.scenario.links);
	const counted = [...edgeA.keys()].filter((e) => edgeKinds[e] <= reach && (border === "edges" || edgeMetres[e] > 0));
	const problem = {
		units: own.length,
		leads: own.map((votes, u) => votes - other[u]),
		edgeA: Uint32Array.from(counted, (e) => edgeA[e]),
		edgeB: Uint32Array.from(counted, (e) => edgeB[e]),
		lengths: Float64Array.from(counted, (e) => (border === "edges" ? 1 : edgeMetres[e])),
		pins: Int8Array.from(locks, (polity) => (polity === UNLOCKED ? 0 : polity === seceder ? 1 : -1)),
	};
	return deciders === null ? problem : contractProblem(problem, deciders.of, deciders.count);
}

/** Whether a frontier can be drawn in this case; otherwise the reason. */
export function checkTwoPolities(theCase: Case): Checked<null> {
	const { polities, seceder, continuator, scenario } = theCase;
	const deciders = decidersOf(theCase, levelOf(theCase));
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
	return {
		assignment: Uint16Array.from(side, (leaves) => (leaves === 1 ? seceder : continuator)),
		origin: { method: "frontier", version: 1, parameters: { border, price: `${price.p}/${price.q}` } },
	};
}
