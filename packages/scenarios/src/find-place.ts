import { type Atlas, atlasLevels, type Issue, issue, type Level, parentLevel } from "@velvet/core";

/** What an id in a scenario stands for: one unit, or all units of a town, county, state. */
export interface FoundPlace {
	readonly units: readonly number[];
	/** How coarse it is: 0 is a unit by its own id, 1 and more the levels of `atlasLevels`, finest first. */
	readonly level: number;
}

/** The place of an id, or `null` when there is none. A finer level goes before a coarser one. */
export function findPlace(atlas: Atlas, id: string): FoundPlace | null {
	const levels = indexLevels(atlas);
	for (const [level, groups] of levels.entries()) {
		const units = groups.get(id);
		if (units !== undefined) return { units, level };
	}
	return null;
}

/**
 * The id of a place that a reader has named: by its id, by its name or, for a parent, by its code, in capitals or not.
 * Coarser places go first, so "Washington" is the state. `null` where nothing, or more than one place of a level, is
 * called so.
 */
export function idOfPlace(atlas: Atlas, text: string): string | null {
	if (findPlace(atlas, text) !== null) return text;
	const { parents } = atlas.units;
	const wanted = text.toLowerCase();
	const called = (names: readonly string[]) => [...names.keys()].filter((i) => names[i].toLowerCase() === wanted);
	for (const { ids, names } of [...atlasLevels(atlas)].reverse()) {
		const found = called(names);
		if (found.length > 0) return found.length === 1 ? ids[found[0]] : null;
	}
	const coded = called(parents.codes);
	return coded.length === 1 ? parents.ids[coded[0]] : null;
}

const known = new WeakMap<Atlas, readonly ReadonlyMap<string, readonly number[]>[]>();

/** Units of every group by its id, level by level. Made once for an atlas: a painted plan may name thousands of places. */
function indexLevels(atlas: Atlas): readonly ReadonlyMap<string, readonly number[]>[] {
	const before = known.get(atlas);
	if (before !== undefined) return before;
	const made = atlasLevels(atlas).map(indexLevel);
	nameAlike(atlas, made[0]);
	// Ids of the units themselves stand first even where a level of as many groups has a name of its own.
	made.unshift(new Map(atlas.units.ids.map((id, u) => [id as string, [u]])));
	known.set(atlas, made);
	return made;
}

/** Parents, or groups, of one unit each are no level of their own: their ids name the units all the same. */
function nameAlike(atlas: Atlas, finest: Map<string, readonly number[]>): void {
	for (const level of [...(atlas.groups ?? []), parentLevel(atlas)]) {
		if (level.ids.length !== atlas.units.ids.length) continue;
		for (const [id, units] of indexLevel(level)) if (!finest.has(id)) finest.set(id, units);
	}
}

function indexLevel({ ids, of }: Level): Map<string, readonly number[]> {
	const lists = ids.map((): number[] => []);
	of.forEach((group, u) => {
		lists[group].push(u);
	});
	return new Map(ids.map((id, group) => [id, lists[group]]));
}

export function unknownPlace(place: string, where: string): Issue {
	return issue(
		"unknown-unit",
		`No unit or parent has the id "${place}".`,
		`${where}: ${place}`,
		"velvet plan SCENARIO --out FILE.csv writes the id of every unit.",
	);
}
