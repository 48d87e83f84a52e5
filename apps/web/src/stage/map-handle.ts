import type { UnitId } from "@velvet/core";
import type { MapView } from "../map/index.ts";
import { markUnits } from "../state/marks.ts";
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

/** Moves the map to some units, by id, and outlines them as one. */
export function showUnits(ids: readonly string[]): void {
	const { atlas } = read();
	if (atlas === null) return;
	const indices = indicesOf(atlas.units.ids, ids);
	markUnits(indices);
	if (indices.length > 0) map?.zoomTo(indices);
}

const known = new WeakMap<readonly UnitId[], ReadonlyMap<string, number>>();

function indicesOf(all: readonly UnitId[], ids: readonly string[]): number[] {
	let index = known.get(all);
	if (index === undefined) {
		index = new Map(all.map((id, u) => [id, u]));
		known.set(all, index);
	}
	const found = index;
	return ids.flatMap((id) => found.get(id) ?? []);
}
