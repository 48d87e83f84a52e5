import {
	type Atlas,
	atlasLevels,
	type Checked,
	failed,
	findCrossing,
	issue,
	type Level,
	nameSome,
	parentLevel,
	passed,
	type UnitId,
	type UnitTable,
} from "@velvet/core";
import { orderTexts } from "../build/order-texts.ts";

/** How the units of a finer atlas take the place of some units of a coarser one. */
export interface Nesting {
	/** Unit of the coarse atlas that each fine unit lies in. */
	readonly coarseOf: Uint32Array;
	/** The units of both, in one order, and every level of them. */
	readonly units: UnitTable;
	readonly groups: readonly Level[];
	/** New index of each coarse unit, or -1 where finer units took its place. */
	readonly fromCoarse: Int32Array;
	/** New index of each fine unit. */
	readonly fromFine: Uint32Array;
}

/** Finds the level of the finer atlas whose groups are units of the coarser one, and puts the units of both in one order. */
export function nestUnits(coarse: Atlas, fine: Atlas): Checked<Nesting> {
	const place = new Map(coarse.units.ids.map((id, u) => [id as string, u]));
	const level = atlasLevels(fine).find(({ ids }) => ids.every((id) => place.has(id)));
	if (level === undefined || level.ids.length === fine.units.ids.length) {
		const fix = `Give its units a level (a parent, or a group) with the ids of ${coarse.id}: docs/atlas.md.`;
		return failed(issue("finer-does-not-nest", `${fine.title} has no level of units of ${coarse.id}.`, fine.id, fix));
	}
	const coarseOf = Uint32Array.from(level.of, (group) => place.get(level.ids[group]) ?? 0);
	const replaced = new Set(coarseOf);
	const kept = coarse.units.ids.flatMap((id, u) =>
		replaced.has(u) ? [] : [{ id: id as string, coarse: u, fine: -1 }],
	);
	const finer = fine.units.ids.map((id, u) => ({ id: id as string, coarse: coarseOf[u], fine: u }));
	const all = [...kept, ...finer].sort((p, q) => (p.id < q.id ? -1 : p.id > q.id ? 1 : 0));
	const twice = all.filter(({ id }, i) => i > 0 && all[i - 1].id === id).map(({ id }) => id);
	if (twice.length > 0) {
		const what = `${twice.length} units of ${fine.title} have ids of other units of ${coarse.id}.`;
		return failed(issue("duplicate-unit", what, nameSome(twice), "Give them ids of their own."));
	}
	const fromCoarse = new Int32Array(coarse.units.ids.length).fill(-1);
	const fromFine = new Uint32Array(finer.length);
	all.forEach((each, u) => {
		if (each.fine < 0) fromCoarse[each.coarse] = u;
		else fromFine[each.fine] = u;
	});
	const units: UnitTable = {
		ids: all.map(({ id }) => id as UnitId),
		names: all.map((each) => (each.fine < 0 ? coarse.units.names[each.coarse] : fine.units.names[each.fine])),
		parents: coarse.units.parents,
		parentOf: Uint16Array.from(all, (each) => coarse.units.parentOf[each.coarse]),
	};
	const groups = joinLevels(coarse, fine, level, all);
	const crossing = findCrossing([...groups, parentLevel({ units, levels: coarse.levels })]);
	if (crossing !== null) {
		const { finer: one, coarser, group } = crossing;
		const what = `The ${one.key} ${one.names[group]} lies in more than one ${coarser.key}.`;
		return failed(issue("levels-cross", what, fine.id, "Let the levels of both atlases nest."));
	}
	return passed({ coarseOf, units, groups, fromCoarse, fromFine });
}

interface Origin {
	readonly coarse: number;
	readonly fine: number;
}

/**
 * The levels of both atlases over the units of both. Where an atlas has no such level, its next coarser one stands in:
 * a county is its own town.
 */
function joinLevels(coarse: Atlas, fine: Atlas, nesting: Level, all: readonly Origin[]): Level[] {
	const parent = parentLevel(coarse).key;
	const ofCoarse = atlasLevels(coarse).filter((level) => level.key !== parent);
	const ofFine = atlasLevels(fine).filter((level) => level.ids.length > nesting.ids.length);
	const keys = [...new Set([...ofFine, ...ofCoarse].map((level) => level.key))];
	return keys.map((key) => {
		const finer = ofFine.find((level) => level.key === key);
		const coarser = ofCoarse.find((level) => level.key === key) ?? ofCoarse[0];
		const groupOf = (each: Origin): readonly [id: string, name: string] => {
			const [level, unit] = each.fine >= 0 && finer !== undefined ? [finer, each.fine] : [coarser, each.coarse];
			return [level.ids[level.of[unit]], level.names[level.of[unit]]];
		};
		const found = all.map(groupOf);
		const { order, placeOf } = orderTexts(found.map(([id]) => id));
		const names = order.map(() => "");
		for (const [u, [, name]] of found.entries()) names[placeOf[u]] = name;
		return { key, ids: order, names, of: placeOf };
	});
}
