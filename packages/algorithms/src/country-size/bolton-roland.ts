/** Incomes of a part of a country, or of the whole. */
export interface Incomes {
	/** Of the voter in the middle. */
	readonly median: number;
	readonly mean: number;
}

/** What the voter in the middle of a part gets in the union, and alone. */
export interface SecessionValue {
	readonly inUnion: number;
	/** Where nothing is lost by parting; times the efficiency retained where something is. */
	readonly alone: number;
	/** Efficiency from which on parting pays this voter; above 1 it never does. */
	readonly breakEven: number;
}

/**
 * Voters choose a tax that is shared out evenly and wastes `t² / 2` of income: the middle one takes `1 − median / mean`. A part
 * that leaves sets its own. models.md (2.4); Bolton and Roland, The breakup of nations, Quarterly Journal of Economics
 * 112 (1997), with a quadratic cost of taxes.
 *
 *     in the union   (W² + m² − (m − M)²) / 2W        M, W of the union, m, w of the part
 *     alone          α (m² + w²) / 2w
 */
export function secessionValue(union: Incomes, part: Incomes): SecessionValue {
	const inUnion = (union.mean ** 2 + part.median ** 2 - (part.median - union.median) ** 2) / (2 * union.mean);
	const alone = (part.median ** 2 + part.mean ** 2) / (2 * part.mean);
	return { inUnion, alone, breakEven: inUnion / alone };
}

/** The tax rate that the voter in the middle chooses; none where the middle lies above the mean. */
export function chosenTax({ median, mean }: Incomes): number {
	return Math.max(0, 1 - median / mean);
}
