import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { opennessOf } from "./openness.ts";
import { ownShare, solveGravity } from "./solve-gravity.ts";
import { tradeWelfare } from "./trade-welfare.ts";

const sizes = fc
	.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 2, maxLength: 8 })
	.map((parts) => parts.map((each) => each / parts.reduce((sum, part) => sum + part, 0)));
const border = fc.double({ min: 0, max: 3.09, noNaN: true });

/** Places on a line, the first of them a country of its own. */
function onALine(count: number, elasticity: number, coefficient: number) {
	const distance = (i: number, j: number) => 0.5 + Math.abs(i - j);
	return opennessOf(count, { distance, elasticity, apart: (i, j) => (i === 0) !== (j === 0), border: coefficient });
}

describe("structural gravity", () => {
	it("sells all that is made, and buys as much: flows are symmetric, rows add up to sizes", () => {
		fc.assert(
			fc.property(sizes, border, fc.double({ min: 0, max: 1.5, noNaN: true }), (parts, b, rho) => {
				const { flows, residual } = solveGravity(parts, onALine(parts.length, rho, b));
				expect(residual).toBeLessThan(1e-9);
				flows.forEach((row, i) => {
					for (const [j, flow] of row.entries()) expect(flow).toBeCloseTo(flows[j][i], 12);
				});
			}),
		);
	});

	it("of two places solves the quadratic that it comes down to", () => {
		fc.assert(
			fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), border, (s, b) => {
				// x = flow across: by gravity x² = exp(−2b) · own · own, own shares s − x and 1 − s − x.
				const e = Math.exp(-2 * b);
				const [p, q, r] = [1 - e, e, -e * s * (1 - s)];
				const x = (-2 * r) / (q + Math.sqrt(q * q - 4 * p * r));
				const found = solveGravity([s, 1 - s], onALine(2, 0, b));
				expect(found.flows[0][1]).toBeCloseTo(x, 9);
			}),
		);
	});

	it("without costs is the product of sizes; with a higher border each side buys more at home and has less", () => {
		fc.assert(
			fc.property(sizes, border, border, (parts, b, c) => {
				const [low, high] = [Math.min(b, c), Math.max(b, c)];
				const rest = [...parts.keys()].slice(1);
				const at = (coefficient: number) => solveGravity(parts, onALine(parts.length, 0, coefficient));
				expect(ownShare(at(0), [0])).toBeCloseTo(parts[0], 9);
				for (const group of [[0], rest]) {
					const [before, after] = [ownShare(at(low), group), ownShare(at(high), group)];
					expect(after).toBeGreaterThanOrEqual(before - 1e-9);
					expect(tradeWelfare(before, after, 5)).toBeLessThanOrEqual(1 + 1e-9);
				}
			}),
		);
	});
});
