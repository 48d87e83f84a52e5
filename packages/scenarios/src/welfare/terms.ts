import { costOfSharingLess, homeBiasAt, tradeWelfare } from "@velvet/algorithms";
import type { CampIndex } from "@velvet/core";
import type { DialValues } from "./dials.ts";
import type { Nation } from "./nations.ts";
import { ownShares } from "./own-shares.ts";
import { outBefore, type StatusQuo } from "./status-quo.ts";
import type { Bearers } from "./welfare-options.ts";
import type { Weights } from "./years.ts";

/** Terms that are the same for everyone in a nation, in the order in which they are added up. */
export const nationTerms = ["scale", "trade", "fiscal", "transition"] as const;
export type NationTerm = (typeof nationTerms)[number];

/** What the ledger is reckoned for, once for all draws. */
export interface Question {
	readonly nations: readonly Nation[];
	readonly beside: StatusQuo;
	readonly bears: Bearers;
}

/** Points of life satisfaction of one nation; `null` where a figure is missing, −∞ where nothing would be left to consume. */
export type TermsOfNation = { readonly [term in NationTerm]: number | null };

/**
 * The terms of every nation at one setting of the dials. models.md (2.1), (2.5), (2.8).
 *
 * @param balances neutral balance of each nation a head, by the table that holds
 * @param weights of the years, for the mean over them; `null` for a lasting level
 */
export function termsOf(
	{ nations, bears }: Question,
	dials: DialValues,
	balances: readonly (number | null)[],
	weights: Weights | null,
): readonly TermsOfNation[] {
	const points = (change: number) => pointsOf(change, dials.lambda);
	const trade = tradeOf(nations, dials, weights);
	const transition = transitionPoints(dials.g10 * (1 - dials.mitigation), dials.lambda, weights);
	return nations.map((nation, k) => ({
		scale: points(costOfSharingLess(dials.phi, nation.share, dials.eta)),
		trade: trade === null ? null : trade[k],
		fiscal: fiscalOf(nation, balances[k], dials, points),
		// Where nobody leaves, nothing is parted.
		transition: nations.length < 2 || (bears === "leaving" && !nation.leaves) ? 0 : transition,
	}));
}

/** Points of life satisfaction for a change of consumption, as a share of it; −∞ where nothing is left. models.md (2.1). */
function pointsOf(change: number, lambda: number): number {
	return change <= -1 ? Number.NEGATIVE_INFINITY : lambda * Math.log1p(change) + 0;
}

/** What a change of GDP a head costs that is whole after ten years, in even steps: for good, or as a mean over years. */
export function transitionPoints(change: number, lambda: number, weights: Weights | null): number {
	const lost = (grown: number) => pointsOf(change * grown, lambda);
	return weights === null ? lost(1) : meanOver(weights, lost);
}

/** What a nation pays to the others, or gets from them, over what it consumes. */
function fiscalOf(
	{ gdp, people }: Nation,
	balance: number | null,
	{ consumption }: DialValues,
	points: (change: number) => number,
): number | null {
	if (gdp === null || balance === null || gdp <= 0) return null;
	return points((-balance * people) / (consumption * gdp));
}

function tradeOf(nations: readonly Nation[], dials: DialValues, weights: Weights | null): readonly number[] | null {
	const sizes = nations.flatMap(({ gdp }) => (gdp === null || gdp <= 0 ? [] : [gdp]));
	if (sizes.length < nations.length) return null;
	const total = [...sizes].sort((p, q) => p - q).reduce((sum, size) => sum + size, 0);
	const shares = sizes.map((size) => size / total);
	const last = Math.exp(dials.b);
	const points = shares.map(() => 0);
	const add = (factor: number, weight: number) => {
		const own = ownShares(shares, factor);
		for (const [k, share] of shares.entries())
			points[k] += weight * dials.lambda * Math.log(tradeWelfare(share, own[k], dials.sigma));
	};
	if (weights === null) add(last, 1);
	else
		for (const [y, year] of weights.middles.entries())
			add(homeBiasAt(year, 1, last, dials.halfLife), weights.shares[y]);
	return points;
}

/** @param value of a year by how much of what is there after ten years has come about */
function meanOver({ middles, shares }: Weights, value: (grown: number) => number): number {
	return middles.reduce((sum, year, i) => sum + shares[i] * value(Math.min(1, year / 10)), 0);
}

/**
 * What the plan does to a camp in a nation: `−δL Δ(out of power) + δW Δ(in power)`. models.md (2.2).
 *
 * @param kept share of an election's effect that is felt on average until the next; 1 for a lasting level
 */
export function matchOf(
	camp: CampIndex,
	{ governs }: Pick<Nation, "governs">,
	beside: StatusQuo,
	{ deltaL, deltaW }: Pick<DialValues, "deltaL" | "deltaW">,
	kept: number,
): number {
	const change = (governs === camp ? 0 : 1) - outBefore(camp, beside);
	return -(deltaL + deltaW) * change * kept + 0;
}
