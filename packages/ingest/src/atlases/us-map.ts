import { type Dropped, OUTSIDE, type UnitId, type UnitTable } from "@velvet/core";
import { albersUsa, albersUsaFrame } from "../outlines/albers-usa.ts";
import { classifyOuterSegments } from "../outlines/classify-outer.ts";
import { indexCountries } from "../outlines/country-index.ts";
import { type DrawnMap, drawMap } from "../outlines/draw-map.ts";
import { isOnGreatLakes } from "../outlines/great-lakes.ts";
import { outerOverride } from "../outlines/outer-overrides.ts";
import { parseLinks } from "../tables/parse-links.ts";
import { parseTable } from "../tables/parse-table.ts";
import { buildArcSides } from "../topology/arc-sides.ts";
import { parseTopology } from "../topology/parse-topology.ts";

/** The texts that both county atlases are made from. */
export interface UsTexts {
	/** TopoJSON with an object `counties`, ids in five-digit FIPS. */
	readonly counties: string;
	/** TopoJSON of the countries of the world (Natural Earth, 1:10 million). */
	readonly countries: string;
	/** `us-states.csv`, `us-apportionment-2010.csv`, `us-links.csv`, `us-places.csv`. */
	readonly states: string;
	readonly apportionment2010: string;
	readonly links: string;
	readonly places: string;
}

/** The map of a county atlas, with the table of its units and what was left out of it. */
export interface UsMap extends DrawnMap {
	readonly units: UnitTable;
	readonly dropped: readonly Dropped[];
}

/** Canada and Mexico, the only countries that the United States touches. */
const neighbours = ["124", "484"];

/** Alaska counts its votes in districts that no borough follows: its boroughs are one unit. */
export function countyUnitOf(id: string): string {
	return id.startsWith("02") ? "02000" : id;
}

/** The 50 states and the District of Columbia, county by county, with Alaska as one unit. */
export function buildUsMap(texts: UsTexts): UsMap {
	const topology = parseTopology(texts.counties, "counties");
	const states = parseTable(texts.states);
	const parents = {
		ids: states.rows.map((row) => states.cell(row, "fips")),
		names: states.rows.map((row) => states.cell(row, "name")),
		codes: states.rows.map((row) => states.cell(row, "usps")),
	};
	const territories = topology.shapes.filter((shape) => !parents.ids.includes(shape.id.slice(0, 2)));
	const boroughs = topology.shapes.filter((shape) => countyUnitOf(shape.id) === "02000");
	const names = new Map<string, string>();
	for (const shape of topology.shapes) {
		if (!territories.includes(shape)) names.set(countyUnitOf(shape.id), shape.name);
	}
	names.set("02000", "Alaska");
	const ids = [...names.keys()].sort();
	const place = new Map(ids.map((id, u) => [id, u]));
	const parentOf = Uint16Array.from(ids, (id) => parents.ids.indexOf(id.slice(0, 2)));
	const sides = buildArcSides(
		topology,
		topology.shapes.map((shape) => place.get(countyUnitOf(shape.id)) ?? OUTSIDE),
	);
	const { links, strays } = parseLinks(texts.links, ids);
	const outerKinds = classifyOuterSegments(topology, sides, {
		isForeign: indexCountries(texts.countries, neighbours),
		isLake: isOnGreatLakes,
		override: outerOverride,
	});
	return {
		units: { ids: ids as UnitId[], names: ids.map((id) => names.get(id) ?? id), parentOf, parents },
		...drawMap({
			topology,
			sides,
			parentOf,
			links,
			outerKinds,
			frame: albersUsaFrame,
			projectOf: (unit) => albersUsa(parents.ids[parentOf[unit]]),
		}),
		dropped: [
			note("shapes of territories", territories, "Atlas covers the 50 states and the District of Columbia."),
			note("boroughs of Alaska merged into 02000", boroughs, "Alaska reports its votes by districts of its own."),
			...(strays.length === 0
				? []
				: [{ what: "links left out", count: strays.length, ids: strays, why: "An end of the link is no unit here." }]),
		],
	};
}

function note(what: string, shapes: readonly { readonly id: string }[], why: string): Dropped {
	return { what, count: shapes.length, ids: shapes.map((shape) => shape.id).sort(), why };
}
