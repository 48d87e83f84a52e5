/** Something found about a set of units, with the weight of the set. */
export interface Finding {
	readonly behind: number;
	units(): readonly number[];
}

/** Two sets are variants of each other when more than this share of the weight of both together is in each. */
const SAME = 1 / 2;

/**
 * The first findings that are not variants of an earlier one, at most `most` of them.
 *
 * A corridor has a neck at every step along it, each with a little less behind it. Of such a nest of sets the first is
 * taken, and the next when less than half of the earlier is left, or when it lies elsewhere.
 *
 * @param findings most behind first.
 * @param before findings that are told of anyway, and of which no variants are wanted.
 */
export function distinctFindings<F extends Finding>(
	findings: readonly F[],
	weights: Float64Array,
	most: number,
	before: readonly Finding[] = [],
): F[] {
	const taken = before.map(asSet);
	const kept: F[] = [];
	for (const finding of findings) {
		if (kept.length === most) break;
		// Sets of very different weight are no variants: their units need not be listed.
		const rivals = taken.filter(({ behind }) => isVariant(Math.min(behind, finding.behind), behind, finding.behind));
		const known = asSet(finding);
		if (rivals.some((rival) => isVariant(common(known.units, rival.units, weights), rival.behind, known.behind)))
			continue;
		kept.push(finding);
		taken.push(known);
	}
	return kept;
}

function asSet(finding: Finding) {
	let units: ReadonlySet<number> | undefined;
	return {
		behind: finding.behind,
		get units() {
			units ??= new Set(finding.units());
			return units;
		},
	};
}

function isVariant(shared: number, p: number, q: number): boolean {
	return shared > SAME * (p + q - shared);
}

function common(p: ReadonlySet<number>, q: ReadonlySet<number>, weights: Float64Array): number {
	let sum = 0;
	for (const unit of p) if (q.has(unit)) sum += weights[unit] || 0;
	return sum;
}
