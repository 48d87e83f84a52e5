import { type CampKey, type Checked, passed } from "@velvet/core";
import type { Case } from "../open-case.ts";
import { settingsOf } from "../referendum/assumptions.ts";
import { buildBallot } from "../referendum/build-ballot.ts";
import type { OpenReferendum } from "../referendum/open-referendum.ts";
import { centralShare } from "../referendum/referendum-result.ts";
import { logit } from "../referendum/swing.ts";
import { drawShares, openVote } from "../response/vote-outlook.ts";
import type { WhoAsks } from "../response/who-asks.ts";
import type { Outlook } from "./ground.ts";

/** Simulated votes that an outlook rests on. */
const DRAWS = 1_000;
/** A share that is uniform over a range of one has this standard deviation. */
const UNIFORM = 1 / Math.sqrt(12);

/**
 * How those who ask would vote, while the other camp governs and while their own does, with the same streams of chance both
 * times. The referendum's errors and the ranges of its assumptions are kept apart: the first are drawn at every vote, the
 * others once for a history. Issues are those of a referendum.
 */
export function outlookOf(theCase: Case, who: WhoAsks): Checked<Outlook> {
	const under = (governs: CampKey) => openVote(theCase, { ...who, governs }, DRAWS);
	const [out, own] = [under(who.governs), under(who.asks)];
	if (!out.ok) return out;
	if (!own.ok) return own;
	const [shares, ownShares] = [out.value, own.value].map((opened) => drawShares(opened).map(bounded).map(logit));
	const middle = meanOf(shares);
	const squares = shares.reduce((sum, value) => sum + (value - middle) ** 2, 0);
	const assumed = turnAssumptions(out.value);
	return passed({
		out: middle + assumed.shift,
		own: meanOf(ownShares) + assumed.shift,
		spread: Math.sqrt(squares / (shares.length - 1)),
		assumed: assumed.spread,
	});
}

/** What the ranges of the assumptions leave open, each turned alone: from its value to the middle of its range, and about it. */
function turnAssumptions(opened: OpenReferendum): { readonly shift: number; readonly spread: number } {
	const settings = settingsOf(opened.assumptions);
	const members = [...opened.units.keys()];
	const at = (key: string, value: number) =>
		logit(bounded(centralShare(buildBallot(opened, { ...settings, [key]: value }), members)));
	let [shift, squares] = [0, 0];
	for (const { key, value, low, high, moves } of opened.assumptions) {
		if (moves === "spread") continue;
		const [from, to] = [at(key, low), at(key, high)];
		shift += (from + to) / 2 - at(key, value);
		squares += ((to - from) * UNIFORM) ** 2;
	}
	return { shift, spread: Math.sqrt(squares) };
}

/** Nobody is wholly for or against on the logistic scale. */
function bounded(share: number): number {
	return Math.min(1 - 1e-6, Math.max(1e-6, share));
}

function meanOf(values: Float64Array): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
