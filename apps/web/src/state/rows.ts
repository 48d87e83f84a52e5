import { findBuiltIn, type PlanMethod, type Scenario } from "@velvet/scenarios";

export type RowKey = "by-state" | "best" | "by-county" | "clear-majorities" | "california" | "yours";

/** One plan of the rail: the built-in scenario it comes from, and the words that it goes by. */
export interface Row {
	readonly key: Exclude<RowKey, "yours">;
	readonly title: string;
	/** How the sentence begins. */
	readonly lead: string;
	/** Name of the built-in scenario, without its year. */
	readonly builtIn: string;
}

export const rows: readonly Row[] = [
	{ key: "by-state", title: "By state", lead: "Divided by state", builtIn: "two-nations" },
	{ key: "best", title: "Best for its border", lead: "Divided at a price of border", builtIn: "best-border" },
	{ key: "by-county", title: "By county", lead: "Divided by county", builtIn: "by-county" },
	{
		key: "clear-majorities",
		title: "Clear majorities",
		lead: "By clear majorities",
		builtIn: "clear-majorities",
	},
	{ key: "california", title: "California alone", lead: "With California alone", builtIn: "california-alone" },
];

export const years: readonly number[] = [2016, 2024];
export const allRowKeys: readonly RowKey[] = [...rows.map((row) => row.key), "yours"];

export function rowOf(key: RowKey): Row | null {
	return rows.find((row) => row.key === key) ?? null;
}

/** The scenario that opens a year: its case is the ground of every plan in the rail. */
export function baseScenario(year: number): Scenario {
	const scenario = findBuiltIn(`two-nations-${year}`);
	if (scenario === null) throw new Error(`There is no built-in scenario of ${year}`);
	return scenario;
}

/** How a row's plan is made in a year. */
export function methodOf(row: Row, year: number): PlanMethod {
	return findBuiltIn(`${row.builtIn}-${year}`)?.plan ?? baseScenario(year).plan;
}
