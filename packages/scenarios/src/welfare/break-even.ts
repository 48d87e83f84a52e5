import { type Dials, type DialValues, valuesOf, welfareDials } from "./dials.ts";
import type { Gathered } from "./gather.ts";
import { reckon, type Setting } from "./reckon.ts";
import { ranged } from "./spread.ts";
import { type StatusQuo, statusQuos } from "./status-quo.ts";
import type { Question } from "./terms.ts";
import type { BreakEvenResult } from "./welfare.ts";

/**
 * Share of consumption that, lost by everybody for good, outweighs a gain of match: `1 − exp(−match / λ)`. Below nought, it would
 * have to be gained to make up for a match that falls. models.md V2.7.
 *
 * @param lambda points of life satisfaction for a log point of consumption
 */
export function breakEvenLoss(match: number, lambda: number): number {
	return -Math.expm1(-match / lambda) + 0;
}

/** Other losses of being out of power at which the break-even is told. models.md V2.7. */
const OTHER_LOSSES = [0.1, welfareDials.deltaL.value, 0.3, welfareDials.deltaL.high];

/** The break-even of a ledger, with its range, at other losses, and beside other undivided countries. */
export function breakEvenOf(
	question: Question,
	setting: Setting,
	{ dials, gathered, lambdas }: { readonly dials: Dials; readonly gathered: Gathered; readonly lambdas: Float64Array },
): BreakEvenResult {
	const values = valuesOf(dials);
	const at = (turned: Partial<DialValues>, beside: StatusQuo = question.beside) => {
		const asked = { ...values, ...turned };
		const { match } = reckon({ ...question, beside }, { ...setting, dials: asked }).means;
		return { match: match ?? 0, loss: breakEvenLoss(match ?? 0, asked.lambda) };
	};
	const losses = gathered.over(({ means }) => means.match).map((match, i) => breakEvenLoss(match, lambdas[i]));
	const { p05, p50, p95 } = ranged(0, losses);
	return {
		...at({}),
		p05,
		p50,
		p95,
		byDeltaL: OTHER_LOSSES.map((deltaL) => ({ deltaL, loss: at({ deltaL }).loss })),
		beside: Object.fromEntries(statusQuos.map((beside) => [beside, at({}, beside)])) as BreakEvenResult["beside"],
	};
}
