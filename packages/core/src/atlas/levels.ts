import type { Atlas } from "./atlas.ts";
import type { Level } from "./level.ts";

const known = new WeakMap<Atlas, readonly Level[]>();

/**
 * Every level of an atlas, finest first: units, what lies between, parents, and what lies above them.
 *
 * A level of as many groups as there are units is the units under a name of its own, and stands for them.
 */
export function atlasLevels(atlas: Atlas): readonly Level[] {
	const before = known.get(atlas);
	if (before !== undefined) return before;
	const { units, levels, groups = [] } = atlas;
	const own: Level = {
		key: levels.unit,
		ids: units.ids,
		names: units.names,
		of: Uint32Array.from({ length: units.ids.length }, (_, u) => u),
	};
	const parent = parentLevel(atlas);
	const isUnits = (level: Level) => level.ids.length === units.ids.length;
	const finest = groups.find(isUnits) ?? own;
	const list = [finest, ...groups.filter((level) => !isUnits(level)), ...(isUnits(parent) ? [] : [parent])];
	list.sort((p, q) => q.ids.length - p.ids.length);
	known.set(atlas, list);
	return list;
}

/** A level by its key; `unit` and `parent` are understood everywhere. */
export function findLevel(atlas: Atlas, key: string): Level | undefined {
	const list = atlasLevels(atlas);
	const { unit, parent } = atlas.levels;
	if (key === "unit" || key === unit) return list[0];
	const wanted = key === "parent" ? parent : key;
	// Parents of one unit each are the units: see `atlasLevels`.
	return list.find((level) => level.key === wanted) ?? (wanted === parent ? list[0] : undefined);
}

/** Two levels that do not nest, and a group of the finer one that lies in two of the coarser. */
export interface Crossing {
	readonly finer: Level;
	readonly coarser: Level;
	readonly group: number;
}

/** The first crossing among levels, or `null` when every group lies in one group of each coarser level. O(levels × n). */
export function findCrossing(levels: readonly Level[]): Crossing | null {
	const list = [...levels].sort((p, q) => q.ids.length - p.ids.length);
	for (let i = 1; i < list.length; i++) {
		const [finer, coarser] = [list[i - 1], list[i]];
		const inside = new Int32Array(finer.ids.length).fill(-1);
		for (let u = 0; u < finer.of.length; u++) {
			const group = finer.of[u];
			if (inside[group] === -1) inside[group] = coarser.of[u];
			else if (inside[group] !== coarser.of[u]) return { finer, coarser, group };
		}
	}
	return null;
}

/** The parents of an atlas as a level. */
export function parentLevel({ units, levels }: Pick<Atlas, "units" | "levels">): Level {
	const { ids, names } = units.parents;
	return { key: levels.parent, ids, names, of: Uint32Array.from(units.parentOf) };
}
