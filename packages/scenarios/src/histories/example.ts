import { invariant } from "@velvet/core";
import type { Policy } from "../response/ladder.ts";
import type { HistoriesResult } from "./histories-result.ts";
import type { OpenHistories } from "./open-histories.ts";
import { tellHistory } from "./timeline.ts";

/** Draws among which the fullest is looked for. */
const LOOKED_AT = 100;

/**
 * One history under a policy, and the same luck where the other camp asks first.
 *
 * @param draw from 0; the fullest of the first hundred where left out
 */
export function exampleOf(opened: OpenHistories, policy: Policy, draw?: number): HistoriesResult["example"] {
	const { asks, draws } = opened;
	const shown = draw ?? fullestDraw(opened, policy, Math.min(draws, LOOKED_AT));
	const as = tellHistory(opened, shown, policy, asks);
	invariant(as !== null, "A nation that leaves has a history");
	return { draw: shown, history: shown + 1, as, mirror: tellHistory(opened, shown, policy, asks === "A" ? "B" : "A") };
}

/** Of the first so many draws the one in which requests pass the most stages; the first of them. */
function fullestDraw(opened: OpenHistories, policy: Policy, of: number): number {
	let [fullest, most] = [0, -1];
	for (let draw = 0; draw < of; draw++) {
		const events = tellHistory(opened, draw, policy, opened.asks)?.events ?? [];
		const stages = events.filter(({ kind }) => kind === "stage").length;
		if (stages > most) [fullest, most] = [draw, stages];
	}
	return fullest;
}
