import { describe, expect, it } from "vitest";
import { swingShares } from "./swing.ts";

const shares = [0.02, 0.3, 0.55, 0.97];
const weights = [10, 200, 100, 50];
const mean = (values: ArrayLike<number>) =>
	weights.reduce((sum, weight, u) => sum + weight * values[u], 0) / weights.reduce((sum, weight) => sum + weight, 0);

describe("a swing to a new value", () => {
	it("on the logistic scale meets it, keeps the order and stays between 0 and 1", () => {
		for (const value of [0.01, 0.2, mean(shares), 0.7, 0.99]) {
			const swung = swingShares("logit", shares, weights, value);
			expect(mean(swung)).toBeCloseTo(value, 9);
			expect([...swung]).toEqual([...swung].sort());
			expect(Math.min(...swung)).toBeGreaterThan(0);
			expect(Math.max(...swung)).toBeLessThan(1);
		}
	});

	it("moves the logits of all units alike", () => {
		const logit = (share: number) => Math.log(share / (1 - share));
		const swung = swingShares("logit", shares, weights, 0.6);
		const moved = shares.map((share, u) => logit(swung[u]) - logit(share));
		for (const each of moved) expect(each).toBeCloseTo(moved[0], 9);
	});

	it("uniformly adds points and stops at the ends", () => {
		const value = mean(shares) - 0.1;
		expect([...swingShares("uniform", shares, weights, value)].map((share) => Math.round(share * 1e6) / 1e6)).toEqual([
			0, 0.2, 0.45, 0.87,
		]);
	});

	it("proportionally multiplies both sides", () => {
		// By hand: p 0.5 of an old 0.5, new 0.6: m = 1.2, m' = 0.8, so p' = 0.6/(0.6 + 0.4); p 0.2: 0.24/(0.24 + 0.64).
		const [same, low] = swingShares("proportional", [0.5, 0.2, 0.8], [1, 1, 1], 0.6);
		expect(same).toBeCloseTo(0.6, 12);
		expect(low).toBeCloseTo(0.24 / 0.88, 12);
	});

	it("to the old value changes nothing, of any kind", () => {
		for (const kind of ["uniform", "proportional", "logit"] as const) {
			const swung = swingShares(kind, shares, weights, mean(shares));
			shares.forEach((share, u) => {
				expect(swung[u]).toBeCloseTo(share, 9);
			});
		}
	});

	it("of one camp is the opposite one of the other", () => {
		for (const kind of ["uniform", "proportional", "logit"] as const) {
			const here = swingShares(kind, shares, weights, 0.6);
			const there = swingShares(
				kind,
				shares.map((share) => 1 - share),
				weights,
				0.4,
			);
			here.forEach((share, u) => {
				expect(share + there[u]).toBeCloseTo(1, 9);
			});
		}
	});
});
