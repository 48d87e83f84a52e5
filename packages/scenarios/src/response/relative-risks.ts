import { fearonLaitin, type OddsRatio, oddsRatio } from "@velvet/algorithms";

/** By what a published model multiplies the odds of an onset, all else as it was. */
export interface RelativeRisk {
	readonly key: string;
	readonly what: string;
	readonly step: string;
	/** 95% interval, from the standard error. */
	readonly ratio: OddsRatio;
	readonly tag: string;
	readonly source: string;
}

/** What a plan could change at all: a state that is new, and power that is reordered. The rest of the model is left out. */
const SHOWN = ["new-state", "instability"];

/** Ratios only, models.md V4.3: no risk can be made of them. */
export function relativeRisks(): readonly RelativeRisk[] {
	const { terms, tag, source } = fearonLaitin;
	return terms
		.filter(({ key }) => SHOWN.includes(key))
		.map((term) => ({ key: term.key, what: term.what, step: term.step, ratio: oddsRatio(term), tag, source }));
}

/** What must not be concluded from them, for whoever shows them. */
export const RELATIVE_RISK_CAVEATS: readonly string[] = [
	"Estimated on all countries from 1945 to 1999, most of them poor. Rich democracies are outside what it was fitted to.",
	"A ratio says by what odds were multiplied in that sample. It says nothing about how large they are anywhere.",
];
