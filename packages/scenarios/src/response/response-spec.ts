/** What a reader may turn; what is left out stays as usual. */
export interface ResponseSpec {
	/** Share of valid votes that yes must exceed. */
	readonly threshold?: number;
	/** Years until a second vote; 0 for none. */
	readonly coolingOff?: number;
	/** Chance, 0 to 1, that a reciprocal guarantee is kept. */
	readonly guarantee?: number;
	/** Later claimants whom the answer is seen by. */
	readonly claimants?: number;
	/** What is at stake, against the usual 1. */
	readonly stakes?: number;
	/** Support for leaving in the places that ask, as a poll says, whichever camp asks; left out, the scenario's mapping. */
	readonly support?: number;
	/** Sets of assumptions drawn, and simulated votes. */
	readonly sets?: number;
}

/** The dials with a value each. */
export interface ResponseSettings {
	readonly threshold: number;
	readonly coolingOff: number;
	readonly guarantee: number;
	readonly claimants: number;
	readonly stakes: number;
	readonly support: number | null;
	readonly sets: number;
}

/** The ladders' ranges hold at these. */
export const usualResponse: ResponseSettings = {
	threshold: 0.5,
	coolingOff: 0,
	guarantee: 0,
	claimants: 1,
	stakes: 1,
	support: null,
	sets: 1000,
};

/** What a dial cannot pass. */
export const responseLimits = {
	threshold: [0.01, 0.99],
	coolingOff: [0, 20],
	guarantee: [0, 1],
	claimants: [0, 50],
	stakes: [0, 5],
	support: [0.01, 0.99],
	sets: [100, 10_000],
} as const satisfies { readonly [key in keyof ResponseSettings]: readonly [number, number] };

/** Every dial within its limits. */
export function settleResponse(spec: ResponseSpec): ResponseSettings {
	const given = Object.entries(spec).filter(([, value]) => value !== undefined);
	return { ...usualResponse, ...Object.fromEntries(given) };
}
