import type { Atlas } from "../atlas/atlas.ts";
import type { Preference } from "../camps/preference.ts";
import type { Ground } from "./ground.ts";
import type { Metric, MetricValue } from "./metric.ts";
import { type Decile, voterDeciles } from "./voter-deciles.ts";

/** Mean of a fact over the voters of each camp: what the surroundings of an average voter are like. */
export type CampMean = {
	readonly title: string;
	readonly unit: string;
	readonly year: number;
	readonly source: string;
	readonly A: number | null;
	readonly B: number | null;
	/** Mean over the voters of both camps. */
	readonly both: number | null;
	/** Share of the two camps' voters who live where the figure is known. */
	readonly known: number;
	/** Units from the lowest figure to the highest, in ten groups of about equal voters; fewer where figures are equal. */
	readonly deciles: readonly Decile[];
};

export type CampProfile = MetricValue & {
	/** By column key. */
	readonly means: { readonly [column: string]: CampMean };
	/** Ten groups of units of about equal voters, from the emptiest land to the densest. */
	readonly densityDeciles: readonly Decile[];
};

/** Well-known columns that describe a place. None of them is ever an objective. */
const DESCRIPTIVE = ["income_per_head_usd", "bachelors_pct", "median_age", "unemployment_pct", "metro", "coast_km"];

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
		const known = profiles.get(ground.preference);
		if (known?.atlas === ground.atlas) return known.profile;
		const why = "A profile has no single number.";
		const profile = { value: null, why, means: campMeans(ground), densityDeciles: densityDeciles(ground) };
		profiles.set(ground.preference, { atlas: ground.atlas, profile });
		return profile;
	},
};

/** No plan changes it: found once for the votes of an atlas. */
const profiles = new WeakMap<Preference, { readonly atlas: Atlas; readonly profile: CampProfile }>();

function campMeans(ground: Ground): Record<string, CampMean> {
	const { a, b } = ground.preference;
	const voters = a.map((votes, u) => votes + b[u]);
	const all = voters.reduce((sum, votes) => sum + votes, 0);
	const means: Record<string, CampMean> = {};
	for (const key of DESCRIPTIVE) {
		const column = ground.atlas.columns.get(key);
		if (column === undefined) continue;
		const { title, unit, year, source, values } = column;
		const known = voters.reduce((sum, votes, u) => (Number.isNaN(values[u]) ? sum : sum + votes), 0);
		means[key] = {
			title,
			unit,
			year,
			source,
			A: weightedMean(values, a),
			B: weightedMean(values, b),
			both: weightedMean(values, voters),
			known: all > 0 ? known / all : 0,
			deciles: voterDeciles(values, a, b),
		};
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

function densityDeciles(ground: Ground): readonly Decile[] {
	const { a, b } = ground.preference;
	const area = ground.atlas.columns.get(ground.atlas.areaColumn)?.values;
	if (area === undefined) return [];
	return voterDeciles(
		ground.people.map((people, u) => (area[u] > 0 ? (people || 0) / area[u] : 0)),
		a,
		b,
	);
}
