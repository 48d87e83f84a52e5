import { cutProblems, enumerateCut, linearProgramCut } from "@velvet/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ratio } from "../exact/ratio.ts";
import { CutSolver } from "./cut-solver.ts";
import type { CutProblem } from "./problem.ts";

const prices = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 7 })).map(([p, q]) => ratio(p, q));

describe("a cut at one price", () => {
	it("is the best of all divisions, with the smallest source side, pins held", () => {
		fc.assert(
			fc.property(cutProblems({ pins: true }), prices, (problem, price) => {
				const cut = new CutSolver(problem).solve(price);
				const best = enumerateCut(problem, price.p, price.q);
				expect(cut.certificate.cut).toBe(best.value);
				expect(cut.certificate.flow).toBe(best.value);
				expect([...cut.side]).toEqual([...best.smallest]);
			}),
			{ numRuns: 400 },
		);
	});

	it("has the value of the linear program", async () => {
		await fc.assert(
			fc.asyncProperty(cutProblems({ units: 40, pins: true }), prices, async (problem, price) => {
				const cut = new CutSolver(problem).solve(price);
				expect(await linearProgramCut(problem, price.p, price.q)).toBeCloseTo(cut.certificate.flow, 5);
			}),
			{ numRuns: 40 },
		);
	});

	it("does not depend on what was solved before", () => {
		fc.assert(
			fc.property(
				cutProblems({ units: 14, pins: true }),
				fc.array(prices, { minLength: 2, maxLength: 6 }),
				(problem, list) => {
					const warm = new CutSolver(problem);
					for (const price of list) {
						const cold = new CutSolver(problem).solve(price);
						expect(warm.solve(price)).toEqual(cold);
					}
				},
			),
		);
	});

	it("seen from the other side costs the same: ties go by role, not by sign", () => {
		fc.assert(
			fc.property(cutProblems({ units: 12 }), prices, (problem, price) => {
				const turned: CutProblem = { ...problem, leads: problem.leads.map((lead) => -lead) };
				const one = new CutSolver(problem).solve(price);
				const two = new CutSolver(turned).solve(price);
				expect(two.certificate).toEqual(one.certificate);
			}),
		);
	});

	it("refuses a price whose exact sums do not fit", () => {
		const problem: CutProblem = {
			units: 2,
			leads: Float64Array.of(1e9, -1e9),
			edgeA: Uint32Array.of(0),
			edgeB: Uint32Array.of(1),
			lengths: Float64Array.of(1),
			pins: new Int8Array(2),
		};
		const solver = new CutSolver(problem);
		expect(solver.canSolve(ratio(1, 1_000_000_001))).toBe(false);
		expect(() => solver.solve(ratio(1, 1_000_000_001))).toThrow(/too fine/);
		expect(solver.canSolve(ratio(1, 1000))).toBe(true);
	});
});
