/**
 * Unions of parts that differ. **A reconstruction of the kind of model in** Desmet, Le Breton, Ortuño-Ortín and Weber, The
 * stability and breakup of nations, Journal of Economic Growth 16 (2011): their own functions and calibrated numbers are not
 * in it, and only orders may be read from it, never sizes. models.md (2.6).
 */
export interface UnionPart {
	readonly people: number;
	/** Income per head. */
	readonly income: number;
}

export interface UnionModel {
	/** κ, what a public good is worth. */
	readonly worth: number;
	/** β, between 0 and 1: how fast more of it is worth less. */
	readonly curvature: number;
	/** δ, how what parts differ by adds up. */
	readonly exponent: number;
	/** Distance between two parts, 0 for a part from itself: of opinions on policy, never of ancestry. */
	readonly distance: (i: number, j: number) => number;
}

/** Part i in a union: `(1 − τ) y_i + κ z_i (τ Y)^β`, with `z_i = 1 − ζ H_i^δ` and `H_i = Σ_j (P_j / P) d_ij`. */
interface Standing {
	readonly income: number;
	readonly people: number;
	/** Tax it would choose. */
	readonly wanted: number;
	readonly value: (tax: number) => number;
}

function standings(parts: readonly UnionPart[], union: readonly number[], zeta: number, model: UnionModel): Standing[] {
	const { worth, curvature, exponent, distance } = model;
	const people = union.reduce((sum, i) => sum + parts[i].people, 0);
	const product = union.reduce((sum, i) => sum + parts[i].people * parts[i].income, 0);
	return union.map((i) => {
		const { income } = parts[i];
		const far = union.reduce((sum, j) => sum + (parts[j].people / people) * distance(i, j), 0);
		const fit = worth * Math.max(0, 1 - zeta * far ** exponent);
		// First-order condition: y = β κ z Y^β τ^(β−1).
		const wanted = Math.min(1, ((curvature * fit * product ** curvature) / income) ** (1 / (1 - curvature)));
		const value = (tax: number) => (1 - tax) * income + fit * (tax * product) ** curvature;
		return { income, people: parts[i].people, wanted, value };
	});
}

/** The tax that the middle of a union takes: the least that at least half of its people want no more than. */
function middleTax(all: readonly Standing[]): number {
	const half = all.reduce((sum, { people }) => sum + people, 0) / 2;
	let below = 0;
	for (const { wanted, people } of [...all].sort((p, q) => p.wanted - q.wanted)) {
		below += people;
		if (below >= half) return wanted;
	}
	return 0;
}

/** What part i gains by leaving a union for itself, at a weight ζ of differences. */
export function gainAlone(
	parts: readonly UnionPart[],
	union: readonly number[],
	i: number,
	zeta: number,
	model: UnionModel,
): number {
	const all = standings(parts, union, zeta, model);
	const [alone] = standings(parts, [i], zeta, model);
	return alone.value(alone.wanted) - all[union.indexOf(i)].value(middleTax(all));
}

/** The least weight ζ from which on leaving pays part i; `null` where it pays at none up to `most`. By halving. */
export function leastWeightToLeave(
	parts: readonly UnionPart[],
	union: readonly number[],
	i: number,
	model: UnionModel,
	most: number,
): number | null {
	return crossing((zeta) => gainAlone(parts, union, i, zeta, model) > 0, most);
}

/** The greatest weight ζ at which a union of two still pays both; `null` where it pays at none. By halving. */
export function greatestWeightToUnite(
	parts: readonly UnionPart[],
	pair: readonly [number, number],
	model: UnionModel,
	most: number,
): number | null {
	const parted = (zeta: number) => pair.some((i) => gainAlone(parts, pair, i, zeta, model) > 0);
	return parted(0) ? null : (crossing(parted, most) ?? most);
}

/** Where a statement that is false and then true becomes true, from 0 on. */
function crossing(holds: (zeta: number) => boolean, most: number): number | null {
	if (!holds(most)) return null;
	let [low, high] = [0, most];
	if (holds(0)) return 0;
	for (let step = 0; step < 60; step++) {
		const middle = (low + high) / 2;
		if (holds(middle)) high = middle;
		else low = middle;
	}
	return high;
}
