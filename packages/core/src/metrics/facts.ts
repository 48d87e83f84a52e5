import type { Column } from "../atlas/column.ts";
import { UNASSIGNED } from "../plan/plan.ts";
import { byPolity, type Ground } from "./ground.ts";
import type { Metric, MetricValue } from "./metric.ts";
import { commutativeSum } from "./sums.ts";
import { grouped } from "./words.ts";

/** A fact of each polity and of the whole, from one column of the atlas; `null` where nothing is known. */
export type Fact = MetricValue & {
	readonly polities: { readonly [polity: string]: { readonly value: number | null; readonly share?: number } };
	readonly year: number | null;
	/** Key into the atlas's sources. */
	readonly source: string | null;
	/** "sum", or what the mean is weighted by. */
	readonly aggregation: string;
	/** Share of the weight whose figure is known: 1 when nothing is missing. */
	readonly known: number;
};

interface FactText {
	readonly key: string;
	readonly title: string;
	readonly meaning: string;
	readonly unit: string;
	/** Well-known column key; an atlas without it has no such fact. */
	readonly column: string;
	readonly caveat: string;
}

/** A metric that adds up, or averages, one column. Missing figures are left out and counted in `known`. */
function factMetric(text: FactText): Metric<Fact> {
	return {
		key: text.key,
		version: 1,
		title: text.title,
		meaning: text.meaning,
		formula: "Σ over the units of each nation, or the mean by the weight that is named",
		unit: text.unit,
		range: [0, null],
		frontier: "none",
		source: `the atlas's column ${text.column}`,
		caveat: text.caveat,
		compute: (ground) => factOf(ground, text.column),
		worked: sumInWords,
	};
}

/** A fact from any column of the atlas: added up, or averaged by its weight. */
export function factOf(ground: Ground, key: string): Fact {
	const column = ground.atlas.columns.get(key);
	if (column === undefined) return unknownFact(ground, `Atlas ${ground.atlas.id} has no column ${key}.`);
	const weights = weightsOf(ground, column);
	if (weights === null) return unknownFact(ground, `Atlas ${ground.atlas.id} lacks the weights of column ${key}.`);
	const count = ground.polities.length;
	const sums = new Float64Array(count + 1);
	const known = new Float64Array(count + 1);
	let weight = 0;
	column.values.forEach((value, u) => {
		const own = weights[u] || 0;
		weight += own;
		if (Number.isNaN(value)) return;
		const polity = ground.plan.assignment[u];
		const k = polity === UNASSIGNED ? count : polity;
		sums[k] += value * own;
		known[k] += own;
	});
	const isMean = column.aggregation.kind === "mean";
	const total = commutativeSum(sums);
	const totalKnown = commutativeSum(known);
	const of = (sum: number, over: number) => (isMean ? (over > 0 ? sum / over : null) : over > 0 ? sum : null);
	return {
		value: of(total, totalKnown),
		...(totalKnown > 0 ? {} : { why: `Column ${key} has no figures.` }),
		polities: byPolity(ground, (k) => ({
			value: of(sums[k], known[k]),
			...(isMean ? {} : { share: total > 0 ? sums[k] / total : 0 }),
		})),
		year: column.year,
		source: column.source,
		aggregation: column.aggregation.kind === "mean" ? `mean by ${column.aggregation.weight}` : "sum",
		known: weight > 0 ? totalKnown / weight : 0,
	};
}

/** "9,384,123 + 9,217,972 = 18,602,095", where figures add up and no land is unassigned. */
export function sumInWords({ value, polities, aggregation }: Fact): readonly string[] {
	const parts = Object.values(polities).map((polity) => Math.round(polity.value ?? 0));
	const rest = (value ?? 0) - parts.reduce((sum, part) => sum + part, 0);
	if (value === null || !aggregation.startsWith("sum") || Math.abs(rest) > parts.length) return [];
	return [`${parts.map(grouped).join(" + ")} = ${grouped(Math.round(value))}`];
}

/** Ones for a sum; for a mean the weighting column. */
function weightsOf(ground: Ground, column: Column): Float64Array | null {
	if (column.aggregation.kind === "sum") return new Float64Array(column.values.length).fill(1);
	return ground.atlas.columns.get(column.aggregation.weight)?.values ?? null;
}

function unknownFact(ground: Ground, why: string): Fact {
	return {
		value: null,
		why,
		polities: byPolity(ground, () => ({ value: null })),
		year: null,
		source: null,
		aggregation: "none",
		known: 0,
	};
}

/**
 * Share of GDP that the built-in allocation by county puts in the wrong county, measured against the county accounts of
 * the BEA for 2016.
 */
export const GDP_MISPLACED = 0.072;

export const gdp = factMetric({
	key: "gdp",
	title: "GDP",
	meaning: "Gross domestic product of each nation's land.",
	unit: "million USD",
	column: "gdp_musd",
	caveat: `What the economy would be after a separation. By county it is an allocation of the state's figure by jobs × income per head, which puts ${(100 * GDP_MISPLACED).toFixed(1)} % of GDP in the wrong county.`,
});

export const income = factMetric({
	key: "income",
	title: "Income per head",
	meaning: "Mean income per head, by people.",
	unit: "USD",
	column: "income_per_head_usd",
	caveat: "What money buys in each place, or how it is shared.",
});

export const education = factMetric({
	key: "education",
	title: "Degrees",
	meaning: "Adults of 25 and over with a bachelor's degree, mean by people.",
	unit: "percent",
	column: "bachelors_pct",
	caveat: "What anyone knows. Descriptive only.",
});

export const age = factMetric({
	key: "age",
	title: "Age",
	meaning: "Mean by people of the units' median ages.",
	unit: "years",
	column: "median_age",
	caveat: "The median age of a nation: a mean of medians is not a median.",
});

export const unemployment = factMetric({
	key: "unemployment",
	title: "Unemployment",
	meaning: "Unemployment rate, mean by people.",
	unit: "percent",
	column: "unemployment_pct",
	caveat: "The rate of a nation's labour force: the weights are people.",
});

export const metro = factMetric({
	key: "metro",
	title: "Metropolitan",
	meaning: "Share of people in metropolitan units.",
	unit: "share",
	column: "metro",
	caveat: "How dense a place is: a metropolitan county may hold desert.",
});

export type Density = MetricValue & {
	readonly polities: { readonly [polity: string]: { readonly value: number | null } };
};

/** People per square kilometre of land. */
export const density: Metric<Density> = {
	key: "density",
	version: 1,
	title: "Density",
	meaning: "People for each square kilometre of land.",
	formula: "people / land",
	unit: "people per km2",
	range: [0, null],
	frontier: "none",
	source: "the atlas's people and area columns",
	caveat: "How people live within a nation: most of them live close together, most of the land is empty.",
	compute(ground) {
		const people = commutativeSum(ground.tallies.map((tally) => tally.people));
		const area = commutativeSum(ground.tallies.map((tally) => tally.area));
		const polities = byPolity(ground, (k) => {
			const tally = ground.tallies[k];
			return { value: tally.area > 0 ? tally.people / tally.area : null };
		});
		return area > 0 ? { value: people / area, polities } : { value: null, why: "No land is assigned.", polities };
	},
};
