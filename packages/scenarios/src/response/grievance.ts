import { invariant } from "@velvet/core";

/** How grievance builds up and fades, in no unit but its own: models.md (4.7), (4.8). */
export interface GrievanceDials {
	/** Share of the stock that fades in a year, 0 to 1. */
	readonly fading: number;
	/** What a year adds while all of a camp's voters live under the other camp's government. */
	readonly outOfPower: number;
	/** What a request that is blocked adds. */
	readonly blocked: number;
	/** What a request that is accommodated takes away. */
	readonly accommodated: number;
	/** Growth of the display index, in logs, for 1 of stock. */
	readonly response: number;
}

/** A dial with the range that it is tried over. Nobody has measured any of them. */
export interface GrievanceDial {
	readonly name: string;
	readonly value: number;
	readonly low: number;
	readonly high: number;
	readonly basis: "A, assumed";
	readonly source: string;
}

const basis = "A, assumed";

/** Defaults of models.md 4.5; the ranges, and the last dial, are assumed here. */
export const grievanceDials: { readonly [key in keyof GrievanceDials]: GrievanceDial } = {
	fading: dial(
		"Grievance that fades in a year",
		0.25,
		0.05,
		0.6,
		"models.md (4.7); half is gone in two and a half years",
	),
	outOfPower: dial("A year under the other camp's government adds", 0.1, 0, 0.3, "models.md (4.7)"),
	blocked: dial("A request that is blocked adds", 0.5, 0, 1.5, "models.md (4.7)"),
	accommodated: dial("A request that is accommodated takes away", 0.5, 0, 1.5, "models.md (4.7)"),
	response: dial(
		"Growth of the index for 1 of grievance, in logs",
		1,
		0,
		2,
		"models.md (4.8); 1 is assumed, nobody has measured it",
	),
};

/** All dials as they stand when nothing is turned. */
export const usualGrievance: GrievanceDials = {
	fading: grievanceDials.fading.value,
	outOfPower: grievanceDials.outOfPower.value,
	blocked: grievanceDials.blocked.value,
	accommodated: grievanceDials.accommodated.value,
	response: grievanceDials.response.value,
};

/**
 * The stock of one camp a year later: (1 − k) G + l · out + m · blocked − n · accommodated, and never below none.
 *
 * (4.7) has a camp either in power or out of it. Here `outShare` is the share of the camp's voters who live under the other
 * camp's government, so that a divided country is its sum too: 0 or 1 give (4.7) back. The floor at 0 is ours: an
 * accommodated request cannot be saved up against later years. Nothing is checked, as this runs a million times.
 *
 * @param stock at least 0
 * @param outShare 0 to 1
 * @param blocked requests that were blocked in the year, @param accommodated and accommodated: 0, 1 or more
 */
export function stepGrievance(
	stock: number,
	outShare: number,
	blocked: number,
	accommodated: number,
	dials: GrievanceDials,
): number {
	const next =
		(1 - dials.fading) * stock +
		dials.outOfPower * outShare +
		dials.blocked * blocked -
		dials.accommodated * accommodated;
	return next > 0 ? next : 0;
}

/**
 * Where the stock settles while the share stays and nothing is asked: l · out / k. A sensible stock to begin with; `null`
 * where nothing fades, so that it would grow for ever.
 */
export function settledGrievance(outShare: number, { fading, outOfPower }: GrievanceDials): number | null {
	if (outShare * outOfPower === 0) return 0;
	return fading === 0 ? null : (outOfPower * outShare) / fading;
}

/** The display index (4.8) beside that of another stock, as a ratio: 1 is as today. It has no absolute meaning. */
export function relativeGrievance(stock: number, today: number, { response }: GrievanceDials): number {
	return Math.exp(response * (stock - today));
}

/** Dials with some turned. What lies beyond the range that is tried is our fault: callers read their input. */
export function withGrievance(turned: Partial<GrievanceDials>): GrievanceDials {
	const dials = { ...usualGrievance, ...turned };
	for (const key of Object.keys(grievanceDials) as (keyof GrievanceDials)[]) {
		const { low, high } = grievanceDials[key];
		invariant(dials[key] >= low && dials[key] <= high, `Beyond its range: ${key} ${dials[key]}`);
	}
	return dials;
}

/** What must not be concluded from the stock and its index, for whoever shows them. */
export const GRIEVANCE_CAVEATS: readonly string[] = [
	"The index compares with today under these assumptions. It is no chance of anything, and its size means nothing alone.",
	"Nobody has measured how grievance builds up or fades. Every number of it is assumed, and can be turned.",
	"To lose an election is not to be shut out of power: studies of groups that are shut out say nothing of the camps.",
	"Both camps have the same numbers. What differs between them is how many of their voters live under the other camp's government, and what became of their requests.",
];

function dial(name: string, value: number, low: number, high: number, source: string): GrievanceDial {
	return { name, value, low, high, basis, source };
}
