import { type Atlas, invariant } from "@velvet/core";
import { coastColumn } from "../outlines/coast-distance.ts";
import { locatePoints } from "../places/locate-points.ts";
import { parsePoints } from "../places/parse-points.ts";
import { UnitFinder } from "../places/unit-finder.ts";

/** An atlas of the United States with its distance to the sea, year and source those of its outlines. */
export function withCoast(atlas: Atlas, source: string, year: number, weight: string): Atlas {
	const column = coastColumn(atlas, source, year, weight);
	return { ...atlas, columns: new Map([...atlas.columns, [column.key, column]]) };
}

/** With the seats of government that lie within it. */
export function withPlaces(atlas: Atlas, text: string): Atlas {
	const points = parsePoints(new TextEncoder().encode(text), "us-places.csv");
	invariant(points.ok, "us-places.csv cannot be read");
	const finder = new UnitFinder(atlas);
	const inside = points.value.filter(({ longitude, latitude }) => finder.within(longitude, latitude) !== undefined);
	const places = locatePoints(inside, atlas);
	invariant(places.ok, "A place lies in no unit");
	return { ...atlas, places: places.value };
}
