import type { SourceTag } from "../tally/source-tag.ts";

/** A number of the ledger that anyone may turn, with its range and what it rests on. */
export interface FiscalDial {
	readonly name: string;
	readonly value: number;
	/** Ends of the range that is shown. */
	readonly low: number;
	readonly high: number;
	/** What it cannot pass. */
	readonly limits: readonly [number, number];
	readonly evidence: SourceTag;
	readonly source: string;
}

export type FiscalDialKey = keyof typeof fiscalDials;

export const fiscalDials = {
	rate: {
		name: "Interest that the parent country pays",
		value: 0.022,
		low: 0.022,
		high: 0.032,
		limits: [0, 1],
		evidence: "M",
		source:
			"US Treasury: interest of 433 bn on 19,573 bn in fiscal year 2016 (2.2%), 1,133 bn on 35,465 bn in 2024 (3.2%); unverified.",
	},
	premium: {
		name: "Premium that a new state pays on top",
		value: 0.007,
		low: 0,
		high: 0.0165,
		limits: [0, 1],
		evidence: "A",
		source:
			"Assumed. Of an independent Scotland it was said: 0.4 to 0.9 points (Institute for Government 2021), 0.72 to 1.65 points (NIESR 2013).",
	},
	shared: {
		name: "Share of outlays for what all have in common",
		value: 0.166,
		low: 0.1,
		high: 0.25,
		limits: [0, 1],
		evidence: "M",
		source:
			"National defence, 593 bn, and international affairs, 45 bn, of 3,853 bn in fiscal year 2016 (OMB historical tables, 3.1); unverified.",
	},
	duplication: {
		name: "How much of that costs a second time when nations part",
		value: 0.25,
		low: 0,
		high: 1,
		limits: [0, 1],
		evidence: "A",
		source: "Assumed: nought when it is kept in common, one when each nation builds all of it anew (models.md 6.2).",
	},
} as const satisfies { readonly [key: string]: FiscalDial };

export const fiscalDialKeys = Object.keys(fiscalDials) as readonly FiscalDialKey[];

/** The dials, those that somebody turned in the place of ours; the rate is that of the debt in question, where it is known. */
export function dialsOf(
	given: { readonly [key in FiscalDialKey]?: number } = {},
	rate: number = fiscalDials.rate.value,
): { readonly [key in FiscalDialKey]: FiscalDial } {
	const turned = (key: FiscalDialKey): FiscalDial => {
		const dial = key === "rate" ? { ...fiscalDials.rate, value: rate } : fiscalDials[key];
		const value = given[key];
		if (value === undefined) return dial;
		const [low, high] = [Math.min(dial.low, value), Math.max(dial.high, value)];
		return { ...dial, value, low, high, evidence: "A", source: "Set by whoever asks." };
	};
	return {
		rate: turned("rate"),
		premium: turned("premium"),
		shared: turned("shared"),
		duplication: turned("duplication"),
	};
}
