import { type Ground, keepMost, type Place, peopleLike, unitLabel } from "@velvet/core";
import type { Minority } from "./minority.ts";
import type { PieceApart } from "./passage.ts";

/** What a guarantee reaches; every place is counted once. */
export interface Coverage {
	/** Units; of passage, pieces. */
	readonly places: number;
	/** Voters of the other camp there, whole votes; of passage, of both camps. */
	readonly voters: number;
	/** People there who side with those voters, spread like the votes; of passage, all. */
	readonly people: number;
	/** All who live in these places, for the governing camp's voters live there too. */
	readonly inhabitants: number;
	/** Parents that these places lie in. */
	readonly parents: number;
	/** The ten with the most voters, by name. */
	readonly largest: readonly Place[];
}

const LARGEST = 10;

/** The voters of the other camp in some units of a nation, in their order. O(n). */
export function coverUnits(ground: Ground, { own, others }: Minority, units: readonly number[]): Coverage {
	const { atlas, people } = ground;
	let [voters, side, inhabitants] = [0, 0, 0];
	const parents = new Set<number>();
	const most: number[] = [];
	for (const u of units) {
		keepMost(most, u, others);
		voters += others[u];
		side += peopleLike(people[u], others[u], own[u]);
		inhabitants += people[u] || 0;
		parents.add(atlas.units.parentOf[u]);
	}
	const largest = most.map((u) => placeOf(ground, u, others[u]));
	return { places: units.length, voters, people: Math.round(side), inhabitants, parents: parents.size, largest };
}

/** All who live in pieces apart. */
export function coverPieces(ground: Ground, apart: readonly PieceApart[]): Coverage {
	const pieces = apart.map(({ piece }) => ({ ...piece, votes: votesOf(ground, piece.members) }));
	const people = pieces.reduce((sum, piece) => sum + piece.people, 0);
	const parents = new Set(pieces.flatMap(({ members }) => members.map((u) => ground.atlas.units.parentOf[u])));
	return {
		places: pieces.length,
		voters: pieces.reduce((sum, piece) => sum + piece.votes, 0),
		people,
		inhabitants: people,
		parents: parents.size,
		largest: pieces
			.slice(0, LARGEST)
			.map(({ seat, votes, short }) => ({ ...placeOf(ground, seat, votes), name: short })),
	};
}

/** Votes of both camps in some units. */
export function votesOf({ preference: { a, b } }: Ground, units: readonly number[]): number {
	return units.reduce((sum, u) => sum + a[u] + b[u], 0);
}

function placeOf({ atlas }: Ground, unit: number, votes: number): Place {
	return { id: atlas.units.ids[unit] as string, name: unitLabel(atlas.units, unit), votes };
}
