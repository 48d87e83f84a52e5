import { fractionToNumber, parseFraction } from "@velvet/algorithms";
import type { VoteRule } from "@velvet/scenarios";

/** Where the line stands among yes shares of valid votes. */
export interface Threshold {
	readonly share: number;
	/** "more than half", "at least 55%". */
	readonly words: string;
	/** Whether that share alone decides: no quorum, and no share of who may vote. */
	readonly alone: boolean;
}

export function thresholdOf({ base, threshold, strict, turnoutQuorum, yesOfElectorate }: VoteRule): Threshold {
	const asked = parseFraction(threshold);
	const share = base === "electorate" || asked === null ? 0.5 : fractionToNumber(asked);
	const exact = [
		[1 / 2, "half"],
		[2 / 3, "two thirds"],
		[3 / 4, "three quarters"],
	] as const;
	const named = exact.find(([value]) => Math.abs(value - share) < 1e-12)?.[1] ?? `${Number((100 * share).toFixed(1))}%`;
	const ofValid = base !== "electorate";
	return {
		share,
		words: `${strict || !ofValid ? "more than" : "at least"} ${named}`,
		alone: ofValid && turnoutQuorum === undefined && yesOfElectorate === undefined,
	};
}
