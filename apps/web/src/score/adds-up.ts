import type { MetricKey } from "@velvet/core";
import type { AtlasView, ScoreView } from "../engine/views.ts";
import { capital, percent } from "../words/numbers.ts";

/** How a fact is made of the figures of units, in words, and what share of it is known; `null` when it is no fact. */
export interface AddsUp {
	readonly how: string;
	/** Share of the weight whose figure is known; `null` where the question does not arise. */
	readonly known: number | null;
}

/** Of people and land, density, and every fact that comes from a column. */
export function addsUp(key: MetricKey, score: ScoreView, atlas: Pick<AtlasView, "columns">): AddsUp | null {
	if (key === "population" || key === "area") return { how: "sum", known: null };
	if (key === "density") return { how: "people over land", known: null };
	const value = score.metrics[key];
	if (!("aggregation" in value) || typeof value.aggregation !== "string" || value.aggregation === "none") return null;
	const known = typeof value.known === "number" ? value.known : null;
	return { how: inWords(value.aggregation, atlas), known };
}

/** The same as a sentence of a method card. */
export function addsUpSentence({ how, known }: AddsUp): string {
	const sentence = `${capital(how)} over the units of each nation.`;
	return known === null ? sentence : `${sentence} Known for ${knownWords(known)} of the weight.`;
}

/** "99.8 %"; what is nearly everything is not called everything. */
export function knownWords(known: number): string {
	if (known === 1) return percent(1, 0);
	return known >= 0.9995 ? `over ${percent(0.999)}` : percent(known);
}

/** "mean by pop2016" with the column by its title: "mean by people, 1 July 2016". */
function inWords(aggregation: string, { columns }: Pick<AtlasView, "columns">): string {
	const [kind, key] = aggregation.split(/ by (?=[^ ]+$)/);
	const column = columns.find((each) => each.key === key);
	if (column === undefined) return aggregation;
	return kind.startsWith("sum") ? `${kind} × ${column.title}` : `${kind} by ${column.title}`;
}
