import type { UnitId } from "@velvet/core";
import type { MapView } from "../map/index.ts";
import { read } from "../state/session.ts";

let map: MapView | null = null;

/** The map on the page, for those who must move it: search, tables, links. */
export function keepMap(view: MapView | null): void {
	map = view;
}

export function theMap(): MapView | null {
	return map;
}

/** Moves the map to a unit, or to all units of a parent, and puts the cursor there. */
export function showPlace(id: string): void {
	const { atlas } = read();
	if (atlas === null || map === null) return;
	const { units } = atlas;
	const unit = units.ids.indexOf(id as UnitId);
	if (unit >= 0) {
		map.zoomTo(unit);
		map.setCursor(unit);
		return;
	}
	const parent = units.parents.ids.indexOf(id);
	const members = [...units.parentOf.keys()].filter((u) => units.parentOf[u] === parent);
	if (members.length > 0) map.zoomTo(members);
}
