import type { CampKey } from "@velvet/core";
import type { Policy } from "../response/ladder.ts";
import { policies } from "../response/ladder.ts";
import { runAt } from "./ground.ts";
import type { PolicyDifference } from "./histories-result.ts";
import { type HistoryTally, type SummaryKey, summaryKeys } from "./tally.ts";

const pairs: readonly (readonly [Policy, Policy])[] = [
	["agree", "ignore"],
	["quash", "ignore"],
	["agree", "quash"],
];

/** Every pair of policies, history by history: both met the same luck, so that chance mostly cancels. */
export function comparePolicies(tally: HistoryTally, asks: CampKey): readonly PolicyDifference[] {
	const first = asks === "A" ? 0 : 1;
	return pairs.flatMap(([of, than]) =>
		summaryKeys.map((key, at) => {
			const [x, y] = [of, than].map((policy) => tally.summaries[runAt(policies.indexOf(policy), first)][at]);
			const paired = moments(x.map((value, draw) => value - y[draw]));
			const [alone, other] = [moments(x), moments(y)];
			return {
				asks,
				of,
				than,
				what: nameOf(key, asks),
				mean: paired.mean,
				standardError: paired.standardError,
				standardErrorApart: Math.hypot(alone.standardError, other.standardError),
			};
		}),
	);
}

/** The name of a number that belongs to a role ends with the camp that has it. */
export function nameOf(key: SummaryKey, asks: CampKey): string {
	const other = asks === "A" ? "B" : "A";
	const names: { readonly [key in SummaryKey]: string } = {
		selfDetermination: "self-determination",
		out0: `years-under-other.${asks}`,
		out1: `years-under-other.${other}`,
		grievance0: `grievance.${asks}`,
		grievance1: `grievance.${other}`,
		parted: `left.${asks}`,
	};
	return names[key];
}

/** Mean and its Monte Carlo error. */
export function moments(values: Float64Array): { readonly mean: number; readonly standardError: number } {
	const n = values.length;
	const mean = values.reduce((sum, value) => sum + value, 0) / n;
	const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	return { mean, standardError: n < 2 ? 0 : Math.sqrt(squares / (n - 1) / n) };
}
