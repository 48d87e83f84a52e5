import type { Atlas, Column, Dropped } from "@velvet/core";
import { allocate } from "../tables/allocate.ts";
import { type Join, joinColumn, joinTable, type Merge } from "../tables/join-table.ts";
import { parseTable } from "../tables/parse-table.ts";
import { type Manifest, sourcesOf } from "./manifest.ts";
import { withCoast, withPlaces } from "./us-extras.ts";
import { buildUsMap, countyUnitOf, type UsTexts } from "./us-map.ts";
import { stateColumns } from "./us-states.ts";

export interface UsCounties2016Texts extends UsTexts {
	/** `us-county-president-2016.csv`, `us-county-people-2016.csv`. */
	readonly president: string;
	readonly people: string;
}

/** The counties of 2017 with the presidential vote of 2016: 3,114 units, Alaska whole, Kalawao without votes. */
export function buildUsCounties2016(texts: UsCounties2016Texts, manifest: Manifest): Atlas {
	const map = buildUsMap(texts);
	const { ids, parentOf } = map.units;
	const votes = joinTable(parseTable(texts.president), "fips", ids, countyUnitOf);
	const people = joinTable(parseTable(texts.people), "fips", ids, countyUnitOf);
	const columns = [...voteColumns(votes), ...peopleColumns(people)];
	const byKey = new Map(columns.map((column) => [column.key, column]));
	byKey.set("gdp_musd", gdpColumn(texts.states, parentOf, byKey));
	const atlas: Atlas = {
		id: "us-counties",
		title: "US counties, 2016",
		version: "2",
		hash: "",
		levels: { unit: "county", parent: "state" },
		units: map.units,
		graph: map.graph,
		columns: byKey,
		parentColumns: stateColumns(map.units.parents.ids, texts),
		votes: [
			{
				id: "president-2016",
				title: "President, 2016",
				year: 2016,
				choices: [
					{ key: "dem", name: "Clinton", column: "dem2016" },
					{ key: "rep", name: "Trump", column: "rep2016" },
				],
				totalColumn: "total2016",
				peopleColumn: "pop2016",
				adultsPercentColumn: "adults_pct",
			},
		],
		areaColumn: "land_km2",
		perimeters: map.perimeters,
		outlines: map.outlines,
		provenance: {
			sources: sourcesOf(manifest, [
				"us-atlas-counties",
				"world-atlas-countries",
				"us-county-president-2016",
				"us-county-people-2016",
				"us-states",
				"us-apportionment-2010",
				"us-links",
				"us-places",
			]),
			dropped: [...map.dropped, ...joinNotes(votes, people, byKey)],
		},
	};
	return withPlaces(withCoast(atlas, "us-atlas-counties", 2017, "pop2016"), texts.places);
}

function voteColumns(votes: Join): Column[] {
	const column = (key: string, title: string, cell: string): Column => ({
		key,
		title: `${title}, 2016`,
		unit: "votes",
		year: 2016,
		source: "us-county-president-2016",
		aggregation: { kind: "sum" },
		values: joinColumn(votes, cell, { kind: "sum" }).map((count) => count || 0),
	});
	return [
		column("dem2016", "votes for Clinton", "dem"),
		column("rep2016", "votes for Trump", "rep"),
		column("total2016", "votes for President", "total"),
	];
}

/** Key, title, unit, year, how it adds up, decimals of a merged mean. Years and sources: data/manifest.json. */
const peopleRows: readonly (readonly [string, string, string, number, Merge["kind"], number?])[] = [
	["pop2010", "people, census of 1 April 2010", "people", 2010, "sum"],
	["pop2016", "people, 1 July 2016", "people", 2016, "sum"],
	["land_km2", "land area, 2010", "km2", 2010, "sum"],
	["income_per_head_usd", "income per head, 2013-17", "USD", 2017, "mean", 0],
	["bachelors_pct", "bachelor's degree or higher, of adults 25 and over, 2013-17", "percent", 2017, "mean", 1],
	["median_age", "median age, 2013-17", "years", 2017, "none"],
	["adults_pct", "adults (18 and over) among people, 2015-19", "percent", 2019, "mean", 1],
	["metro", "in a metropolitan area, 2013", "share", 2013, "mean", 4],
	["unemployment_pct", "unemployment, 2016", "percent", 2016, "mean", 2],
	["federal_spending_kusd", "federal spending, fiscal year 2009", "thousand USD", 2009, "sum"],
	["private_nonfarm_jobs", "private nonfarm jobs by place of work, 2009", "jobs", 2009, "sum"],
];

function peopleColumns(people: Join): Column[] {
	return peopleRows.map(([key, title, unit, year, kind, digits]) => {
		const mean = { kind: "mean", weight: "pop2016" } as const;
		const merge: Merge = kind === "mean" ? mean : { kind };
		return {
			key,
			title: kind === "none" ? `${title}; none for merged Alaska` : title,
			unit,
			year,
			source: "us-county-people-2016",
			aggregation: merge.kind === "sum" ? merge : mean,
			values: joinColumn(people, key, merge, digits),
		};
	});
}

/**
 * A state's product shared out by jobs × income per head. Against the county accounts of the BEA (2016) this puts
 * 7.2% of product in the wrong county; by income alone it would be worse (shared/ship/README.md).
 */
function gdpColumn(statesText: string, parentOf: Uint16Array, columns: ReadonlyMap<string, Column>): Column {
	const states = parseTable(statesText);
	const income = columns.get("income_per_head_usd")?.values ?? new Float64Array();
	const weights = columns.get("private_nonfarm_jobs")?.values.map((jobs, u) => (jobs || 0) * (income[u] || 0));
	const totals = states.rows.map((row) => states.figure(row, "gdp_2016_musd"));
	return {
		key: "gdp_musd",
		title: "GDP, 2016: each state's, allocated to counties by private jobs × income per head",
		unit: "million USD",
		year: 2016,
		source: "us-states",
		aggregation: { kind: "sum" },
		values: allocate(totals, parentOf, weights ?? new Float64Array(), 10),
	};
}

function joinNotes(votes: Join, people: Join, columns: ReadonlyMap<string, Column>): Dropped[] {
	const jobs = columns.get("private_nonfarm_jobs")?.values ?? new Float64Array();
	const jobless = people.rowsOf.flatMap((rows, u) =>
		jobs[u] > 0 ? [] : rows.map((row) => people.table.cell(row, "fips")),
	);
	const note = (what: string, ids: readonly string[], why: string) => ({ what, count: ids.length, ids, why });
	return [
		note("units without a vote row", votes.bareUnits, "Kalawao's votes are counted with Maui (15009)."),
		note("vote rows without a unit", votes.strayRows, "No such county in the geometry."),
		note("people rows without a unit", people.strayRows, "No such county in the geometry."),
		note("units without a people row", people.bareUnits, "Figures are missing."),
		note("people rows merged into 02000", people.mergedRows, "Sums, means by people; no median age."),
		note(
			"units without allocated GDP",
			jobless,
			"Private jobs are unknown or none; the state's total is shared by the others.",
		),
	].filter(({ count }) => count > 0);
}
