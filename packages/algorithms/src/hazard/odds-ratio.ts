import { invariant } from "@velvet/core";

/** One term of a published logit: how far one step of a variable moves the log odds, and how well that is known. */
export interface LogitTerm {
	readonly key: string;
	readonly what: string;
	/** What one step of the variable is: `yes instead of no`, `1,000 dollars of 1985`. */
	readonly step: string;
	/** Change of the log odds for one step. */
	readonly coefficient: number;
	readonly standardError: number;
}

/** A ratio of odds with the interval that its standard error gives. All three are above 0; 1 means no difference. */
export interface OddsRatio {
	readonly value: number;
	readonly low: number;
	readonly high: number;
}

/** A published model as far as it can be compared: without its constant no risk comes of it, only how risks differ. */
export interface RelativeLogit {
	readonly name: string;
	readonly source: string;
	/** How the figures are known: `F` found. */
	readonly tag: "F";
	readonly terms: readonly LogitTerm[];
}

/** Half the width of a 95% interval, in standard errors. */
const WIDE = 1.959963984540054;

/**
 * By what the odds are multiplied when a variable is `steps` steps higher and all others stay: exp(steps · b), with the
 * 95% interval exp(steps · (b ± 1.96 s.e.)). Where the event is rare, this is about the ratio of the risks themselves.
 *
 * @param steps any finite number; below 0 the ratio is turned over
 */
export function oddsRatio({ coefficient, standardError }: LogitTerm, steps = 1): OddsRatio {
	invariant(Number.isFinite(steps) && standardError >= 0, `No odds ratio of ${steps} steps`);
	const [middle, half] = [steps * coefficient, Math.abs(steps) * WIDE * standardError];
	return { value: Math.exp(middle), low: Math.exp(middle - half), high: Math.exp(middle + half) };
}
