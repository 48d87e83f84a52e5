import { gridAtlas } from "@velvet/testkit";
import { describe, expect, it } from "vitest";
import { buildPreference } from "../camps/preference.ts";
import type { LinkReach } from "../dual-graph/dual-graph.ts";
import type { GovernanceRule } from "../metrics/ground.ts";
import { type MetricKey, metricRegistry } from "../metrics/registry.ts";
import { type Plan, UNASSIGNED } from "../plan/plan.ts";
import { scorePlan, workedFormula } from "./scorecard.ts";

// A 5 × 5 country of camp B with a heart of camp A: every square has 10 voters.
const heart = 12;
const atlas = gridAtlas(
	5,
	5,
	Array.from({ length: 25 }, (_, u) => (u === heart ? [9, 1] : [2, 8])),
);
const polities = [
	{ id: "A", camp: 0 as const, continuator: false },
	{ id: "B", camp: 1 as const, continuator: true },
];

function score(draw: (unit: number) => number, governs: GovernanceRule = "assigned", reach: LinkReach = "land") {
	const preference = buildPreference(atlas, "grid-vote", { A: ["a"], B: ["b"] });
	if (!preference.ok) throw new Error("no preference");
	const plan: Plan = {
		assignment: Uint16Array.from({ length: 25 }, (_, u) => draw(u)),
		origin: { method: "test", version: 1, parameters: {} },
	};
	return scorePlan({ atlas, preference: preference.value, plan, polities, reach, governs });
}

describe("a heart that leaves", () => {
	const { metrics, state, unassigned } = score((u) => (u === heart ? 0 : 1));

	it("is complete", () => {
		expect([state, unassigned]).toEqual(["complete", 0]);
	});

	it("matches its own nine voters and the other camp's 192 of 250", () => {
		const { value, bases, reference, matched } = metrics["self-determination"];
		expect(matched).toEqual({ A: 9, B: 192 });
		expect(value).toBe(201 / 250);
		expect(bases.votesAll).toBe(201 / 275);
		expect(bases.people).toBeCloseTo(201 / 250, 12);
		// One row of the five holds the heart and votes with the rest.
		expect(reference).toEqual({ oneUnderA: 57 / 250, oneUnderB: 193 / 250, byParent: 193 / 250, bound: 201 / 250 });
	});

	it("leaves one B-voter and 48 A-voters, by name", () => {
		expect(metrics.stranded.value).toBe(49);
		expect(metrics.stranded.polities.A.places).toEqual([{ id: "u012", name: "Square u012, P2", votes: 1 }]);
		expect(metrics.stranded.polities.B.places).toHaveLength(10);
	});

	it("gains nine, loses one, keeps 192 and leaves 48 without, against a country governed by B", () => {
		expect(metrics["gain-and-regret"].against.B).toEqual({ gain: 9, lose: 1, keep: 192, stillLack: 48 });
		expect(metrics["gain-and-regret"].value).toBe(1 / 250);
	});

	it("is one enclave in one piece, behind four edges and four kilometres of border, cutting one row", () => {
		expect(metrics.pieces.polities).toEqual({ A: 1, B: 1 });
		expect(metrics.enclaves.polities.A.value).toBe(1);
		expect(metrics.enclaves.polities.B.value).toBe(0);
		expect(metrics.exclaves.value).toBe(0);
		expect(metrics.border).toMatchObject({ edges: 4, km: 4, pairs: { "A-B": { edges: 4, km: 4 } } });
		expect(metrics.splits.list.map((each) => each.id)).toEqual(["p2"]);
	});

	it("is a square: Polsby-Popper π/4", () => {
		expect(metrics.compactness.polities.A.value).toBeCloseTo(Math.PI / 4, 12);
		expect(metrics.compactness.polities.A.perimeterKm).toBe(4);
	});
});

describe("unassigned land", () => {
	const { metrics, state, unassigned } = score((u) => (u === heart ? UNASSIGNED : 1));

	it("makes the plan incomplete and is nobody's: no government, no border, no piece", () => {
		expect([state, unassigned]).toEqual(["incomplete", 1]);
		expect(metrics.border.edges).toBe(0);
		expect(metrics.pieces.polities).toEqual({ A: 0, B: 1 });
		expect(metrics.population.unassigned).toBe(100);
		const { gain, lose, keep, stillLack } = metrics["gain-and-regret"].against.B;
		expect(gain + lose + keep + stillLack).toBe(250);
		expect(lose).toBe(1);
	});
});

describe("a polity whose plurality is the other camp", () => {
	it("is governed by its key's camp when assigned, and by its plurality when that is the rule", () => {
		const firstRow = (u: number) => (u < 5 ? 0 : 1);
		expect(score(firstRow).metrics.stranded.polities.A.value).toBe(40);
		expect(score(firstRow, "plurality").metrics.stranded.polities.A.value).toBe(10);
	});
});

describe("the registry", () => {
	it("has one row a key, each with its formula, source and caveat", () => {
		expect(new Set(metricRegistry.map((metric) => metric.key)).size).toBe(metricRegistry.length);
		for (const metric of metricRegistry) {
			for (const text of [metric.title, metric.meaning, metric.formula, metric.source, metric.caveat]) {
				expect(text.length).toBeGreaterThanOrEqual(3);
			}
		}
	});

	it("keeps values inside their range, and shows formulas with real numbers", () => {
		const card = score((u) => (u % 5 < 2 ? 0 : 1));
		for (const metric of metricRegistry) {
			const { value } = card.metrics[metric.key as MetricKey];
			// The grid has no economy: a fact without its column is null, with the reason.
			if (value === null) {
				expect(card.metrics[metric.key as MetricKey].why).toMatch(/has no column|no single number/);
				continue;
			}
			expect(value).toBeGreaterThanOrEqual(metric.range[0] ?? Number.NEGATIVE_INFINITY);
			expect(value).toBeLessThanOrEqual(metric.range[1] ?? Number.POSITIVE_INFINITY);
		}
		expect(workedFormula(card, metricRegistry[0])[0]).toMatch(/^\(\d+ \+ \d+\) \/ 250 = 0\.\d{6}$/);
	});
});
