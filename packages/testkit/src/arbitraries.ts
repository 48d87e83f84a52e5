import type { CutProblem } from "@velvet/algorithms";
import fc from "fast-check";
import type { GridVotes } from "./grids.ts";

/** Small graphs with whole leads and lengths, some units pinned: small enough to enumerate. */
export function cutProblems(options: { units?: number; pins?: boolean } = {}): fc.Arbitrary<CutProblem> {
	const most = options.units ?? 9;
	return fc.integer({ min: 2, max: most }).chain((units) => {
		const unit = fc.integer({ min: 0, max: units - 1 });
		const edge = fc.tuple(unit, unit, fc.integer({ min: 1, max: 12 }));
		return fc
			.record({
				leads: fc.array(fc.integer({ min: -30, max: 30 }), { minLength: units, maxLength: units }),
				edges: fc.uniqueArray(edge, {
					maxLength: 3 * units,
					selector: ([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`,
				}),
				pins: fc.array(options.pins ? fc.constantFrom(0, 0, 0, 1, -1) : fc.constant(0), {
					minLength: units,
					maxLength: units,
				}),
			})
			.map(({ leads, edges, pins }) => problemOf(units, leads, edges, pins));
	});
}

function problemOf(
	units: number,
	leads: readonly number[],
	edges: readonly (readonly [number, number, number])[],
	pins: readonly number[],
): CutProblem {
	const kept = edges.filter(([a, b]) => a !== b);
	return {
		units,
		leads: Float64Array.from(leads),
		edgeA: Uint32Array.from(kept, ([a]) => a),
		edgeB: Uint32Array.from(kept, ([, b]) => b),
		lengths: Float64Array.from(kept, ([, , length]) => length),
		pins: Int8Array.from(pins),
	};
}

/** Votes for every square of a grid, ties and empty squares among them. */
export function gridVotes(squares: number): fc.Arbitrary<GridVotes> {
	const votes = fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 }));
	return fc.array(votes, { minLength: squares, maxLength: squares });
}
