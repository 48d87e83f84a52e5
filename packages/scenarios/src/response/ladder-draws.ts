import type { AssumptionSets } from "./assumption-sets.ts";
import { type ByOutcome, byOutcome } from "./by-outcome.ts";
import { type Shifts, shiftChance } from "./consent-odds.ts";
import { SAME_AGAIN, secondChance, withCoolingOff } from "./cooling-off.ts";
import { type Ladder, outcomes, type Range, shareOutcomes } from "./ladder.ts";
import type { VoteChances } from "./vote-chances.ts";

/** A ladder in every set of assumptions. Arrays by rung hold a value for each set. */
export interface LadderDraws {
	readonly ladder: Ladder;
	readonly chances: readonly Float64Array[];
	/** Least and most of each chance. */
	readonly ends: readonly Range[];
	readonly years: readonly Float64Array[];
	readonly shares: ByOutcome<Float64Array>;
	/** Share of requests that come to each rung. */
	readonly reached: readonly Float64Array[];
}

/**
 * A ladder drawn in every set, and the exact shares of outcomes in each.
 *
 * @param coolingOff years until a second vote; 0 for none
 * @param vote chance that the voters of those who ask say yes
 * @param shifts of the log odds of consent
 * @param passes whether it is taken that they do, in the first vote; a second one keeps its chance
 */
export function drawLadder(
	given: Ladder,
	sets: AssumptionSets,
	coolingOff: number,
	vote: VoteChances,
	shifts: Shifts,
	passes = false,
): LadderDraws {
	const ladder = withCoolingOff(given, coolingOff);
	const again = sets.between("second-vote", SAME_AGAIN);
	const surely = { values: new Float64Array(sets.count).fill(1), ends: { low: 1, high: 1 } };
	const drawn = ladder.map(({ stage, chance }): VoteChances => {
		if (stage === "second-vote") {
			return {
				values: vote.values.map((each, i) => secondChance(each, again[i])),
				ends: {
					low: secondChance(vote.ends.low, SAME_AGAIN.low),
					high: secondChance(vote.ends.high, SAME_AGAIN.high),
				},
			};
		}
		if (chance === null) return passes ? surely : vote;
		const values = sets.between(stage, chance);
		if (stage !== "consent") return { values, ends: chance };
		return {
			values: values.map((each, i) => shiftChance(each, shifts.values[i])),
			ends: { low: shiftChance(chance.low, shifts.ends.low), high: shiftChance(chance.high, shifts.ends.high) },
		};
	});
	const chances = drawn.map(({ values }) => values);
	const ends = drawn.map((each) => each.ends);
	return {
		ladder,
		chances,
		ends,
		years: ladder.map(({ stage, years }) => sets.between(`years of ${stage}`, years)),
		...sharesOf(ladder, chances, sets.count),
	};
}

function sharesOf(ladder: Ladder, chances: readonly Float64Array[], count: number) {
	const empty = () => new Float64Array(count);
	const shares = byOutcome(empty);
	const reached = ladder.map(empty);
	const here = new Float64Array(ladder.length);
	for (let i = 0; i < count; i++) {
		for (let rung = 0; rung < here.length; rung++) here[rung] = chances[rung][i];
		const found = shareOutcomes(ladder, here);
		for (const outcome of outcomes) shares[outcome][i] = found[outcome];
		reached.forEach((values, rung) => {
			values[i] = found.reached[rung];
		});
	}
	return { shares, reached };
}
