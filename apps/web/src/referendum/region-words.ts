import type { UnitId } from "@velvet/core";
import type { ReferendumView } from "../engine/referendum-work.ts";
import type { AtlasView } from "../engine/views.ts";
import { counted } from "../words/numbers.ts";
import { surveyRegionOf } from "./regions.ts";

/** Who is asked, as the sentence says it: "California alone", "Oregon and Washington together", "every state by itself". */
export function whereAsked(
	{ spec, result: { regions } }: Pick<ReferendumView, "spec" | "result">,
	atlas: Named,
): string {
	if (spec.each !== undefined && regions.length > 1) return `every ${spec.each} by itself`;
	if (regions.length !== 1) return `${regions.length} regions, each by itself`;
	const [{ region }] = regions;
	return region.places.length > 1 ? `${regionName(region, atlas)} together` : `${region.name} alone`;
}

type Named = Pick<AtlasView, "units" | "levels">;

/** One name for a region, short enough for a sentence and a map: that of the survey, two places by name, or how many. */
export function regionName({ name, places }: { name: string; places: readonly string[] }, atlas: Named): string {
	if (places.length < 2) return name;
	const surveyed = surveyRegionOf(places, atlas.units.parents.ids);
	if (surveyed !== null) return surveyed;
	const [first, second, ...more] = places.map((place) => placeName(atlas.units, place));
	if (more.length === 0) return `${first} and ${second}`;
	const parents = places.every((place) => atlas.units.parents.ids.includes(place));
	return parents ? counted(places.length, atlas.levels.parent) : `${places.length} places`;
}

/** The name of a place by its id: of a parent or a unit. */
export function placeName(units: AtlasView["units"], id: string): string {
	const parent = units.parents.ids.indexOf(id);
	if (parent >= 0) return units.parents.names[parent];
	const unit = units.ids.indexOf(id as UnitId);
	return unit < 0 ? id : `${units.names[unit]}, ${units.parents.codes[units.parentOf[unit]]}`;
}
