import { invariant } from "@velvet/core";
import { wilsonInterval } from "./wilson-interval.ts";

/** One cluster of observations that are no separate evidence: how many there are, and how many of them hit. */
export interface ClusterCount {
	/** At least 1. */
	readonly size: number;
	/** From 0 to `size`. */
	readonly hits: number;
}

/** A share in which each cluster counts once, with its 95% interval. */
export interface ClusteredShare {
	readonly share: number;
	readonly low: number;
	readonly high: number;
	/** How many clusters there are: what the interval rests on. */
	readonly clusters: number;
}

/**
 * The mean of the shares within the clusters, with Wilson's interval on as many trials as there are clusters.
 *
 * A number between 0 and 1 with mean p varies by p (1 − p) at most, as a yes or no does: taking each cluster for one trial is
 * right where its members say the same, and too wide, never too narrow, where they differ. Clusters of one give back the
 * plain interval, and copying a member within its cluster changes nothing. `null` without clusters.
 *
 * O(clusters). What it does not promise: that the clusters are a random sample of anything.
 */
export function clusteredShare(counts: readonly ClusterCount[]): ClusteredShare | null {
	const clusters = counts.length;
	if (clusters === 0) return null;
	for (const { size, hits } of counts)
		invariant(size >= 1 && hits >= 0 && hits <= size, `No cluster: ${hits} of ${size}`);
	// Whole clusters first, so that rounding touches only those which are divided.
	const whole = counts.filter(({ size, hits }) => hits === size).length;
	const parts = counts.filter(({ size, hits }) => hits > 0 && hits < size).map(({ size, hits }) => hits / size);
	const sum = parts.sort((p, q) => p - q).reduce((total, part) => total + part, whole);
	const [low, high] = wilsonInterval(sum, clusters);
	return { share: sum / clusters, low, high, clusters };
}
