import type { CampKey } from "@velvet/core";
import type { Policy } from "../response/ladder.ts";
import { policies } from "../response/ladder.ts";
import { type Role, runAt } from "./ground.ts";
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
			const { what, of: role } = summaryWords[key];
			const paired = moments(x.map((value, draw) => value - y[draw]));
			const [alone, other] = [moments(x), moments(y)];
			return {
				asks,
				of,
				than,
				what,
				camp: role === null ? null : (role === 0) === (asks === "A") ? "A" : "B",
				mean: paired.mean,
				standardError: paired.standardError,
				standardErrorApart: Math.hypot(alone.standardError, other.standardError),
			};
		}),
	);
}

/** What a summary is a number of, and whose: of who asks first, of the other camp, or of all. */
const summaryWords: {
	readonly [key in SummaryKey]: { readonly what: PolicyDifference["what"]; readonly of: Role | null };
} = {
	selfDetermination: { what: "self-determination", of: null },
	out0: { what: "years-under-other", of: 0 },
	out1: { what: "years-under-other", of: 1 },
	grievance0: { what: "grievance", of: 0 },
	grievance1: { what: "grievance", of: 1 },
	parted: { what: "left", of: 0 },
};

/** Mean and its Monte Carlo error. */
export function moments(values: Float64Array): { readonly mean: number; readonly standardError: number } {
	const n = values.length;
	const mean = values.reduce((sum, value) => sum + value, 0) / n;
	const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	return { mean, standardError: n < 2 ? 0 : Math.sqrt(squares / (n - 1) / n) };
}
