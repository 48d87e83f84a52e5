import type { Dilemma, Fraction } from "@velvet/algorithms";
import type { Json } from "@velvet/core";
import { runReciprocity, usualGame } from "@velvet/scenarios";
import type { Answer, CommonOptions } from "../answer.ts";
import { reciprocityText } from "../text/reciprocity-text.ts";

/** Options of `velvet reciprocity`; what is left out is as in `usualGame`. */
export interface ReciprocityOptions extends CommonOptions {
	readonly phi?: Fraction;
	readonly back?: Fraction;
	readonly gain?: Fraction;
	readonly loss?: Fraction;
	readonly q?: Fraction;
	readonly patience?: Fraction;
	readonly dilemma?: Dilemma;
	readonly draws?: number;
	readonly seed?: string;
}

/** What patience it takes to allow each other's requests, in closed form and played out. */
export function reciprocity(options: ReciprocityOptions): Answer {
	const { phi, back, gain, loss, q, patience, dilemma, draws, seed } = options;
	const result = runReciprocity({
		phi: phi ?? usualGame.phi,
		...(back !== undefined && { back }),
		gain: gain ?? usualGame.gain,
		loss: loss ?? usualGame.loss,
		requests: q ?? usualGame.requests,
		patience: patience ?? usualGame.patience,
		dilemma: dilemma ?? usualGame.dilemma,
		draws: draws ?? usualGame.draws,
		seed: seed ?? usualGame.seed,
	});
	return {
		about: { seed: result.simulation.seed },
		result: result as unknown as Json,
		text: () => reciprocityText(result),
	};
}
