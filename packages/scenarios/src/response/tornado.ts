import { quantile } from "../referendum/distribution.ts";
import { type ByOutcome, byOutcome } from "./by-outcome.ts";
import { type Ladder, type StageKey, shareOutcomes } from "./ladder.ts";

/** What an outcome's share is when one chance alone is low or high, the others in their middle. */
export interface StageBar {
	readonly stage: StageKey;
	readonly low: { readonly chance: number; readonly share: number };
	readonly high: { readonly chance: number; readonly share: number };
}

/**
 * Turns the chance of each rung by itself, from where 5 of 100 sets lie below it to where 5 lie above.
 *
 * @param chances of each rung, a value for each set
 * @returns by outcome, the widest bar first; stages that make no difference are left out
 */
export function turnEachStage(ladder: Ladder, chances: readonly Float64Array[]): ByOutcome<readonly StageBar[]> {
	const sorted = chances.map((values) => values.slice().sort());
	const middle = sorted.map((values) => quantile(values, 0.5));
	const turned = sorted.map((values, rung) => {
		const at = (share: number) => {
			const chance = quantile(values, share);
			return { chance, shares: shareOutcomes(ladder, middle.with(rung, chance)) };
		};
		return { stage: ladder[rung].stage, low: at(0.05), high: at(0.95) };
	});
	return byOutcome((outcome) => {
		const bars = turned.map(({ stage, low, high }): StageBar => {
			const end = ({ chance, shares }: typeof low) => ({ chance, share: shares[outcome] });
			return { stage, low: end(low), high: end(high) };
		});
		const width = ({ low, high }: StageBar) => Math.abs(high.share - low.share);
		return bars.filter((bar) => width(bar) > 0).sort((p, q) => width(q) - width(p));
	});
}
