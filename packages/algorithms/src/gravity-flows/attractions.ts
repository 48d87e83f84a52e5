/** Places between which something flows, in one order for everything. */
export interface FlowPlaces {
	/** Size of each place; nothing flows to a place of size 0. */
	readonly sizes: Float64Array;
	/** Distance from place o to place d at `o · n + d`, above 0; the diagonal is not read. `null` where all are alike. */
	readonly distances: Float64Array | null;
	/** A level that draws, such as income, above 0; `null` where it is not known. */
	readonly levels: Float64Array | null;
}

/** Exponents of the gravity equation. */
export interface FlowExponents {
	readonly distance: number;
	readonly size: number;
	readonly level: number;
}

/**
 * How much each destination draws from each origin, before anything is calibrated: `N_d^b_m · dist^-b_d · (y_d / y_o)^b_y`,
 * the exponential of models.md (5.1) without its constant. Nothing draws on itself. O(n²).
 *
 * @returns weight from o to d at `o · n + d`
 */
export function attractions({ sizes, distances, levels }: FlowPlaces, by: FlowExponents): Float64Array {
	const n = sizes.length;
	const result = new Float64Array(n * n);
	const draws = sizes.map((size, d) =>
		size > 0 ? size ** by.size * (levels === null ? 1 : levels[d] ** by.level) : 0,
	);
	const holds = levels?.map((level) => level ** by.level);
	for (let o = 0; o < n; o++) {
		for (let d = 0; d < n; d++) {
			if (d === o) continue;
			const near = distances === null ? 1 : distances[o * n + d] ** -by.distance;
			result[o * n + d] = (draws[d] * near) / (holds?.[o] ?? 1);
		}
	}
	return result;
}
