import {
	type AlternatingPower,
	canSustain,
	compareFractions,
	criticalPatience,
	type ExactPower,
	type Fraction,
	fractionToNumber,
	leastPatience,
	multiply,
	sustainsAt,
} from "@velvet/algorithms";

/** Years of a term in the game. */
const YEARS = 4;
const DIGITS = 12;

/** The game in fractions, as it is asked about. */
export type ExactGame = Required<ExactPower>;

/** What one side, in power, would answer to the other's request. Critical patience is for a term, `annual` for a year. */
export interface SideAnswer {
	readonly criticalPatience: number | null;
	readonly annual: number | null;
	/** Where there is no critical patience below 1, the reason. */
	readonly why?: string;
	/** Whether allowing pays it at the patience that is given; without one, at any below 1. Decided in fractions. */
	readonly sustainable: boolean;
	/** The least patience of twelve digits that is enough, decided in fractions. */
	readonly leastPatience: number | null;
}

/** The answer of the side that governs and loses power with chance `change`. Either side is asked by this. */
export function sideAnswer(exact: ExactGame, patience: Fraction | null): SideAnswer {
	const critical = criticalPatience(inNumbers(exact));
	const least = leastPatience(exact, DIGITS);
	return {
		criticalPatience: critical,
		annual: critical === null ? null : critical ** (1 / YEARS),
		...whyNot(exact),
		sustainable: patience === null ? canSustain(exact) : sustainsAt(exact, patience),
		leastPatience: least === null ? null : fractionToNumber(least),
	};
}

/** The same game as the side meets it that is out of power now. */
export function exchangeSides(exact: ExactGame): ExactGame {
	return { ...exact, change: exact.back, back: exact.change };
}

/** Gain over loss as a gain against a loss of 1: nothing else decides. */
export function inNumbers({ change, back, ratio, requests }: ExactGame): AlternatingPower {
	return {
		change: fractionToNumber(change),
		back: fractionToNumber(back),
		gain: fractionToNumber(ratio),
		loss: 1,
		requests: fractionToNumber(requests),
	};
}

/** Why no patience below 1 is enough. */
function whyNot({ change, back, ratio, requests }: ExactGame): { readonly why?: string } {
	if (change.p === 0n) return { why: "Power never changes hands: whoever governs never needs the answer in kind." };
	if (requests.p === 0n) return { why: "No other request ever comes: there is nothing to answer in kind." };
	if (compareFractions(multiply(ratio, change), back) > 0) return {};
	if (compareFractions(change, back) === 0)
		return { why: "A gain that is no larger than the loss is not worth the wait, however patient both are." };
	return {
		why: "It would ask too seldom, beside how often it would be asked, for this gain to be worth the wait.",
	};
}
