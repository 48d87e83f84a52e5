import type { UnitId, UnitIndex } from "../brand.ts";

/** Parents (states, provinces): one order for everything that is by parent, sorted by id. */
export interface ParentTable {
	readonly ids: readonly string[];
	readonly names: readonly string[];
	/** Short names for labels, such as `CA`; the name, or the id, where there is none. */
	readonly codes: readonly string[];
}

/** The smallest indivisible areas of an atlas, in one order for everything: sorted by id. */
export interface UnitTable {
	readonly ids: readonly UnitId[];
	readonly names: readonly string[];
	/** Index into `parents` of each unit. */
	readonly parentOf: Uint16Array;
	readonly parents: ParentTable;
}

/** Made once for a table. The crossing from the ids of people and files to the integers of algorithms. */
export function indexUnits(units: UnitTable): ReadonlyMap<string, UnitIndex> {
	const known = indexes.get(units);
	if (known !== undefined) return known;
	const index = new Map<string, UnitIndex>();
	units.ids.forEach((id, i) => {
		index.set(id, i as UnitIndex);
	});
	indexes.set(units, index);
	return index;
}

const indexes = new WeakMap<UnitTable, ReadonlyMap<string, UnitIndex>>();

/** "Los Angeles, CA": a unit as a reader knows it. What would only say itself again, or the whole country, is left out. */
export function unitLabel({ names, parentOf, parents }: UnitTable, unit: number): string {
	const code = parents.codes[parentOf[unit]];
	return parents.ids.length === 1 || code === names[unit] ? names[unit] : `${names[unit]}, ${code}`;
}
