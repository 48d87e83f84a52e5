import { type Scorecard, UNASSIGNED } from "@velvet/core";
import { DIVIDED, polityOfBlock } from "./match-labels.ts";
import type { Block } from "./match-units.ts";
import { buildShift, type Shift } from "./shift.ts";

/** Blocks by what becomes of them between two plans. */
export interface SortedBlocks {
	readonly stay: readonly Block[];
	/** One plan or both give the block's units to more than one polity: nobody can say who moves. */
	readonly divided: readonly Block[];
	readonly moves: readonly Shift[];
}

/**
 * Who is in which nation in both plans, and who goes from which to which. Of two nations both directions stand there,
 * even when nobody goes one way; `from` and `to` are ids of the first plan, or of the second where it has more nations.
 */
export function sortBlocks(
	blocks: readonly Block[],
	labels: ReadonlyMap<number, number>,
	x: Scorecard,
	y: Scorecard,
): SortedBlocks {
	const stay: Block[] = [];
	const divided: Block[] = [];
	const ways = new Map<string, { from: number; to: number; blocks: Block[] }>();
	const names = nationNames(labels, x, y);
	const way = (from: number, to: number) => {
		const key = `${from} ${to}`;
		const known = ways.get(key) ?? { from, to, blocks: [] };
		ways.set(key, known);
		return known;
	};
	const twins = [...labels].filter(([p]) => p < 2);
	if (x.ground.polities.length === 2 && twins.length === 2) for (const [p, q] of twins) way(1 - p, q);
	for (const block of blocks) {
		const from = polityOfBlock(x.ground.plan.assignment, block.x);
		const to = polityOfBlock(y.ground.plan.assignment, block.y);
		if (from === DIVIDED || to === DIVIDED) divided.push(block);
		else if (to === (from === UNASSIGNED ? UNASSIGNED : labels.get(from))) stay.push(block);
		else way(from, to).blocks.push(block);
	}
	const moves = [...ways.values()]
		.sort((p, q) => p.from - q.from || p.to - q.to)
		.map(({ from, to, blocks: moved }) => buildShift(x, y, { from: names.ofX(from), to: names.ofY(to) }, moved));
	return { stay, divided, moves };
}

/** Both plans' nations under one set of ids: the first plan's, where it has a twin. */
function nationNames(labels: ReadonlyMap<number, number>, x: Scorecard, y: Scorecard) {
	const twinOf = new Map([...labels].map(([p, q]) => [q, p]));
	const ofX = (polity: number) => (polity === UNASSIGNED ? null : x.ground.polities[polity].id);
	const ofY = (polity: number) => {
		if (polity === UNASSIGNED) return null;
		const twin = twinOf.get(polity);
		return twin === undefined ? y.ground.polities[polity].id : ofX(twin);
	};
	return { ofX, ofY };
}
