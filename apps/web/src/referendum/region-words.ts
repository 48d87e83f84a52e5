import type { UnitId } from "@velvet/core";
import type { ReferendumView } from "../engine/referendum-work.ts";
import type { AtlasView } from "../engine/views.ts";

/** Who is asked, as the sentence says it: "California alone", "Oregon and Washington together", "every state by itself". */
export function whereAsked({ spec, result: { regions } }: Pick<ReferendumView, "spec" | "result">): string {
	if (spec.each !== undefined && regions.length > 1) return `every ${spec.each} by itself`;
	if (regions.length !== 1) return `${regions.length} regions, each by itself`;
	const [{ region }] = regions;
	return region.places.length > 1 ? `${region.name} together` : `${region.name} alone`;
}

/** The name of a place by its id: of a parent or a unit. */
export function placeName(units: AtlasView["units"], id: string): string {
	const parent = units.parents.ids.indexOf(id);
	if (parent >= 0) return units.parents.names[parent];
	const unit = units.ids.indexOf(id as UnitId);
	return unit < 0 ? id : `${units.names[unit]}, ${units.parents.codes[units.parentOf[unit]]}`;
}
