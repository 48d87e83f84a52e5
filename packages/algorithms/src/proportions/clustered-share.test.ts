import { seedRng } from "@velvet/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ClusterCount, clusteredShare } from "./clustered-share.ts";
import { wilsonInterval } from "./wilson-interval.ts";

const alone = (hits: number, of: number): ClusterCount[] =>
	Array.from({ length: of }, (_, i) => ({ size: 1, hits: i < hits ? 1 : 0 }));
const clusterCounts = fc.array(
	fc.nat({ max: 8 }).chain((more) => fc.record({ size: fc.constant(more + 1), hits: fc.nat({ max: more + 1 }) })),
	{ minLength: 1, maxLength: 40 },
);

describe("clusters of one give the published intervals (Newcombe 1998, table I, method 3)", () => {
	it.each([
		[81, 263, "0.2553", "0.3662"],
		[15, 148, "0.0624", "0.1605"],
		[0, 20, "0.0000", "0.1611"],
		[1, 29, "0.0061", "0.1718"],
	])("%d of %d: %s to %s", (hits, of, low, high) => {
		const found = clusteredShare(alone(hits, of));
		expect([found?.low.toFixed(4), found?.high.toFixed(4), found?.clusters]).toEqual([low, high, of]);
	});
});

describe("a share by clusters", () => {
	it("counts each cluster once: 18 of one and 1 of another are a half, not 18 of 19", () => {
		expect(
			clusteredShare([
				{ size: 18, hits: 18 },
				{ size: 1, hits: 0 },
			]),
		).toMatchObject({ share: 0.5, clusters: 2 });
	});

	it("stays as it is when the members of clusters are copied", () => {
		fc.assert(
			fc.property(clusterCounts, fc.integer({ min: 2, max: 9 }), (counts, times) => {
				const copied = counts.map(({ size, hits }) => ({ size: size * times, hits: hits * times }));
				expect(clusteredShare(copied)).toEqual(clusteredShare(counts));
			}),
		);
	});

	it("does not depend on the order, lies within its interval, and asking the other way round turns it over", () => {
		fc.assert(
			fc.property(clusterCounts, (counts) => {
				const found = clusteredShare(counts);
				const other = clusteredShare(counts.map(({ size, hits }) => ({ size, hits: size - hits })));
				if (found === null || other === null) throw new Error("There are clusters");
				expect(clusteredShare([...counts].reverse())).toEqual(found);
				expect(found.low).toBeLessThanOrEqual(found.share);
				expect(found.high).toBeGreaterThanOrEqual(found.share);
				expect(found.low).toBeGreaterThanOrEqual(0);
				expect(found.high).toBeLessThanOrEqual(1);
				expect(other.share).toBeCloseTo(1 - found.share, 12);
				expect(other.low).toBeCloseTo(1 - found.high, 12);
			}),
		);
	});

	it("is nothing without clusters, and takes no impossible one", () => {
		expect(clusteredShare([])).toBeNull();
		expect(() => clusteredShare([{ size: 2, hits: 3 }])).toThrow("3 of 2");
	});
});

describe("how often the interval holds the truth", () => {
	const sizes = [18, 9, 8, 7, 7, 5, 4, 4, 4, 3, 3, 3, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
	const truth = 0.3;
	const times = 2_000;

	/** Shares of simulated samples whose interval by clusters, and by rows, holds the truth. */
	function coverage(sameWithin: boolean): { readonly clusters: number; readonly rows: number } {
		const rng = seedRng("coverage");
		const holds = (low: number, high: number) => Number(low <= truth && truth <= high);
		let [clusters, rows] = [0, 0];
		for (let time = 0; time < times; time++) {
			const counts = sizes.map((size) => {
				if (sameWithin) return { size, hits: rng.share() < truth ? size : 0 };
				return { size, hits: Array.from({ length: size }, () => rng.share()).filter((x) => x < truth).length };
			});
			const found = clusteredShare(counts);
			if (found !== null) clusters += holds(found.low, found.high);
			const [all, hits] = [sum(sizes), sum(counts.map((each) => each.hits))];
			rows += holds(...wilsonInterval(hits, all));
		}
		return { clusters: clusters / times, rows: rows / times };
	}

	it("as often as 30 trials do where the members of a cluster all say the same; by rows it would be far less", () => {
		const { clusters, rows } = coverage(true);
		// Over the 31 outcomes of 30 trials, Wilson's interval holds 0.3 with a chance of 0.9298.
		expect(Math.abs(clusters - 0.9298)).toBeLessThan(4 * Math.sqrt((0.93 * 0.07) / times));
		expect(rows).toBeLessThan(0.8);
	});

	it("more than 95 of 100 where they are separate after all", () => {
		expect(coverage(false).clusters).toBeGreaterThan(0.95);
	});
});

function sum(values: readonly number[]): number {
	return values.reduce((all, one) => all + one, 0);
}
