/** A number of the welfare ledger that anyone may turn, with its range and what it rests on. models.md §2.5. */
export interface WelfareDial {
	readonly name: string;
	/** How the command line calls it: `--delta-l`. */
	readonly option: string;
	/** The letter that the equations use. */
	readonly symbol: string;
	readonly value: number;
	/** Ends of the range that draws are taken from, and that the tornado tries. */
	readonly low: number;
	readonly high: number;
	/** What it cannot pass. */
	readonly limits: readonly [number, number];
	/** Tag of the evidence and its word: a bare letter would be a camp's key. */
	readonly basis: string;
	readonly source: string;
	/** Whether draws move it; a dial that somebody set is held where it was put. */
	readonly drawn: boolean;
}

type DialRecord = Omit<WelfareDial, "drawn"> & { readonly held?: true };

const ASSUMED = "A, assumed";
const FOUND = "F, found";
const MEMORY = "M, from memory";

export const welfareDials = {
	deltaL: {
		option: "delta-l",
		name: "Life satisfaction lost while one's own camp is out of power",
		symbol: "δL",
		value: 0.2,
		low: 0,
		high: 0.5,
		limits: [0, 10],
		basis: "A, assumed; its sign F, found",
		source:
			"Points on a scale of 0 to 10. That losers of an election lose well-being is found (Pinto, Bencsik, Chuluun and Graham 2021, Economica 88); how much over years of government is assumed.",
	},
	deltaW: {
		option: "delta-w",
		name: "Life satisfaction gained while one's own camp is in power",
		symbol: "δW",
		value: 0,
		low: 0,
		high: 0.2,
		limits: [0, 10],
		basis: FOUND,
		source: "Winners of an election gain little or nothing (Pinto and others 2021).",
	},
	shockHalfLife: {
		option: "shock-half-life",
		name: "Half-life of what an election does, in years",
		symbol: "hLS",
		value: 0.5,
		low: 0.04,
		high: 2,
		limits: [0.01, 100],
		basis: "F, found, its bounds",
		source:
			"What is felt from day to day is gone within two weeks; how lives are judged differs longer, by expectation to the end of the next year (Pinto and others 2021). Only the mean over years takes it.",
	},
	lambda: {
		option: "lambda",
		name: "Life satisfaction for a log point of consumption",
		symbol: "λ",
		value: 0.35,
		low: 0.2,
		high: 0.5,
		limits: [0.01, 5],
		basis: "A, assumed; M, from memory",
		source: "Turns money into points of life satisfaction, for everyone alike.",
	},
	g10: {
		option: "g10",
		name: "What parting does to GDP a head after ten years",
		symbol: "g10",
		value: -0.24,
		// Nine tenths of a normal distribution about −24% with a standard deviation of 25%.
		low: -0.6512,
		high: 0.1712,
		limits: [-0.99, 1],
		basis: FOUND,
		source:
			"Reynaerts and Vanschoonbeek 2022, Journal of Applied Econometrics: mean −24%, standard deviation over cases 25%; earlier papers −20% in the long run and −23% after 30 years. Drawn from that distribution.",
	},
	mitigation: {
		option: "mitigation",
		name: "How much of that is softened",
		symbol: "m",
		value: 0,
		low: 0,
		high: 1,
		limits: [0, 1],
		basis: ASSUMED,
		source:
			"Many people, no violence, democracy and liberal trade each soften it; its authors call that tentative (Reynaerts and Vanschoonbeek 2022). By how much is assumed; nought unless somebody says otherwise.",
		held: true,
	},
	b: {
		option: "b",
		name: "Border coefficient of trade",
		symbol: "b",
		value: 0.25,
		low: 0,
		high: 1.65,
		limits: [0, 10],
		basis: MEMORY,
		source:
			"0 where the single market is kept; 1.65 between the United States and Canada (Anderson and van Wincoop 2003); McCallum's 3.09 (1995) is held to be too high, and can be set.",
	},
	sigma: {
		option: "sigma",
		name: "Elasticity of substitution",
		symbol: "σ",
		value: 5,
		low: 4,
		high: 10,
		limits: [1.1, 100],
		basis: MEMORY,
		source: "Anderson and van Wincoop 2003.",
	},
	halfLife: {
		option: "half-life",
		name: "Half-life of the habit to trade at home, in years",
		symbol: "h",
		value: 5,
		low: 2,
		high: 15,
		limits: [0.1, 100],
		basis: ASSUMED,
		source:
			"How fast trade turns to the new border; bracketed by the Soviet Union, Czechoslovakia and Yugoslavia (Fidrmuc and Fidrmuc). Only the mean over years takes it.",
	},
	eta: {
		option: "eta",
		name: "Publicness of what all have in common",
		symbol: "η",
		value: 0.5,
		low: 0,
		high: 1,
		limits: [0, 1],
		basis: ASSUMED,
		source: "1: it costs the same for any number of people; 0: it costs each the same, however few they are.",
	},
	phi: {
		option: "phi",
		name: "What all have in common, over consumption",
		symbol: "φ/c",
		value: 0.05,
		low: 0.02,
		high: 0.1,
		limits: [0, 1],
		basis: ASSUMED,
		source: "Defence and general government.",
	},
	consumption: {
		option: "consumption",
		name: "Consumption over GDP",
		symbol: "c/Y",
		value: 0.68,
		low: 0.6,
		high: 0.8,
		limits: [0.1, 1],
		basis: MEMORY,
		source:
			"Personal consumption of the United States was 68% of GDP in 2016; with what governments buy, 80%. Turns a balance of the treasuries into a share of consumption.",
	},
	alpha: {
		option: "alpha",
		name: "Efficiency that is kept when a part leaves",
		symbol: "α",
		value: 1,
		low: 0.8,
		high: 1,
		limits: [0.01, 1],
		basis: ASSUMED,
		source: "Of Bolton and Roland's voter in the middle (models.md 2.4). The ledger takes it in neither reading.",
		held: true,
	},
	discount: {
		option: "discount",
		name: "Discount of a year",
		symbol: "r",
		value: 0.03,
		low: 0,
		high: 0.07,
		limits: [0, 1],
		basis: ASSUMED,
		source: "Only the mean over years takes it.",
	},
} as const satisfies { readonly [key: string]: DialRecord };

export type WelfareDialKey = keyof typeof welfareDials;
export const welfareDialKeys = Object.keys(welfareDials) as readonly WelfareDialKey[];
/** A value for every dial. */
export type DialValues = { readonly [key in WelfareDialKey]: number };
export type Dials = { readonly [key in WelfareDialKey]: WelfareDial };

/** Mean and standard deviation of the published costs of secession. models.md §2.5, V2.7. */
export const PUBLISHED_LOSS = { mean: -0.24, sd: 0.25 } as const;

/** The dials; those that somebody set in the place of ours, and held. */
export function dialsOf(given: Partial<DialValues>): Dials {
	return Object.fromEntries(
		welfareDialKeys.map((key): [WelfareDialKey, WelfareDial] => {
			const { held, ...dial }: DialRecord = welfareDials[key];
			const value = given[key];
			if (value === undefined) return [key, { ...dial, drawn: held !== true }];
			const [low, high] = [Math.min(dial.low, value), Math.max(dial.high, value)];
			return [
				key,
				{ ...dial, value, low, high, basis: ASSUMED, source: `Set by whoever asks. ${dial.source}`, drawn: false },
			];
		}),
	) as unknown as Dials;
}

export function valuesOf(dials: Dials): DialValues {
	return Object.fromEntries(welfareDialKeys.map((key) => [key, dials[key].value])) as unknown as DialValues;
}
