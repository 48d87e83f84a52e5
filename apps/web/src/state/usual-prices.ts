import { LinkKind } from "@velvet/core";
import { roundNear } from "@velvet/report";
import type { BorderMeasure } from "@velvet/scenarios";
import type { AtlasView, CaseView } from "../engine/views.ts";

/** A price by each measure of border, as typed. */
export type Prices = { readonly [measure in BorderMeasure]: string };

/** A line of border costs as much as a fifth of a unit's voters, about: 10,000 between the counties of 2016. */
const SHARE = 0.22;

/**
 * The prices that a case begins with: the same share of a unit everywhere, so that neither a country of few voters is
 * never divided, nor one of many into its units.
 */
export function usualPrices(
	{ units, graph }: Pick<AtlasView, "units" | "graph">,
	{ voters }: Pick<CaseView, "voters">,
): Prices {
	const line = (SHARE * voters) / units.ids.length;
	let lines = 0;
	let metres = 0;
	for (let e = 0; e < graph.edgeKinds.length; e++) {
		if (graph.edgeKinds[e] !== LinkKind.land) continue;
		lines++;
		metres += graph.edgeMetres[e];
	}
	const kilometre = metres > 0 ? (line * lines * 1000) / metres : line;
	return { edges: typed(line), km: typed(kilometre) };
}

function typed(price: number): string {
	return String(Math.max(1, Math.round(roundNear(price))));
}
