import type { SourceTag as Evidence } from "../tally/source-tag.ts";

export type { Evidence };

/** An assumption of the model that anyone may turn, with its value, its range and what it rests on. */
export interface Dial {
	readonly name: string;
	readonly value: number;
	/** Ends of the range that is tried in the tornado. */
	readonly low: number;
	readonly high: number;
	readonly evidence: Evidence;
	readonly source: string;
}

export type DialKey = keyof typeof defaultDials;

/** What a dial cannot pass, whatever anyone believes. Shares end at 0 and 1, spreads and slopes begin at 0. */
export const dialLimits: { readonly [key in DialKey]: readonly [number, number] } = {
	intentionLoss: [0, 1],
	outOfPower: [0, 3],
	contagion: [0, 5],
	turnoutYes: [0.01, 1],
	turnoutNo: [0.01, 1],
	boycott: [0.01, 1],
	boycottYes: [0.01, 1],
	sigmaNation: [0, 2],
	sigmaParent: [0, 2],
	sigmaUnit: [0, 2],
	volatility: [0, 1.5],
	freedom: [3, 1000],
};

/**
 * The assumptions and their ranges (docs/models.md, 3.4). Spreads are on the logistic scale, where 0.04 is one percentage
 * point at one half.
 *
 * The spreads by parent and by unit are wider than those of elections: the backtest shows how far a mapping from parties
 * misses (docs/methods/referendum.md).
 */
export const defaultDials = {
	intentionLoss: {
		name: "Support that is no yes in the booth",
		value: 0.25,
		low: 0,
		high: 0.6,
		evidence: "A",
		source: "An answer in a survey is no vote; the share that is lost is assumed.",
	},
	outOfPower: {
		name: "Push from being out of power",
		value: 0.3,
		low: 0,
		high: 0.7,
		evidence: "A",
		source:
			"Assumed; the one case known, of one camp in one region: among Republicans of the South support went from 50 to 66% between January and June 2021.",
	},
	contagion: {
		name: "Push from those who have left already",
		value: 0.3,
		low: 0,
		high: 1,
		evidence: "A",
		source: "Assumed.",
	},
	turnoutYes: {
		name: "Turnout of those for yes",
		value: 0.85,
		low: 0.4,
		high: 0.98,
		evidence: "F",
		source: "Votes on independence of 1974 to 2014: Jura 89%, Quebec 94%, Montenegro 86%, Scotland 85%.",
	},
	turnoutNo: {
		name: "Turnout of those for no",
		value: 0.85,
		low: 0.4,
		high: 0.98,
		evidence: "F",
		source: "As for yes.",
	},
	boycott: {
		name: "Boycott by those for no",
		value: 1,
		low: 0.3,
		high: 1,
		evidence: "A",
		source:
			"The share of them that comes all the same, on top of its turnout. Assumed: all; in Catalonia in 2017 8% of votes were for no, at a turnout of 43%.",
	},
	boycottYes: {
		name: "Boycott by those for yes",
		value: 1,
		low: 0.3,
		high: 1,
		evidence: "A",
		source:
			"The share of them that comes all the same, on top of its turnout. Assumed: all; in Northern Ireland in 1973 1% of votes were for leaving, at a turnout of 59%.",
	},
	sigmaNation: {
		name: "Error common to all places",
		value: 0.16,
		low: 0.08,
		high: 0.32,
		evidence: "A",
		source:
			"4 percentage points, 2 to 8: swings of presidential elections of 2.6 since 2000 (computed), and a premium for a referendum (assumed).",
	},
	sigmaParent: {
		name: "Error common to a state",
		value: 0.35,
		low: 0.095,
		high: 0.5,
		evidence: "C",
		source:
			"Misses of the mapping in a survey of 30 states in 2024; the low end is the swing of states between elections.",
	},
	sigmaUnit: {
		name: "Error of each unit",
		value: 0.25,
		low: 0.12,
		high: 0.37,
		evidence: "C",
		source:
			"Between counties from one election to the next (low); areas in the vote of 2016 on the EU stray from their region by 0.22 to 0.55.",
	},
	volatility: {
		name: "How much these errors differ from vote to vote",
		value: 0.6,
		low: 0,
		high: 0.8,
		evidence: "C",
		source:
			"The logarithm of the counties' error strays by 0.53 over the elections of 2012 to 2024; for one more, by 0.6.",
	},
	freedom: {
		name: "Degrees of freedom of the errors",
		value: 6,
		low: 4,
		high: 30,
		evidence: "C",
		source: "Kurtosis of the counties' residuals, 2.5 to 14.5.",
	},
} as const satisfies { readonly [key: string]: Dial };

export const dialKeys = Object.keys(defaultDials) as readonly DialKey[];
