import type { CampGroups } from "./camp-groups.ts";

/** By how much a group would rather leave than stay: above 0 it would leave, below it would stay, at 0 it wishes nothing. */
export interface Lead {
	readonly votes: number;
	/** Votes that this is the lead of; the margin is `votes / of`. */
	readonly of: number;
}

/**
 * What a group wishes and how widely: whoever asks either asks here.
 *
 * @param boost added to the support for leaving, in logits: it multiplies the odds. Without one the votes are compared as
 *   they are, so that no rounding decides between whole numbers.
 */
export function leadOf({ leave, stay }: CampGroups, group: number, boost: number): Lead {
	const leaving = leave[group] * Math.exp(boost);
	return { votes: leaving - stay[group], of: leaving + stay[group] };
}
