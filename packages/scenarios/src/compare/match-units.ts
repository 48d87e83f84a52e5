import { type Atlas, type Checked, columnValues, failed, indexUnits, issue, passed, unitLabel } from "@velvet/core";

/** The same land in two atlases: a unit of each, or what is left of a parent in each. */
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
 * Matches units by id. Where ids differ, what is left of a parent on both sides is one block when its land is the same
 * (Connecticut's eight counties and its nine planning regions); otherwise those units are in no block. O(n).
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
	const parents = matchParents(x, y, leftX, leftY);
	const inParent = { x: new Set(parents.flatMap((block) => block.x)), y: new Set(parents.flatMap((block) => block.y)) };
	if (blocks.length + parents.length === 0) {
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
		blocks: [...blocks, ...parents],
		onlyX: leftX.filter((u) => !inParent.x.has(u)),
		onlyY: leftY.filter((u) => !inParent.y.has(u)),
	});
}

function matchParents(x: Atlas, y: Atlas, leftX: readonly number[], leftY: readonly number[]): Block[] {
	const ofY = byParent(y, leftY);
	return [...byParent(x, leftX)].flatMap(([id, units]) => {
		const twins = ofY.get(id);
		if (twins === undefined || !sameLand(landOf(x, units), landOf(y, twins))) return [];
		const parent = x.units.parentOf[units[0]];
		return [{ id, name: x.units.parents.names[parent], parent, x: units, y: twins }];
	});
}

function byParent({ units: { parentOf, parents } }: Atlas, members: readonly number[]): Map<string, number[]> {
	const lists = new Map<string, number[]>();
	for (const u of members) {
		const id = parents.ids[parentOf[u]];
		const list = lists.get(id);
		if (list === undefined) lists.set(id, [u]);
		else list.push(u);
	}
	return lists;
}

function landOf(atlas: Atlas, units: readonly number[]): number {
	const land = columnValues(atlas, atlas.areaColumn);
	return units.reduce((sum, u) => sum + (land[u] || 0), 0);
}

function sameLand(x: number, y: number): boolean {
	return x > 0 && y > 0 && Math.abs(x - y) <= SAME_LAND * Math.max(x, y);
}
