import type { Decile } from "@velvet/core";
import type { AtlasView, ScoreView } from "../engine/views.ts";
import { fixed, NONE } from "../words/numbers.ts";

/** One figure of the places where the voters of each camp live: one small multiple. */
export interface Multiple {
	readonly key: string;
	readonly title: string;
	/** As its source calls it. */
	readonly fullTitle: string;
	readonly unit: string;
	readonly year: number;
	readonly source: string;
	readonly A: number | null;
	readonly B: number | null;
	readonly both: number | null;
	readonly known: number;
	readonly deciles: readonly Decile[];
	/** Ends of the axis: what the middle eight tenths of voters have around them, and every mean within. */
	readonly axis: readonly [number, number];
}

const titles: { readonly [column: string]: string } = {
	coast_km: "Distance to the sea",
	income_per_head_usd: "Income per head",
	bachelors_pct: "Degrees",
	median_age: "Median age",
	unemployment_pct: "Unemployment",
	metro: "Metropolitan",
};
const order = Object.keys(titles);

/** Every figure of the camps' profile, distance to the sea first. */
export function multiplesOf(score: ScoreView, atlas: Pick<AtlasView, "provenance">): readonly Multiple[] {
	const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
	return Object.entries(score.metrics["camp-profile"].means)
		.map(
			([key, { title, source, ...mean }]): Multiple => ({
				...mean,
				key,
				title: titles[key] ?? title,
				fullTitle: title,
				source: atlas.provenance.sources.find((each) => each.key === source)?.publisher ?? source,
				axis: axisOf(mean.deciles, [mean.A, mean.B, mean.both]),
			}),
		)
		.sort((p, q) => rank(p.key) - rank(q.key));
}

/** The tenths below and above are left out: one far place would squeeze all others together. */
export function axisOf(deciles: readonly Decile[], means: readonly (number | null)[]): readonly [number, number] {
	const within = means.filter((mean) => mean !== null);
	const whole = deciles.length < 3;
	const low = whole ? deciles[0]?.from : deciles[0].to;
	const high = whole ? deciles.at(-1)?.to : deciles[deciles.length - 1].from;
	return [Math.min(low ?? 0, ...within), Math.max(high ?? 1, ...within)];
}

/** A figure in its unit of measure: 203 km, 27,900 USD, 33.6 %, 85 %. */
export function inUnitOf(unit: string, value: number | null): string {
	return value === null ? NONE : `${digits(unit, value)}\u00a0${unitWord(unit)}`;
}

/** The same, short, without its unit: that stands beside the title. */
export function bare(unit: string, value: number | null): string {
	if (value === null) return NONE;
	return Math.abs(value) >= 10_000 ? `${fixed(value / 1000, 1)}\u00a0k` : digits(unit, value);
}

function digits(unit: string, value: number): string {
	if (unit === "share") return fixed(100 * value, 0);
	if (unit === "percent" || unit === "years") return fixed(value, 1);
	return fixed(value, Math.abs(value) < 10 ? 1 : 0);
}

export function unitWord(unit: string): string {
	if (unit === "share" || unit === "percent") return "%";
	return unit === "people per km2" ? "a\u00a0km²" : unit;
}
