import type { DialValues } from "./dials.ts";
import type { StatusQuo } from "./status-quo.ts";

/** Who bears the transition: every nation, or those that leave. */
export type Bearers = "both" | "leaving";

/** What may be asked otherwise than usual. */
export interface WelfareOptions {
	readonly dials?: Partial<DialValues>;
	/** Left out, the camp of the nation that remains. */
	readonly beside?: StatusQuo;
	/** Left out, both. */
	readonly bears?: Bearers;
	/** Points of life satisfaction that less strife is worth to everyone, from least to most: left out of the ledger unless given. */
	readonly peace?: readonly [number, number];
	/** g a / k of Alesina and Spolaore's model: nobody has measured it. */
	readonly sizeRatio?: number;
	readonly years?: number;
	readonly draws?: number;
}

export const WELFARE_DRAWS = 10_000;
export const WELFARE_YEARS = 20;
export const MOST_WELFARE_YEARS = 200;
