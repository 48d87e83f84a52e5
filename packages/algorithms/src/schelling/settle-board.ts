import type { Rng } from "@velvet/core";

/** A square board without edges: what leaves it on one side comes back on the other. */
export interface Board {
	readonly side: number;
	/** By square: 0 or 1 for a household of either kind, -1 for none. */
	readonly kinds: Int8Array;
}

/** What became of a board. */
export interface Settled {
	readonly board: Board;
	/** Moves made, and rounds until nobody would rather move. */
	readonly moves: number;
	readonly rounds: number;
	/** Whether nobody would rather move at the end. */
	readonly atRest: boolean;
}

/** Half of the households of either kind, in squares by chance. */
export function shuffledBoard(side: number, empty: number, rng: Rng): Board {
	const size = side * side;
	const households = size - Math.round(size * empty);
	const kinds = Int8Array.from({ length: size }, (_, at) => (at >= households ? -1 : at % 2));
	for (let at = size - 1; at > 0; at--) {
		const other = Math.floor(rng.share() * (at + 1));
		[kinds[at], kinds[other]] = [kinds[other], kinds[at]];
	}
	return { side, kinds };
}

/**
 * Everybody with too few of the own kind among the neighbours moves to an empty square by chance, round by round, until
 * nobody would. Schelling 1971; models.md (5.4). O(rounds × squares).
 *
 * @param threshold least share of the own kind among the households on the eight squares around
 */
export function settleBoard({ side, kinds: start }: Board, threshold: number, rng: Rng, mostRounds = 200): Settled {
	const board = { side, kinds: start.slice() };
	const { kinds } = board;
	const free = [...kinds.keys()].filter((at) => kinds[at] < 0);
	let moves = 0;
	for (let rounds = 0; rounds < mostRounds; rounds++) {
		const leaving = [...kinds.keys()].filter((at) => kinds[at] >= 0 && ownShare(board, at) < threshold);
		if (leaving.length === 0) return { board, moves, rounds, atRest: true };
		if (free.length === 0) break;
		for (const from of leaving) {
			const slot = Math.floor(rng.share() * free.length);
			const to = free[slot];
			[kinds[to], kinds[from], free[slot]] = [kinds[from], -1, from];
			moves++;
		}
	}
	return { board, moves, rounds: mostRounds, atRest: false };
}

/** Mean share of the own kind among neighbours, over all households that have any; 0 where none has. */
export function meanOwnShare(board: Board): number {
	let [sum, households] = [0, 0];
	for (const [at, kind] of board.kinds.entries()) {
		const share = kind < 0 ? Number.NaN : ownShare(board, at, Number.NaN);
		if (Number.isNaN(share)) continue;
		sum += share;
		households++;
	}
	return households === 0 ? 0 : sum / households;
}

/** @param alone what is said of a household without neighbours: by default it is content. */
function ownShare({ side, kinds }: Board, at: number, alone = 1): number {
	const [row, column] = [Math.floor(at / side), at % side];
	let [own, all] = [0, 0];
	for (let r = row - 1; r <= row + 1; r++) {
		for (let c = column - 1; c <= column + 1; c++) {
			const near = ((r + side) % side) * side + ((c + side) % side);
			if (near === at || kinds[near] < 0) continue;
			all++;
			if (kinds[near] === kinds[at]) own++;
		}
	}
	return all === 0 ? alone : own / all;
}
