import { ascendingOrder } from "./ascending-order.ts";
import type { Ground } from "./ground.ts";
import type { Metric, MetricValue } from "./metric.ts";

/** Mean of a fact over the voters of each camp: what the surroundings of an average voter are like. */
export type CampMean = {
	readonly title: string;
	readonly unit: string;
	readonly year: number;
	readonly source: string;
	readonly A: number | null;
	readonly B: number | null;
};

export type Decile = {
	readonly from: number;
	readonly to: number;
	readonly voters: number;
	readonly share: { readonly A: number; readonly B: number };
};

export type CampProfile = MetricValue & {
	/** By column key. */
	readonly means: { readonly [column: string]: CampMean };
	/** Ten groups of units of about equal voters, from the emptiest land to the densest. */
	readonly densityDeciles: readonly Decile[];
};

/** Well-known columns that describe a place. None of them is ever an objective. */
const DESCRIPTIVE = ["income_per_head_usd", "bachelors_pct", "median_age", "unemployment_pct", "metro", "coast_km"];
const DECILES = 10;

/** How the camps differ: descriptive, the same under every plan. */
export const campProfile: Metric<CampProfile> = {
	key: "camp-profile",
	version: 1,
	title: "The camps",
	meaning: "What the places are like where the voters of each camp live.",
	formula: "Σ votes of the camp × figure of the unit / Σ votes of the camp",
	unit: "none",
	range: [null, null],
	frontier: "none",
	source: "the atlas's columns",
	caveat:
		"What any voter is like: a mean of places is not a mean of people. It describes, and no plan is chosen by it.",
	compute(ground) {
		const why = "A profile has no single number.";
		return { value: null, why, means: campMeans(ground), densityDeciles: densityDeciles(ground) };
	},
};

function campMeans(ground: Ground): Record<string, CampMean> {
	const { a, b } = ground.preference;
	const means: Record<string, CampMean> = {};
	for (const key of DESCRIPTIVE) {
		const column = ground.atlas.columns.get(key);
		if (column === undefined) continue;
		const { title, unit, year, source, values } = column;
		means[key] = { title, unit, year, source, A: weightedMean(values, a), B: weightedMean(values, b) };
	}
	return means;
}

function weightedMean(values: Float64Array, weights: Float64Array): number | null {
	let sum = 0;
	let weight = 0;
	for (let u = 0; u < values.length; u++) {
		if (Number.isNaN(values[u])) continue;
		sum += values[u] * weights[u];
		weight += weights[u];
	}
	return weight > 0 ? sum / weight : null;
}

function densityDeciles(ground: Ground): Decile[] {
	const { a, b } = ground.preference;
	const area = ground.atlas.columns.get(ground.atlas.areaColumn)?.values;
	if (area === undefined) return [];
	const density = ground.people.map((people, u) => (area[u] > 0 ? (people || 0) / area[u] : 0));
	const order = ascendingOrder(density);
	let voters = 0;
	for (let i = 0; i < order.length; i++) voters += a[order[i]] + b[order[i]];
	const groups = Array.from({ length: DECILES }, () => ({ from: Number.NaN, to: 0, a: 0, b: 0 }));
	let before = 0;
	for (let i = 0; i < order.length; i++) {
		const u = order[i];
		const own = a[u] + b[u];
		// A unit belongs to the decile of its middle voter.
		const group = groups[Math.min(DECILES - 1, Math.floor(((before + own / 2) / voters) * DECILES))];
		before += own;
		if (own === 0) continue;
		if (Number.isNaN(group.from)) group.from = density[u];
		group.to = density[u];
		group.a += a[u];
		group.b += b[u];
	}
	return groups
		.filter((group) => group.a + group.b > 0)
		.map(({ from, to, a: forA, b: forB }) => ({
			from,
			to,
			voters: forA + forB,
			share: { A: forA / (forA + forB), B: forB / (forA + forB) },
		}));
}
