import { meanOwnShare, settleBoard, shuffledBoard } from "@velvet/algorithms";
import type { Rng } from "@velvet/core";

/** A board of households, for a lesson: no place of any atlas. models.md (5.4). */
export interface Neighbours {
	readonly side: number;
	readonly empty: number;
	/** Mean share of the own kind among neighbours before anybody moved. */
	readonly before: number;
	readonly rows: readonly {
		/** Least share of the own kind that a household puts up with. */
		readonly threshold: number;
		readonly after: number;
		/** Moves a household. */
		readonly moves: number;
		readonly atRest: boolean;
	}[];
	readonly says: string;
}

const SIDE = 30;
const EMPTY = 0.1;
const THRESHOLDS = [0.2, 0.3, 0.4, 0.5, 0.6];

/** The same board settled under one wish after the other. */
export function runNeighbours(rng: Rng): Neighbours {
	const board = shuffledBoard(SIDE, EMPTY, rng.fork("board"));
	const households = board.kinds.filter((kind) => kind >= 0).length;
	return {
		side: SIDE,
		empty: EMPTY,
		before: meanOwnShare(board),
		rows: THRESHOLDS.map((threshold) => {
			const { board: end, moves, atRest } = settleBoard(board, threshold, rng.fork(`wish ${threshold}`));
			return { threshold, after: meanOwnShare(end), moves: moves / households, atRest };
		}),
		says: "A lesson and no model of any country: on a board of households of two kinds, mild wishes about neighbours sort far (Schelling 1971).",
	};
}
