import { inFrequency, type ReferendumResult } from "@velvet/scenarios";
import type { Part } from "../words/sentence.ts";
import { assumptionClause, type ChoiceNamesByKey } from "./assumption-words.ts";

/**
 * The sentence of a simulated vote: who is asked, in how many of the simulated votes it would pass, and what that depends
 * on most.
 *
 * @param where the region in words: "California alone", "every state by itself".
 */
export function voteSentence(result: ReferendumResult, where: string, choices: ChoiceNamesByKey): readonly Part[] {
	const { regions, passing, draws, dependence } = result;
	if (passing !== null) {
		return [
			{ text: `Put to ${where}, a question to leave would pass in ` },
			{ text: `${passing.p50} of ${regions.length}`, strong: true },
			{ text: " in the middle one of the simulated votes, in " },
			{ text: `${passing.p95} or more`, strong: true },
			{ text: " in 5 of 100 of them, and in none in " },
			{ text: inFrequency(Math.round(passing.none * draws), draws), strong: true },
			{ text: "." },
		];
	}
	const { most } = dependence;
	return [
		{ text: `Put to ${where}, a question to leave would pass in ` },
		{ text: regions[0].frequency, strong: true },
		{ text: " simulated votes" },
		{ text: most === null ? "." : `; what matters most is ${assumptionClause(most, choices)}.` },
	];
}
