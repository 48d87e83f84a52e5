import { buildDualGraph, type EdgeRecord, labelledComponents, NO_COMPONENT } from "@velvet/core";
import { gridEdges } from "@velvet/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPairNecks } from "./pair-necks.ts";

type Graph = ReturnType<typeof buildDualGraph>;
type Pair = { pair: [number, number]; behind: number; units: number[] };

const land = (a: number, b: number): EdgeRecord => ({ a, b, metres: 1, kind: "land" });

function ring(n: number): Graph {
	return buildDualGraph(
		n,
		Array.from({ length: n }, (_, u) => land(u, (u + 1) % n)),
	);
}

/** By taking each pair away, and counting the parts that touch both of it. */
function everyPair(graph: Graph, labels: Uint16Array, kind: number, weights: Float64Array): Pair[] {
	const whole = labelledComponents(graph, labels, kind);
	const beside = (u: number, v: number) => {
		for (let k = graph.offsets[u]; k < graph.offsets[u + 1]; k++) {
			if (graph.neighbours[k] === v) return graph.edgeKinds[graph.edgeOf[k]] <= kind;
		}
		return false;
	};
	const found: Pair[] = [];
	for (let a = 0; a < labels.length; a++) {
		for (let b = a + 1; b < labels.length; b++) {
			if (whole.of[a] === NO_COMPONENT || whole.of[a] !== whole.of[b]) continue;
			const without = labels.slice();
			without[a] = without[b] = 0xffff;
			const left = labelledComponents(graph, without, kind);
			const parts = Array.from({ length: left.count }, (_, part) =>
				[...labels.keys()].filter((u) => left.of[u] === part),
			)
				.filter((part) => whole.of[part[0]] === whole.of[a])
				.filter((part) => part.some((u) => beside(a, u)) && part.some((u) => beside(b, u)))
				.map((units) => ({ units, weight: units.reduce((sum, u) => sum + weights[u], 0) }))
				.sort((p, q) => q.weight - p.weight);
			if (parts.length < 2) continue;
			const units = parts.slice(1).flatMap((part) => part.units);
			const behind = parts.slice(1).reduce((sum, part) => sum + part.weight, 0);
			found.push({ pair: [a, b], behind, units: units.sort((p, q) => p - q) });
		}
	}
	return found.sort((p, q) => q.behind - p.behind || p.pair[0] - q.pair[0] || p.pair[1] - q.pair[1]);
}

function expectTheSame(graph: Graph, labels: Uint16Array, kind: number, weights: Float64Array, least: number): number {
	const { pairs, unseen } = findPairNecks(graph, labels, kind, weights, { least });
	const want = everyPair(graph, labels, kind, weights).filter(({ behind }) => behind >= least);
	expect(unseen).toBe(0);
	expect(pairs.map(({ pair, behind, units }) => ({ pair, behind, units: units() }))).toEqual(want);
	return want.length;
}

describe("two-unit necks", () => {
	it("are what taking away every pair finds, on any graph", () => {
		let found = 0;
		const units = 11;
		const unit = fc.integer({ min: 0, max: units - 1 });
		const kinds = fc.constantFrom<EdgeRecord["kind"]>("land", "land", "ferry");
		const edges = fc.array(fc.record<EdgeRecord>({ a: unit, b: unit, metres: fc.constant(1), kind: kinds }), {
			minLength: 8,
			maxLength: 26,
		});
		const labels = fc.array(fc.constantFrom(0, 0, 0, 0, 1, 0xffff), { minLength: units, maxLength: units });
		fc.assert(
			fc.property(edges, labels, fc.constantFrom(0, 2), fc.constantFrom(1, 40), (records, list, kind, least) => {
				const graph = buildDualGraph(units, records);
				const weights = Float64Array.from({ length: units }, (_, u) => 2 ** ((7 * u) % units));
				found += expectTheSame(graph, Uint16Array.from(list), kind, weights, least);
			}),
			{ numRuns: 1500 },
		);
		expect(found).toBeGreaterThan(500);
	});

	it("are what taking away every pair finds, on ragged grids with diagonals", () => {
		let found = 0;
		const [rows, columns] = [5, 7];
		const n = rows * columns;
		const labels = fc.array(fc.constantFrom(0, 0, 0, 0, 1), { minLength: n, maxLength: n });
		const diagonals = fc.array(fc.boolean(), { minLength: n, maxLength: n });
		const people = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: n, maxLength: n });
		fc.assert(
			fc.property(labels, diagonals, people, (list, lines, counts) => {
				// As on a map: in every square of four, at most one diagonal.
				const across = lines.flatMap((is, u) => (is && u % columns < columns - 1 && u + columns < n ? [u] : []));
				const graph = buildDualGraph(n, [...gridEdges(rows, columns), ...across.map((u) => land(u, u + columns + 1))]);
				// The low bits tell the units apart, so that no two parts weigh the same.
				const weights = Float64Array.from(counts, (count, u) => count * 2 ** 40 + 2 ** u);
				found += expectTheSame(graph, Uint16Array.from(list), 0, weights, 1);
			}),
			{ numRuns: 300 },
		);
		expect(found).toBeGreaterThan(500);
	});

	it("of a ring are all pairs that do not touch; when only some are kept, those with most behind", () => {
		const n = 60;
		const graph = ring(n);
		const ones = new Float64Array(n).fill(1);
		const { pairs } = findPairNecks(graph, new Uint16Array(n), 0, ones);
		expect(pairs).toHaveLength((n * (n - 3)) / 2);
		for (const { pair, behind } of pairs) {
			const along = pair[1] - pair[0];
			expect(behind).toBe(Math.min(along, n - along) - 1);
		}
		const some = findPairNecks(graph, new Uint16Array(n), 0, ones, { most: 35 }).pairs;
		expect(some.map(({ pair }) => pair)).toEqual(pairs.slice(0, 35).map(({ pair }) => pair));
	});

	it("say how many units were not looked at when there is no time for all", () => {
		const n = 400;
		const graph = ring(n);
		const ones = new Float64Array(n).fill(1);
		const { unseen } = findPairNecks(graph, new Uint16Array(n), 0, ones, { steps: 200_000 });
		expect(unseen).toBeGreaterThan(0);
		expect(unseen).toBeLessThan(n);
		expect(findPairNecks(graph, new Uint16Array(n), 0, ones).unseen).toBe(0);
	});
});
