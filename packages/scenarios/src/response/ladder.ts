/** What a centre does when it is asked. */
export type Policy = "ignore" | "quash" | "agree";
export const policies: readonly Policy[] = ["ignore", "quash", "agree"];

/** A stage that a request has to pass. */
export type StageKey =
	| "petition"
	| "first-court"
	| "appeal"
	| "highest-court"
	| "legislature"
	| "vote"
	| "second-vote"
	| "consent"
	| "lesser"
	| "ratification";

/** How a request may end. */
export type Outcome = "parted" | "autonomy" | "voted-down" | "blocked" | "left-open" | "not-asked";
export const outcomes: readonly Outcome[] = ["parted", "autonomy", "voted-down", "blocked", "left-open", "not-asked"];

/** From `low` to `high`; every value between them is as good a guess. */
export interface Range {
	readonly low: number;
	readonly high: number;
}

/** One stage under one policy. */
export interface Rung {
	readonly stage: StageKey;
	/** Chance that it goes the way of those who ask; `null` where their own voters decide. */
	readonly chance: Range | null;
	/** Years it takes. */
	readonly years: Range;
	/** Where it leads, forward in the list only. */
	readonly yes: StageKey | Outcome;
	readonly no: StageKey | Outcome;
	/** Rows of `data/independence-referendums.csv` where such a stage was met. They give no rate. */
	readonly precedents: readonly string[];
	readonly basis: string;
	readonly why: string;
}

/** Stages in order. Every link leads forward, so that all shares are found in one pass. */
export type Ladder = readonly Rung[];

/**
 * Share of requests that ends in each way, exactly.
 *
 * @param chances of each rung, in the order of the ladder
 * @returns by outcome; the sum is 1
 */
export function shareOutcomes(
	ladder: Ladder,
	chances: ArrayLike<number>,
): { readonly [outcome in Outcome]: number } & { readonly reached: Float64Array } {
	const reached = new Float64Array(ladder.length);
	const ends = { parted: 0, autonomy: 0, "voted-down": 0, blocked: 0, "left-open": 0, "not-asked": 0 };
	const links = linksOf(ladder);
	reached[0] = 1;
	for (let at = 0; at < ladder.length; at++) {
		const through = reached[at] * chances[at];
		const back = reached[at] * (1 - chances[at]);
		const { yes, no } = links[at];
		if (yes < 0) ends[ladder[at].yes as Outcome] += through;
		else reached[yes] += through;
		if (no < 0) ends[ladder[at].no as Outcome] += back;
		else reached[no] += back;
	}
	return { ...ends, reached };
}

interface Links {
	readonly yes: number;
	readonly no: number;
}

const known = new WeakMap<Ladder, readonly Links[]>();

/** Places in the ladder that each rung leads to, -1 for an outcome; found once for a ladder. */
function linksOf(ladder: Ladder): readonly Links[] {
	const before = known.get(ladder);
	if (before !== undefined) return before;
	const placeOf = (next: StageKey | Outcome) => ladder.findIndex(({ stage }) => stage === next);
	const links = ladder.map(({ yes, no }) => ({ yes: placeOf(yes), no: placeOf(no) }));
	known.set(ladder, links);
	return links;
}
