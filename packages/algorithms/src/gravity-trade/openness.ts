/** How freely two places trade, `t^(1−σ)`: 1 is as freely as within one place, 0 is not at all. Symmetric. */
export type Openness = readonly (readonly number[])[];

export interface OpennessOf {
	/** Distance between two places, and of a place from itself, in any unit; 1 where distance is left out. */
	readonly distance: (i: number, j: number) => number;
	/** ρ', the distance elasticity of trade; 0 where distance makes no difference. */
	readonly elasticity: number;
	/** Whether a border lies between two places. */
	readonly apart: (i: number, j: number) => boolean;
	/** b, the border coefficient: a border divides trade by `exp(b)`, all else equal. */
	readonly border: number;
}

/** `t_ij^(1−σ) = d_ij^(−ρ') exp(−b B_ij)`. models.md (2.7); Anderson and van Wincoop 2003. O(n²). */
export function opennessOf(places: number, { distance, elasticity, apart, border }: OpennessOf): Openness {
	const row = (i: number) =>
		Array.from({ length: places }, (_, j) => distance(i, j) ** -elasticity / (apart(i, j) ? borderFactor(border) : 1));
	return Array.from({ length: places }, (_, i) => row(i));
}

/** How many times as much two places trade without a border between them: McCallum's factor. models.md V2.1. */
export function borderFactor(border: number): number {
	return Math.exp(border);
}
