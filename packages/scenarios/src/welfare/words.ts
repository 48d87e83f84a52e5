import type { StatusQuo } from "./status-quo.ts";
import type { Term } from "./welfare.ts";

/** What each term is called, and what it says in a line. */
export const termWords: { readonly [term in Term]: { readonly name: string; readonly meaning: string } } = {
	match: { name: "Match", meaning: "whose camp is out of power, and whose no longer" },
	scale: { name: "Scale", meaning: "what all have in common, borne by fewer" },
	trade: { name: "Trade", meaning: "what a border between the nations does to it" },
	fiscal: { name: "Treasuries", meaning: "what nations pay to one another, and no longer would" },
	transition: { name: "Transition", meaning: "GDP a head after ten years, as published of states that left" },
	peace: { name: "Peace", meaning: "the asker's own range, for everyone alike" },
};

/**
 * Where match and consumption weigh the same, as a sentence. One template for either sign.
 *
 * @param percent how a share is written
 */
export function breakEvenSentence({ loss }: { readonly loss: number }, percent: (share: number) => string): string {
	if (loss === 0) return "On average nobody's match would change: there is nothing for consumption to outweigh.";
	return loss > 0
		? `The gain of match would be outweighed by a permanent loss of ${percent(loss)} of consumption.`
		: `The loss of match would be outweighed by a permanent gain of ${percent(-loss)} of consumption.`;
}

/** What the break-even asks, without its number: a heading over it. */
export function breakEvenQuestion({ loss }: { readonly loss: number }): string {
	if (loss === 0) return breakEvenSentence({ loss }, String);
	return loss > 0
		? "Which permanent loss of consumption would outweigh the gain of match?"
		: "Which permanent gain of consumption would outweigh the loss of match?";
}

/** What the word is taken for, to be said where it first stands. */
export const MATCH_MEANS =
	"Match: what it is worth to voters, in points of life satisfaction, whose camp governs them.";

/** The undivided country that a plan stands beside. @param names whom the camps voted for */
export function undividedWords(beside: StatusQuo, names: { readonly A: string; readonly B: string }): string {
	return beside === "half"
		? `governed by the camps of ${names.A} and ${names.B} voters half the time each`
		: `governed by the camp of ${names[beside]} voters`;
}
