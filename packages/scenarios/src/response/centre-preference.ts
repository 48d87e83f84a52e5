import { fewestClaimants, refusalWorth } from "@velvet/algorithms";
import { inFrequency } from "../referendum/in-frequency.ts";
import type { AssumptionSets } from "./assumption-sets.ts";
import type { Range } from "./ladder.ts";
import type { ResponseSettings } from "./response-spec.ts";
import { type Spread, spreadOf } from "./spread.ts";

/** What a centre weighs that thinks of later claimants, each with its range. All assumed. */
export const centreDials = {
	refusal: { low: 0.5, high: 2 },
	patience: { low: 0.5, high: 0.95 },
	deterrence: { low: 0.2, high: 0.8 },
} as const satisfies { readonly [key: string]: Range };

/** What such a centre would prefer, in the sets of assumptions. Worth is in stakes of the first request at their usual 1. */
export interface CentrePreference {
	/** Share of sets in which refusing is worth more than giving way, and the same in words. */
	readonly refuses: number;
	readonly frequency: string;
	readonly refuse: Spread;
	readonly giveWay: number;
	/** Later claimants from which on refusing is worth more: of the sets in which any number is enough. */
	readonly fewest: { readonly p05: number; readonly p50: number; readonly p95: number } | null;
	/** Share of sets in which no number of claimants is enough. */
	readonly never: number;
}

/** Walter's reputation in every set: the answer to this request is seen by those who may ask later. models.md 4.3. */
export function preferenceOfCentre(sets: AssumptionSets, { claimants, stakes }: ResponseSettings): CentrePreference {
	const [cost, patience, deterrence] = (["refusal", "patience", "deterrence"] as const).map((key) =>
		sets.between(`centre ${key}`, centreDials[key]),
	);
	const games = Array.from({ length: sets.count }, (_, i) => ({
		cost: cost[i],
		patience: patience[i],
		deterrence: deterrence[i],
		stakes,
	}));
	const worth = Float64Array.from(games, (game) => refusalWorth(game, stakes, claimants));
	const refuses = worth.reduce((sum, value) => sum + (value > -stakes ? 1 : 0), 0);
	const fewest = games.flatMap((game) => fewestClaimants(game, stakes) ?? []).sort((p, q) => p - q);
	const rank = (share: number) => fewest[Math.max(0, Math.ceil(share * fewest.length) - 1)];
	return {
		refuses: refuses / sets.count,
		frequency: inFrequency(refuses, sets.count),
		refuse: spreadOf(worth),
		giveWay: stakes === 0 ? 0 : -stakes,
		fewest: fewest.length === 0 ? null : { p05: rank(0.05), p50: rank(0.5), p95: rank(0.95) },
		never: 1 - fewest.length / sets.count,
	};
}
