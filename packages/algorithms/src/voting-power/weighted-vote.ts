import { invariant } from "@velvet/core";
import { gcd } from "../exact/ratio.ts";

/** A body whose members have votes of their own: what has at least `quota` of them together carries. */
export interface WeightedVote {
	/** Votes of each member: whole numbers ≥ 0. */
	readonly weights: readonly number[];
	/** Least sum of votes that carries; above 0 and at most the sum of all. */
	readonly quota: number;
}

/**
 * How often members are critical: coalitions without the member that fail, and carry with it. All counts are exact.
 */
export interface Swings {
	/** By member, then by the number of others in the coalition, 0 to n − 1. */
	readonly bySize: readonly (readonly bigint[])[];
	/** Coalitions of any size that carry. */
	readonly carrying: bigint;
}

/** The same body with its votes divided by what divides all of them. Which coalitions carry does not change. */
export function reduceVote({ weights, quota }: WeightedVote): WeightedVote {
	const divisor = weights.reduce((before, weight) => gcd(before, weight), 0);
	invariant(divisor > 0, "No member has a vote");
	return { weights: weights.map((weight) => weight / divisor), quota: Math.ceil(quota / divisor) };
}

/** Throws where the votes are no body that can decide: whoever reads them from a user has said so before. */
export function checkVote({ weights, quota }: WeightedVote): void {
	invariant(
		weights.every((weight) => Number.isSafeInteger(weight) && weight >= 0),
		"Votes are whole numbers of at least 0",
	);
	const sum = weights.reduce((total, weight) => total + weight, 0);
	invariant(Number.isSafeInteger(sum), "The sum of the votes is too great");
	invariant(Number.isSafeInteger(quota) && quota > 0 && quota <= sum, `No quota of ${sum} votes: ${quota}`);
}
