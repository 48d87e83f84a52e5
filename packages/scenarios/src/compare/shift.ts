import type { Scorecard } from "@velvet/core";
import { allVotes, type Both, type Figures, figuresOfBlocks } from "./figures.ts";
import type { Block } from "./match-units.ts";

/** A place by name, with its figures in both. */
export interface ShiftedPlace {
	readonly id: string;
	readonly name: string;
	readonly figures: Both<Figures>;
}

/** Land that goes from one to another: from nation to nation, or from one camp's majority to the other's. */
export interface Shift {
	readonly from: string | null;
	readonly to: string | null;
	readonly figures: Both<Figures>;
	/** Ids of the first atlas's units. */
	readonly ids: readonly string[];
	/** The ten with the most people, then the number of the others. */
	readonly largest: readonly ShiftedPlace[];
	readonly more: number;
	/** By parent of the first atlas, most people first. */
	readonly byParent: readonly ShiftedPlace[];
}

const NAMED = 10;

/** Names and adds up the blocks that go one way. */
export function buildShift(
	x: Scorecard,
	y: Scorecard,
	way: Pick<Shift, "from" | "to">,
	blocks: readonly Block[],
): Shift {
	const { units } = x.ground.atlas;
	const places = largestFirst(
		blocks.map(({ id, name, ...block }) => placeOf(x, y, id, name, [{ id, name, ...block }])),
	);
	const parents = new Map<number, Block[]>();
	for (const block of blocks) parents.set(block.parent, [...(parents.get(block.parent) ?? []), block]);
	const byParent = [...parents].map(([parent, members]) =>
		placeOf(x, y, units.parents.ids[parent], units.parents.names[parent], members),
	);
	return {
		...way,
		figures: figuresOfBlocks(x, y, blocks),
		ids: blocks.flatMap((block) => block.x.map((u) => units.ids[u])),
		largest: places.slice(0, NAMED),
		more: Math.max(0, places.length - NAMED),
		byParent: largestFirst(byParent),
	};
}

function placeOf(x: Scorecard, y: Scorecard, id: string, name: string, blocks: readonly Block[]): ShiftedPlace {
	return { id, name, figures: figuresOfBlocks(x, y, blocks) };
}

/** Most people first, counted in both; then most votes; then by id. No camp comes before the other. */
export function largestFirst<Place extends ShiftedPlace>(places: readonly Place[]): Place[] {
	const people = ({ figures: [x, y] }: Place) => x.people + y.people;
	const votes = ({ figures: [x, y] }: Place) => allVotes(x.votes) + allVotes(y.votes);
	return [...places].sort(
		(p, q) => people(q) - people(p) || votes(q) - votes(p) || (p.id < q.id ? -1 : p.id > q.id ? 1 : 0),
	);
}
