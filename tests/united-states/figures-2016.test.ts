import { type Plan, type Scorecard, segregation } from "@velvet/core";
import {
	type Case,
	checkCertificate,
	findBuiltIn,
	leastStrandedAt,
	makePlan,
	openCase,
	readPrice,
	scoreCase,
	shortestBorderAt,
	solveFrontier,
	solvePrice,
} from "@velvet/scenarios";
import { describe, expect, it } from "vitest";
import { builtAtlas } from "../built-atlas.ts";

const atlas = builtAtlas("us-counties");

function open(name: string): Case {
	const scenario = findBuiltIn(name);
	const opened = scenario && openCase(scenario, atlas);
	if (!opened?.ok) throw new Error(`${name} does not open`);
	return opened.value;
}

function score(name: string): Scorecard {
	const theCase = open(name);
	const plan = makePlan(theCase);
	if (!plan.ok) throw new Error(`${name} has no plan`);
	return scoreCase(theCase, plan.value);
}

describe("the vote of 2016 by county", () => {
	const { preference } = open("two-nations-2016");

	it("adds up to the compiled totals", () => {
		expect(preference.totals).toEqual({ a: 65_853_516, b: 62_984_825, other: 135_691_978 - 65_853_516 - 62_984_825 });
	});

	// models.md V1.1, computed there from another compilation that differs by some thousand votes: four digits.
	it("has the segregation of models.md V1.1", () => {
		const { units, parents } = score("two-nations-2016").metrics.harmony.segregation;
		expect(units.dissimilarity).toBeCloseTo(0.2946, 4);
		expect(units.isolation.A).toBeCloseTo(0.5742, 4);
		expect(units.isolation.B).toBeCloseTo(0.5548, 4);
		expect(units.exposure.A).toBeCloseTo(0.4258, 4);
		expect(units.etaSquared).toBeCloseTo(0.1291, 4);
		expect(parents.dissimilarity).toBeCloseTo(0.1556, 4);
		expect(parents.etaSquared).toBeCloseTo(0.0377, 4);
		expect(segregation({ a: [preference.totals.a], b: [preference.totals.b] }).dissimilarity).toBe(0);
	});
});

describe("two nations by state", () => {
	const { metrics } = score("two-nations-2016");

	// Σ pop2016 × adults_pct of the table by another program; merging Alaska rounds its mean to one decimal.
	it("have 109.64 of 250.29 million adults in A", () => {
		const { value, polities, known } = metrics.adults;
		expect(Math.abs((value ?? 0) - 250_289_370)).toBeLessThan(500);
		expect(Math.abs((polities.A.value ?? 0) - 109_639_764)).toBeLessThan(500);
		expect(known).toBe(1);
	});

	it("match 57.6 % of the voters of the two camps and leave 54,627,155", () => {
		expect(metrics["self-determination"].value).toBeCloseTo(0.576002, 6);
		expect(metrics["self-determination"].bases.votesAll).toBeCloseTo(0.546909, 6);
		expect(metrics.stranded.value).toBe(54_627_155);
		expect(metrics.stranded.polities.A.value).toBe(22_173_314);
		expect(metrics.stranded.polities.B.value).toBe(32_453_841);
	});

	it("stand between one country under either camp and the bound of the counties", () => {
		const { reference } = metrics["self-determination"];
		expect(reference.oneUnderB).toBeCloseTo(0.488867, 6);
		expect(reference.oneUnderA).toBeCloseTo(0.511133, 6);
		expect(reference.bound).toBeCloseTo(0.647792, 6);
	});

	it("part along 379 county lines and 11,923 km, in 11 and 2 pieces", () => {
		expect(metrics.border.edges).toBe(379);
		expect(Math.abs(metrics.border.km / 11_923 - 1)).toBeLessThan(0.005);
		expect(metrics.pieces.polities).toEqual({ A: 11, B: 2 });
		expect(metrics.splits.value).toBe(0);
	});
});

describe("other plans of 2016", () => {
	it("by county: 0.647792, 45,377,885 left, 1,419 lines, 141 and 15 pieces", () => {
		const { metrics } = score("by-county-2016");
		expect(metrics["self-determination"].value).toBeCloseTo(0.647792, 6);
		expect(metrics.stranded.value).toBe(45_377_885);
		expect(metrics.border.edges).toBe(1419);
		expect(metrics.pieces.polities).toEqual({ A: 141, B: 15 });
	});

	it("California alone: 0.522009", () => {
		expect(score("california-alone-2016").metrics["self-determination"].value).toBeCloseTo(0.522009, 6);
	});
});

describe("the exact frontier by county lines", () => {
	const theCase = open("two-nations-2016");
	const frontier = solveFrontier(theCase, "edges");
	const { points } = frontier;

	it("has 312 corners from (1,419; 45,377,885) to (0; 62,937,892), strictly convex, each certified", () => {
		expect(points).toHaveLength(312);
		expect([points[0].border, points[0].stranded]).toEqual([1419, 45_377_885]);
		expect([points[311].border, points[311].stranded]).toEqual([0, 62_937_892]);
		for (const { certificate } of points) expect(certificate.flow).toBe(certificate.cut);
		for (let i = 1; i + 1 < points.length; i++) {
			const before = (points[i].stranded - points[i - 1].stranded) / (points[i - 1].border - points[i].border);
			const after = (points[i + 1].stranded - points[i].stranded) / (points[i].border - points[i + 1].border);
			expect(after).toBeGreaterThan(before);
		}
	});

	it("leaves 47,474,179 at 308 lines for a price of 10,000, and 53,988,424 at 54 for 100,000", () => {
		const ten = solvePrice(theCase, "edges", { p: 10_000, q: 1 });
		expect([ten.stranded, ten.border, ten.certificate]).toEqual([
			47_474_179,
			308,
			{ flow: 5_176_294, cut: 5_176_294, scale: 1 },
		]);
		const hundred = solvePrice(theCase, "edges", { p: 100_000, q: 1 });
		expect([hundred.stranded, hundred.border]).toEqual([53_988_424, 54]);
		const corner = points.find((point) => point.border === 308);
		expect(corner?.plan.assignment).toEqual(ten.plan.assignment);
	});

	it("lies below the plan by state: 46.9 M with its border, and 50 lines for its voters", () => {
		expect(leastStrandedAt(frontier, 379)).toBe(46_913_403);
		expect(shortestBorderAt(frontier, 54_627_155)?.border).toBe(50);
	});

	it("stands a check from a cold start, and the check sees a false claim", () => {
		expect(checkCertificate(theCase, "edges", points[100])).toMatchObject({ holds: true });
		expect(checkCertificate(theCase, "edges", { ...points[100], stranded: points[100].stranded - 1 }).holds).toBe(
			false,
		);
		expect(
			checkCertificate(theCase, "edges", { ...points[100], certificate: { flow: 1, cut: 1, scale: 1 } }).holds,
		).toBe(false);
	});
});

describe("the exact frontier by kilometres", () => {
	const theCase = open("two-nations-2016");
	const { points } = solveFrontier(theCase, "km");

	it("runs from every county to no border, each corner certified, and agrees with the scorecard", () => {
		expect(points[0].stranded).toBe(45_377_885);
		expect([points.at(-1)?.border, points.at(-1)?.stranded]).toEqual([0, 62_937_892]);
		for (const { certificate } of points) expect(certificate.flow).toBe(certificate.cut);
		const plan: Plan = points[150].plan;
		const { metrics } = scoreCase(theCase, plan);
		expect(metrics.stranded.value).toBe(points[150].stranded);
		expect(Math.round(metrics.border.km * 1000)).toBe(points[150].border);
	});

	it("reads a price per kilometre exactly", () => {
		expect(readPrice("100", "km")).toEqual({ p: 1, q: 10 });
		expect(readPrice("1.5", "km")).toEqual({ p: 3, q: 2000 });
		expect(readPrice("NaN", "km")).toBeNull();
	});
});
