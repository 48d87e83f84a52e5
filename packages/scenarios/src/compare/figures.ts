import { columnValues, type Scorecard } from "@velvet/core";
import type { CampVotes } from "../members/camp-votes.ts";
import type { Block } from "./match-units.ts";

/** The same figure in the first plan's atlas and vote, and in the second's. */
export type Both<T> = readonly [x: T, y: T];

/** What lives on some land: whole people and votes, land in km². */
export interface Figures {
	readonly units: number;
	readonly people: number;
	readonly votes: CampVotes;
	readonly km2: number;
}

/** Adds up units of one plan. */
export function figuresOf({ ground }: Scorecard, units: Iterable<number>): Figures {
	const { a, b, other } = ground.preference;
	const land = columnValues(ground.atlas, ground.atlas.areaColumn);
	const sums = { units: 0, people: 0, km2: 0 };
	const votes = { A: 0, B: 0, other: 0 };
	for (const u of units) {
		sums.units++;
		sums.people += ground.people[u] || 0;
		sums.km2 += land[u] || 0;
		votes.A += a[u];
		votes.B += b[u];
		votes.other += other[u];
	}
	return { ...sums, km2: withoutNoise(sums.km2), votes };
}

/** Areas are decimals: sums of the same land in another order differ in the last bits, which say nothing. */
function withoutNoise(km2: number): number {
	return Math.round(km2 * 1e6) / 1e6;
}

/** Adds up blocks in both plans. */
export function figuresOfBlocks(x: Scorecard, y: Scorecard, blocks: readonly Block[]): Both<Figures> {
	return [
		figuresOf(
			x,
			blocks.flatMap((block) => block.x),
		),
		figuresOf(
			y,
			blocks.flatMap((block) => block.y),
		),
	];
}

/** All votes that were counted. */
export function allVotes({ A, B, other }: CampVotes): number {
	return A + B + other;
}
