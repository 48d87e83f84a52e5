import { describe, expect, it } from "vitest";
import { estebanRay, fractionalisation, reynalQuerol } from "./polarisation.ts";
import { segregation } from "./segregation.ts";

describe("two towns of 90 to 10 and 10 to 90 (a toy with the closed forms of §1.2, V1.7)", () => {
	const towns = segregation({ a: [90, 10], b: [10, 90] });

	it("are 0.8 apart, with isolation 0.82, exposure 0.18 and eta² 0.64", () => {
		expect(towns.dissimilarity).toBeCloseTo(0.8, 12);
		expect(towns.isolation.A).toBeCloseTo(0.82, 12);
		expect(towns.exposure.A).toBeCloseTo(0.18, 12);
		expect(towns.etaSquared).toBeCloseTo(0.64, 12);
	});

	it("taken together have ELF 0.5, RQ 1 and ER(1.6) 0.164938", () => {
		expect(fractionalisation([100, 100])).toBe(0.5);
		expect(reynalQuerol([100, 100])).toBe(1);
		expect(estebanRay(100, 100, 1.6)).toBeCloseTo(0.164938, 6);
	});
});

describe("one camp alone", () => {
	it("is nowhere apart, and has no eta²", () => {
		expect(segregation({ a: [5, 7], b: [0, 0] })).toEqual({
			dissimilarity: 0,
			isolation: { A: 1, B: 0 },
			exposure: { A: 0, B: 0 },
			etaSquared: null,
		});
		expect(fractionalisation([])).toBe(0);
		expect(reynalQuerol([0, 0])).toBe(0);
		expect(estebanRay(0, 0, 1.3)).toBe(0);
	});
});
