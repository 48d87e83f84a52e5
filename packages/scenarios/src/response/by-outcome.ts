import { type Outcome, outcomes } from "./ladder.ts";

/** A value for each outcome, in their order. */
export type ByOutcome<T> = { readonly [outcome in Outcome]: T };

export function byOutcome<T>(value: (outcome: Outcome) => T): ByOutcome<T> {
	return Object.fromEntries(outcomes.map((outcome) => [outcome, value(outcome)])) as { [outcome in Outcome]: T };
}
