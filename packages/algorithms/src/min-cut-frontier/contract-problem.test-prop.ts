import { cutProblems, everyDivision } from "@velvet/testkit";
import fc from "fast-check";
import { expect, it } from "vitest";
import { contractProblem } from "./contract-problem.ts";
import { CutSolver } from "./cut-solver.ts";
import { measureDivision } from "./problem.ts";

/** Groups by number, pins by group, so that no group has two. */
const grouped = cutProblems({ pins: true }).chain((problem) =>
	fc.array(fc.nat({ max: 3 }), { minLength: problem.units, maxLength: problem.units }).map((raw) => {
		const numbers = [...new Set(raw)];
		const groupOf = Uint32Array.from(raw, (each) => numbers.indexOf(each));
		const firsts = numbers.map((each) => raw.indexOf(each));
		const pins = Int8Array.from(groupOf, (group) => problem.pins[firsts[group]]);
		return { problem: { ...problem, pins }, groupOf, groups: numbers.length };
	}),
);

it("the best cut of groups is the best of all divisions that part no group", () => {
	fc.assert(
		fc.property(grouped, fc.integer({ min: 0, max: 40 }), ({ problem, groupOf, groups }, price) => {
			const contracted = contractProblem(problem, groupOf, groups);
			const cut = new CutSolver(contracted).solve({ p: price, q: 1 });
			const side = Uint8Array.from(groupOf, (group) => cut.side[group]);
			// Within a group some are left whatever happens: the two costs differ by a constant.
			const lost = measureDivision(problem, side).cost - cut.cost;
			let best = Number.POSITIVE_INFINITY;
			for (const division of everyDivision(problem)) {
				const parts = groupOf.some((group, u) => division.side[u] !== division.side[groupOf.indexOf(group)]);
				if (!parts) best = Math.min(best, division.cost + price * division.border);
			}
			expect(cut.certificate.cut).toBe(best - lost);
			expect(measureDivision(problem, side).border).toBe(cut.border);
		}),
		{ numRuns: 300 },
	);
});
