import { buildDualGraph, type EdgeRecord, labelledComponents, NO_COMPONENT } from "@velvet/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNecks } from "./necks.ts";

const units = 10;
const unit = fc.integer({ min: 0, max: units - 1 });
const edges = fc.array(
	fc.record<EdgeRecord>({ a: unit, b: unit, metres: fc.constant(1), kind: fc.constantFrom("land", "ferry") }),
	{ maxLength: 18 },
);
const labels = fc.array(fc.constantFrom(0, 0, 0, 1, 0xffff), { minLength: units, maxLength: units });

/** By taking each unit away and counting what is left of its piece. */
function byRemoval(graph: ReturnType<typeof buildDualGraph>, label: Uint16Array, kind: number, weights: Float64Array) {
	const whole = labelledComponents(graph, label, kind);
	const necks: { unit: number; behind: number[] }[] = [];
	for (let u = 0; u < units; u++) {
		if (whole.of[u] === NO_COMPONENT) continue;
		const without = label.slice();
		without[u] = 0xffff;
		const parts = new Map<number, number>();
		const left = labelledComponents(graph, without, kind);
		for (let v = 0; v < units; v++) {
			if (v !== u && whole.of[v] === whole.of[u]) parts.set(left.of[v], (parts.get(left.of[v]) ?? 0) + weights[v]);
		}
		if (parts.size > 1) necks.push({ unit: u, behind: [...parts.values()].sort((p, q) => q - p).slice(1) });
	}
	return necks;
}

describe("necks", () => {
	it("are the units whose loss cuts a piece, with everything but the heaviest part behind them", () => {
		fc.assert(
			fc.property(edges, labels, fc.constantFrom(0, 2), (records, list, kind) => {
				const graph = buildDualGraph(units, records);
				const label = Uint16Array.from(list);
				const weights = Float64Array.from({ length: units }, (_, u) => 2 ** u);
				const found = findNecks(graph, label, kind, weights);
				const plain = found
					.map(({ unit: u, behind }) => ({ unit: u, behind: [...behind] }))
					.sort((p, q) => p.unit - q.unit);
				expect(plain).toEqual(byRemoval(graph, label, kind, weights));
				for (const neck of found) {
					const weight = neck.units().reduce((total, u) => total + weights[u], 0);
					expect(weight).toBe(neck.behind.reduce((total, each) => total + each, 0));
				}
			}),
			{ numRuns: 1000 },
		);
	});
});
