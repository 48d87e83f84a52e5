import { type CampKey, invariant } from "@velvet/core";
import { runReciprocity, usualGame } from "../pendulum/reciprocity.ts";
import { PENDULUM_DRAWS, runPendulum } from "../pendulum/run-pendulum.ts";
import type { TwoPartySeries } from "../pendulum/two-party-series.ts";
import { type Policy, policies } from "../response/ladder.ts";
import { assumptionsOf } from "./assumptions.ts";
import { historyCaveats } from "./caveats.ts";
import { comparePolicies } from "./compare-policies.ts";
import { describeRun } from "./describe-run.ts";
import { exampleOf } from "./example.ts";
import type { DescribedHistories, HistoriesResult } from "./histories-result.ts";
import type { OpenHistories } from "./open-histories.ts";
import { simulateHistories } from "./simulate-histories.ts";
import { type HistoryTally, joinTallies } from "./tally.ts";

/** What is shown of the histories. */
export interface HistoriesShown {
	/** Of which the fans stand at the top; `ignore` where left out, the centre that does nothing. */
	readonly policy?: Policy;
	/** The history that is told; the fullest of the first hundred where left out. */
	readonly history?: number;
}

/** Simulates here, all at once. With threads, `simulateHistories` takes ranges of draws and `concludeHistories` the parts. */
export function runHistories(
	opened: OpenHistories,
	series: TwoPartySeries,
	shown: HistoriesShown = {},
): HistoriesResult {
	return concludeHistories(opened, series, [simulateHistories(opened.task, 0, opened.draws)], shown);
}

/** The result from the tallies of all draws, whatever their order. */
export function concludeHistories(
	opened: OpenHistories,
	series: TwoPartySeries,
	parts: readonly HistoryTally[],
	{ policy = "ignore", history }: HistoriesShown = {},
): HistoriesResult {
	const { theCase, plan, asks, draws, task } = opened;
	const described = describeHistories(opened, parts);
	const shown = described.runs.find((run) => run.policy === policy && run.asks === asks);
	invariant(shown !== undefined, "A nation that leaves has a run");
	return {
		...described,
		policy,
		fans: shown.fans,
		example: exampleOf(opened, policy, history),
		pendulum: runPendulum(theCase, plan, series, { years: task.years, draws: Math.min(draws, PENDULUM_DRAWS) }),
		reciprocity: runReciprocity({ ...usualGame, seed: task.seed }),
	};
}

/** What the tallies of all draws say, without the models beside them and without a history told. */
export function describeHistories(opened: OpenHistories, parts: readonly HistoryTally[]): DescribedHistories {
	const tally = joinTallies(opened.task, parts);
	const { asks, sides, draws, from, threshold, task } = opened;
	// Whoever leaves in the plan stands first, and the mirror after it.
	const order: readonly CampKey[] = asks === "A" ? ["A", "B"] : ["B", "A"];
	return {
		draws,
		years: task.years,
		from,
		asks,
		threshold,
		runs: order.flatMap((camp) => {
			const side = sides[camp];
			return "ground" in side ? policies.map((each) => describeRun(opened, side, tally, each)) : [];
		}),
		missing: order.flatMap((camp) => {
			const side = sides[camp];
			return "ground" in side ? [] : [{ asks: camp, why: side.why }];
		}),
		differences: order.flatMap((camp) => ("ground" in sides[camp] ? comparePolicies(tally, camp) : [])),
		assumptions: assumptionsOf(opened),
		caveats: historyCaveats(opened.fitted),
	};
}
