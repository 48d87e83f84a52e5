import type { Atlas, Column, Dropped } from "@velvet/core";
import { allocate } from "../tables/allocate.ts";
import { type Join, joinColumn, joinTable } from "../tables/join-table.ts";
import { parseTable } from "../tables/parse-table.ts";
import { type Manifest, sourcesOf } from "./manifest.ts";
import { withCoast, withPlaces } from "./us-extras.ts";
import { buildUsMap, countyUnitOf, type UsMap, type UsTexts } from "./us-map.ts";
import { stateColumns } from "./us-states.ts";

export interface UsCounties2024Texts extends UsTexts {
	/** `us-county-president-2024.csv`, `us-county-people-2024.csv`. */
	readonly president: string;
	readonly people: string;
	/** `us-county-people-2016.csv`, for land areas. */
	readonly people2016: string;
}

/** The counties of 2023 with the presidential vote of 2024: Connecticut by planning region, Alaska whole. */
export function buildUsCounties2024(texts: UsCounties2024Texts, manifest: Manifest): Atlas {
	const map = buildUsMap(texts);
	const { ids } = map.units;
	const votes = joinTable(parseTable(texts.president), "fips", ids, unitOfVoteRow);
	const people = joinTable(parseTable(texts.people), "fips", ids, countyUnitOf);
	const land = joinTable(parseTable(texts.people2016), "fips", ids, countyUnitOf);
	const columns = [...voteColumns(votes), peopleColumn(people), landColumn(land, map)];
	const atlas: Atlas = {
		id: "us-counties-2024",
		title: "US counties, 2024",
		version: "2",
		hash: "",
		levels: { unit: "county", parent: "state" },
		units: map.units,
		graph: map.graph,
		columns: new Map(columns.map((column) => [column.key, column])),
		parentColumns: stateColumns(map.units.parents.ids, texts),
		votes: [
			{
				id: "president-2024",
				title: "President, 2024",
				year: 2024,
				choices: [
					{ key: "dem", name: "Harris", column: "dem2024" },
					{ key: "rep", name: "Trump", column: "rep2024" },
				],
				totalColumn: "total2024",
				peopleColumn: "pop2022",
			},
		],
		areaColumn: "land_km2",
		perimeters: map.perimeters,
		outlines: map.outlines,
		provenance: {
			sources: sourcesOf(manifest, [
				"us-atlas-2023-counties",
				"world-atlas-countries",
				"us-county-president-2024",
				"us-county-people-2024",
				"us-county-people-2016",
				"us-states",
				"us-apportionment-2010",
				"us-links",
				"us-places",
			]),
			dropped: [...map.dropped, ...joinNotes(votes, people, land)],
		},
	};
	return withPlaces(withCoast(atlas, "us-atlas-2023-counties", 2023, "pop2022"), texts.places);
}

/** Wards of Washington (`119…`) to the District; house districts of Alaska (`020…`, `029…`) to the state. */
function unitOfVoteRow(id: string): string {
	return id.startsWith("119") ? "11001" : countyUnitOf(id);
}

function voteColumns(votes: Join): Column[] {
	const column = (key: string, title: string, cell: string): Column => ({
		key,
		title: `${title}, 2024${cell === "total" ? " (Alaska: two parties only)" : ""}`,
		unit: "votes",
		year: 2024,
		source: "us-county-president-2024",
		aggregation: { kind: "sum" },
		values: joinColumn(votes, cell, { kind: "sum" }).map((count) => count || 0),
	});
	return [
		column("dem2024", "votes for Harris", "dem"),
		column("rep2024", "votes for Trump", "rep"),
		column("total2024", "votes for President", "total"),
	];
}

function peopleColumn(people: Join): Column {
	return {
		key: "pop2022",
		title: "people, 1 July 2022",
		unit: "people",
		year: 2022,
		source: "us-county-people-2024",
		aggregation: { kind: "sum" },
		values: joinColumn(people, "pop2022", { kind: "sum" }),
	};
}

/**
 * Land areas of 2010 where a county of that name stands; the planning regions, which are newer, share out
 * Connecticut's in proportion to their areas on the map.
 */
function landColumn(land: Join, map: UsMap): Column {
	const known = joinColumn(land, "land_km2", { kind: "sum" });
	const { parents, parentOf } = map.units;
	const lost = parents.ids.map((state) => {
		const rows = land.table.rows.filter((row) => land.strayRows.includes(land.table.cell(row, "fips")));
		const ours = rows.filter((row) => land.table.cell(row, "fips").startsWith(state));
		return ours.reduce((sum, row) => sum + land.table.figure(row, "land_km2"), 0);
	});
	const newcomers = map.areas.map((area, u) => (Number.isNaN(known[u]) ? area : 0));
	const shared = allocate(lost, parentOf, newcomers, 100);
	return {
		key: "land_km2",
		title: "land area, 2010; Connecticut's shared out to its planning regions by their area on the map",
		unit: "km2",
		year: 2010,
		source: "us-county-people-2016",
		aggregation: { kind: "sum" },
		values: known.map((area, u) => (Number.isNaN(area) ? shared[u] : area)),
	};
}

function joinNotes(votes: Join, people: Join, land: Join): Dropped[] {
	const note = (what: string, ids: readonly string[], why: string) => ({ what, count: ids.length, ids, why });
	const districts = votes.mergedRows.filter((id) => id.startsWith("02"));
	const wards = votes.mergedRows.filter((id) => !id.startsWith("02"));
	return [
		note("units without a vote row", votes.bareUnits, "Kalawao's votes are counted with Maui (15009)."),
		note("vote rows without a unit", votes.strayRows, "No such county in the geometry."),
		note(
			"house districts of Alaska merged into 02000",
			districts,
			"No borough has votes of its own; two-party counts only.",
		),
		note("wards of Washington merged into 11001", wards, "The geometry has the District as one county."),
		note("people rows merged into 02000", people.mergedRows, "Summed."),
		note("people rows without a unit", people.strayRows, "No such county in the geometry."),
		note("units without a people row", people.bareUnits, "Figures are missing."),
		note(
			"land areas of 2010 without a unit",
			land.strayRows,
			"Counties since replaced; their land went to their state's new units.",
		),
		note(
			"units with land area by geometry",
			land.bareUnits,
			"Newer than the land areas: their state's is shared out by area on the map.",
		),
	].filter(({ count }) => count > 0);
}
