import type { Json } from "../canonical-json.ts";
import type { Ground } from "./ground.ts";

/**
 * The value of a metric: `value` is its headline number, or `null` with `why`; other fields are the metric's own.
 * Shares are 0 to 1, lengths km, areas km², counts whole.
 */
export type MetricValue = { readonly value: number | null; readonly why?: string } & {
	readonly [field: string]: Json | undefined;
};

/**
 * One row of the registry. Numbers are API: when a formula changes, `version` rises and the changelog says so.
 */
export interface Metric<V extends MetricValue = MetricValue> {
	/** Stable; used in files, API and documents. */
	readonly key: string;
	readonly version: number;
	/** For people: "Self-determination". */
	readonly title: string;
	/** One sentence: what the number says. */
	readonly meaning: string;
	readonly formula: string;
	/** Unit of `value`: `share`, `voters`, `km`, `pieces`, `people` … */
	readonly unit: string;
	/** Lowest and highest possible value; `null` where there is no bound. */
	readonly range: readonly [number | null, number | null];
	/** What the frontier method does to it. Never a judgement. */
	readonly frontier: "raises" | "lowers" | "trades" | "none";
	/** Paper, section, or `models.md` number. */
	readonly source: string;
	/** What the number does not say. */
	readonly caveat: string;
	compute(ground: Ground): V;
	/** The formula with the real numbers of a result, a line each. */
	worked?(value: V, ground: Ground): readonly string[];
}
