import { type Atlas, invariant } from "@velvet/core";
import { buildAtlas } from "../build/build-atlas.ts";
import { checkAtlasSpec } from "../build/read-spec.ts";
import { type Manifest, sourcesOf } from "./manifest.ts";
import { withPlaces } from "./us-extras.ts";

export interface UsNhTexts {
	/** `us-nh-municipalities.geojson`. */
	readonly municipalities: string;
	/** TopoJSON of the countries of the world (Natural Earth, 1:10 million). */
	readonly countries: string;
	/** `us-places.csv`. */
	readonly places: string;
}

const source = "us-nh-municipalities";
const votes = (key: string, title: string, year: number, from: object) => ({
	key: `${key}${year}`,
	title: `${title}, ${year}`,
	unit: "votes",
	year,
	source,
	aggregation: "sum",
	...from,
});
const vote = (year: number, dem: string) => ({
	id: `president-${year}`,
	title: `President, ${year}`,
	year,
	choices: [
		{ key: "dem", name: dem, column: `dem${year}` },
		{ key: "rep", name: "Trump", column: `rep${year}` },
	],
	total: `total${year}`,
	people: "pop2020",
	adultsPercent: "adults_pct",
});

const spec = {
	velvetAtlas: 1,
	id: source,
	title: "New Hampshire, towns and wards",
	version: "1",
	levels: { unit: "municipality", parent: "county" },
	units: {
		files: ["us-nh-municipalities.geojson"],
		name: "name",
		parent: { id: "county_fips", name: "county", code: "county" },
		source,
	},
	groups: [
		{ level: "town", prefix: "33001ALTO".length, name: "town" },
		{ level: "state", prefix: "33".length },
	],
	columns: [
		votes("dem", "votes for Clinton", 2016, { from: "dem2016" }),
		votes("rep", "votes for Trump", 2016, { from: "rep2016" }),
		votes("total", "votes for Clinton or Trump", 2016, { sumOf: ["dem2016", "rep2016"] }),
		votes("dem", "votes for Biden", 2020, { from: "dem2020" }),
		votes("rep", "votes for Trump", 2020, { from: "rep2020" }),
		votes("total", "votes for Biden or Trump", 2020, { sumOf: ["dem2020", "rep2020"] }),
		{
			key: "pop2020",
			title: "people, census of 1 April 2020",
			unit: "people",
			year: 2020,
			source,
			aggregation: "sum",
			from: "pop2020",
		},
		{
			key: "adults_pct",
			title: "adults (18 and over) among people, 2020",
			unit: "percent",
			year: 2020,
			source,
			aggregation: { mean: "pop2020" },
			from: "adults2020",
			percentOf: "pop2020",
		},
	],
	votes: [vote(2016, "Clinton"), vote(2020, "Biden")],
	sources: [{ key: source, title: source, publisher: source, licence: source }],
	// The state's own country is among them: land beyond its line is Maine's, Vermont's or Massachusetts', not sea.
	outer: { file: "countries-10m.json", object: "countries", countries: ["840", "124"] },
};

/** New Hampshire's 325 towns and city wards with the presidential votes of 2016 and 2020, by the general builder. */
export async function buildUsNhMunicipalities(texts: UsNhTexts, manifest: Manifest): Promise<Atlas> {
	const checked = checkAtlasSpec(spec);
	invariant(checked.ok, "The description of us-nh-municipalities is wrong");
	const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text), sha256: "" });
	const built = await buildAtlas(checked.value, [
		file("us-nh-municipalities.geojson", texts.municipalities),
		file("countries-10m.json", texts.countries),
	]);
	invariant(built.ok, "us-nh-municipalities cannot be built");
	const { atlas } = built.value;
	// The table has no word for the whole.
	const groups = atlas.groups?.map((level) => (level.key === "state" ? { ...level, names: ["New Hampshire"] } : level));
	const sources = sourcesOf(manifest, [source, "world-atlas-countries", "us-places"]);
	return withPlaces(
		{ ...atlas, ...(groups && { groups }), provenance: { ...atlas.provenance, sources } },
		texts.places,
	);
}
