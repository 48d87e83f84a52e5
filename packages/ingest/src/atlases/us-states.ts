import type { Column } from "@velvet/core";
import { joinColumn, joinTable } from "../tables/join-table.ts";
import { parseTable } from "../tables/parse-table.ts";

/** Key, title, unit, year, source, column of the source; see data/manifest.json. */
const rows: readonly (readonly [string, string, string, number, StateSource, string])[] = [
	["pop2010", "people, census of 1 April 2010", "people", 2010, "us-states", "pop2010"],
	["pop2016", "people, 1 July 2016", "people", 2016, "us-states", "pop2016"],
	["pop2020", "people, census of 1 April 2020", "people", 2020, "us-states", "pop2020"],
	[
		"apportionment2010",
		"people by whom seats of the House are shared out, census of 2010: residents and federal employees abroad",
		"people",
		2010,
		"us-apportionment-2010",
		"apportionment_pop2010",
	],
	[
		"apportionment2020",
		"people by whom seats of the House are shared out, census of 2020: residents and federal employees abroad",
		"people",
		2020,
		"us-states",
		"apportionment_pop2020",
	],
	["electors2012", "electors, 2012 to 2020", "electors", 2012, "us-states", "electors_2012"],
	["electors2024", "electors, 2024 and 2028", "electors", 2024, "us-states", "electors_2024"],
	["gdp2016", "GDP, 2016 (BEA)", "million USD", 2016, "us-states", "gdp_2016_musd"],
	[
		"irsCollections2013",
		"federal taxes by where the filer sits, fiscal year 2013 (IRS gross collections)",
		"thousand USD",
		2013,
		"us-states",
		"irs_collections_fy2013_kusd",
	],
	[
		"spendingPerTax2005",
		"federal spending per dollar of federal tax, fiscal year 2005 (Tax Foundation)",
		"USD per USD",
		2005,
		"us-states",
		"spending_per_tax_dollar_fy2005",
	],
];

type StateSource = "us-states" | "us-apportionment-2010";

/** What is known of the states and the District of Columbia alone, and not of their counties. */
export function stateColumns(
	stateIds: readonly string[],
	texts: { readonly states: string; readonly apportionment2010: string },
): ReadonlyMap<string, Column> {
	const join = (text: string) => joinTable(parseTable(text), "fips", stateIds, (id) => id);
	const joins = { "us-states": join(texts.states), "us-apportionment-2010": join(texts.apportionment2010) };
	return new Map(
		rows.map(([key, title, unit, year, source, cell]) => [
			key,
			{
				key,
				title,
				unit,
				year,
				source,
				// A ratio of two sums that the table does not have is averaged by people of its census.
				aggregation: key === "spendingPerTax2005" ? { kind: "mean", weight: "pop2010" } : { kind: "sum" },
				values: joinColumn(joins[source], cell, { kind: "sum" }),
			},
		]),
	);
}
