import { invariant } from "@velvet/core";
import { type Ladder, type Outcome, outcomes, type Policy, policies, type StageKey } from "../response/ladder.ts";

/** Every stage that a ladder may have, by the place of its luck. */
export const stages: readonly StageKey[] = [
	"petition",
	"first-court",
	"appeal",
	"highest-court",
	"legislature",
	"vote",
	"second-vote",
	"consent",
	"lesser",
	"ratification",
];

/** A ladder as numbers, for threads and for speed. */
export interface CompiledLadder {
	/** Stage of each rung, as in `stages`. */
	readonly stage: Uint8Array;
	/** Chance from and its width; from −1 where voters decide. */
	readonly low: Float64Array;
	readonly width: Float64Array;
	readonly yearsLow: Float64Array;
	readonly yearsWidth: Float64Array;
	/** The next rung, or `−1 − outcome`, as in `outcomes`. */
	readonly yes: Int8Array;
	readonly no: Int8Array;
}

/** In the order of `policies`. */
export type ThreeLadders = readonly CompiledLadder[];

export function compileLadders(ladders: { readonly [policy in Policy]: Ladder }): ThreeLadders {
	return policies.map((policy) => compileLadder(ladders[policy]));
}

function compileLadder(ladder: Ladder): CompiledLadder {
	const places = new Map<string, number>(ladder.map(({ stage }, at) => [stage, at]));
	const target = (next: string, from: number) => {
		const place = places.get(next);
		const to = place ?? -1 - outcomes.indexOf(next as Outcome);
		invariant(place === undefined ? to < 0 : to > from, `A rung must lead forward or to an end: ${next}`);
		return to;
	};
	return {
		stage: Uint8Array.from(ladder, ({ stage }) => stages.indexOf(stage)),
		low: Float64Array.from(ladder, ({ chance }) => chance?.low ?? -1),
		width: Float64Array.from(ladder, ({ chance }) => (chance === null ? 0 : chance.high - chance.low)),
		yearsLow: Float64Array.from(ladder, ({ years }) => years.low),
		yearsWidth: Float64Array.from(ladder, ({ years }) => years.high - years.low),
		yes: Int8Array.from(ladder, ({ yes }, from) => target(yes, from)),
		no: Int8Array.from(ladder, ({ no }, from) => target(no, from)),
	};
}
