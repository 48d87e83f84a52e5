import { findPieces, highestKind, type Plan } from "@velvet/core";
import type { BorderMeasure, Case, FrontierPlan, FrontierPoint, PricedPoint, Ratio } from "@velvet/scenarios";
import { countUnits } from "./plan.ts";

/** A price, or the range of prices at which a corner is optimal; the last corner's has no end, and says why. */
type PriceRange = { readonly from: number; readonly to: number | null; readonly why?: string };

/** A point of the frontier as `cli.md` has it: border in the measure asked for, and in both beside it. */
export type PointResult = {
	readonly price: number | PriceRange;
	readonly stranded: number;
	readonly border: number;
	readonly edges: number;
	readonly km: number;
	readonly units: { readonly [polity: string]: number };
	readonly pieces: { readonly [polity: string]: number };
	readonly certificate: { readonly flow: number; readonly cut: number; readonly scale: number };
};

export function pricedPoint(theCase: Case, border: BorderMeasure, point: PricedPoint): PointResult {
	return { price: asWritten(point.price, border), ...describe(theCase, border, point) };
}

export function cornerPoint(theCase: Case, border: BorderMeasure, point: FrontierPoint): PointResult {
	const { from, to } = point.price;
	const range: PriceRange =
		to === null
			? { from: asWritten(from, border), to: null, why: "No higher price changes this plan any more." }
			: { from: asWritten(from, border), to: asWritten(to, border) };
	return { price: range, ...describe(theCase, border, point) };
}

/** Votes per cut edge, or votes per kilometre: inside, lengths are metres. */
function asWritten({ p, q }: Ratio, border: BorderMeasure): number {
	return border === "edges" ? p / q : (p * 1000) / q;
}

function describe(theCase: Case, border: BorderMeasure, { stranded, plan, certificate }: FrontierPlan) {
	const { edges, metres } = measureBorder(theCase, plan);
	return {
		stranded,
		border: border === "edges" ? edges : metres / 1000,
		edges,
		km: metres / 1000,
		units: keyed(theCase, countUnits(plan, theCase.polities.length)),
		pieces: keyed(theCase, countPieces(theCase, plan)),
		certificate: { ...certificate },
	};
}

function keyed({ polities }: Case, counts: readonly number[]): { [polity: string]: number } {
	return Object.fromEntries(polities.map(({ id }, k) => [id, counts[k]]));
}

function measureBorder({ atlas, scenario }: Case, { assignment }: Plan): { edges: number; metres: number } {
	const { edgeA, edgeB, edgeKinds, edgeMetres } = atlas.graph;
	const reach = highestKind(scenario.links);
	let edges = 0;
	let metres = 0;
	for (let e = 0; e < edgeA.length; e++) {
		if (edgeKinds[e] > reach || assignment[edgeA[e]] === assignment[edgeB[e]]) continue;
		edges++;
		metres += edgeMetres[e];
	}
	return { edges, metres };
}

function countPieces({ atlas, scenario, polities }: Case, { assignment }: Plan): number[] {
	const { list } = findPieces(atlas, assignment, new Float64Array(assignment.length), highestKind(scenario.links));
	const counts = new Array<number>(polities.length).fill(0);
	for (const piece of list) counts[piece.polity]++;
	return counts;
}
