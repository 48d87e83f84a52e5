import {
	type Atlas,
	atlasLevels,
	type Checked,
	columnValues,
	failed,
	indexUnits,
	issue,
	type Level,
	passed,
	unitLabel,
} from "@velvet/core";

/** The same land in two atlases: a unit of each, or what is left of a county, a parent or another group in each. */
export interface Block {
	readonly id: string;
	/** "Los Angeles, CA", or "Connecticut". */
	readonly name: string;
	/** Index of its parent in the first atlas. */
	readonly parent: number;
	/** Units of the first atlas, and of the second. */
	readonly x: readonly number[];
	readonly y: readonly number[];
}

/** How the units of two atlases belong together. Every unit of either is in one block, or in `onlyX` or `onlyY`. */
export interface UnitMatching {
	readonly blocks: readonly Block[];
	readonly onlyX: readonly number[];
	readonly onlyY: readonly number[];
}

/** Two lands are the same when they differ by no more than this share: tables round. */
const SAME_LAND = 0.001;

/**
 * Matches units by id. Where ids differ, what is left of a group of any level on both sides is one block when its land
 * is the same (Connecticut's eight counties and its nine planning regions; a county and its towns), finer groups first;
 * otherwise those units are in no block. O(levels² × n).
 *
 * An issue when the atlases share nothing.
 */
export function matchUnits(x: Atlas, y: Atlas): Checked<UnitMatching> {
	const there = indexUnits(y.units);
	const blocks: Block[] = [];
	const leftX: number[] = [];
	const matched = new Uint8Array(y.units.ids.length);
	x.units.ids.forEach((id, u) => {
		const twin = there.get(id);
		if (twin === undefined) {
			leftX.push(u);
			return;
		}
		matched[twin] = 1;
		blocks.push({ id, name: unitLabel(x.units, u), parent: x.units.parentOf[u], x: [u], y: [twin] });
	});
	const leftY = [...matched.keys()].filter((u) => matched[u] === 0);
	const groups = matchGroups(x, y, leftX, leftY);
	const grouped = { x: new Set(groups.flatMap((block) => block.x)), y: new Set(groups.flatMap((block) => block.y)) };
	if (blocks.length + groups.length === 0) {
		return failed(
			issue(
				"different-atlases",
				`The plans lie on atlases that share no unit: ${x.id} and ${y.id}.`,
				`${x.id}, ${y.id}`,
				"Compare plans of one atlas, or of atlases whose units have the same ids.",
			),
		);
	}
	return passed({
		blocks: [...blocks, ...groups],
		onlyX: leftX.filter((u) => !grouped.x.has(u)),
		onlyY: leftY.filter((u) => !grouped.y.has(u)),
	});
}

/** Groups of leftovers by the levels of either atlas, the finest first: a county of one may be the towns of the other. */
function matchGroups(x: Atlas, y: Atlas, leftX: readonly number[], leftY: readonly number[]): Block[] {
	const found: Block[] = [];
	let [restX, restY] = [leftX, leftY];
	for (const levelX of atlasLevels(x)) {
		for (const levelY of atlasLevels(y)) {
			if (restX.length === 0 || restY.length === 0) return found;
			const ofY = byGroup(levelY, restY);
			const blocks = [...byGroup(levelX, restX)].flatMap(([id, units]): Block[] => {
				const twins = ofY.get(id);
				if (twins === undefined || !sameLand(landOf(x, units), landOf(y, twins))) return [];
				return [{ id, name: nameOf(x, levelX, units[0]), parent: x.units.parentOf[units[0]], x: units, y: twins }];
			});
			const taken = { x: new Set(blocks.flatMap((block) => block.x)), y: new Set(blocks.flatMap((block) => block.y)) };
			restX = restX.filter((u) => !taken.x.has(u));
			restY = restY.filter((u) => !taken.y.has(u));
			found.push(...blocks);
		}
	}
	return found;
}

function byGroup({ ids, of }: Level, members: readonly number[]): Map<string, number[]> {
	const lists = new Map<string, number[]>();
	for (const u of members) {
		const id = ids[of[u]];
		const list = lists.get(id);
		if (list === undefined) lists.set(id, [u]);
		else list.push(u);
	}
	return lists;
}

function nameOf({ units }: Atlas, { ids, names, of }: Level, unit: number): string {
	return ids.length === units.ids.length ? unitLabel(units, unit) : names[of[unit]];
}

function landOf(atlas: Atlas, units: readonly number[]): number {
	const land = columnValues(atlas, atlas.areaColumn);
	return units.reduce((sum, u) => sum + (land[u] || 0), 0);
}

function sameLand(x: number, y: number): boolean {
	return x > 0 && y > 0 && Math.abs(x - y) <= SAME_LAND * Math.max(x, y);
}
