import { seedRng } from "@velvet/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Board, meanOwnShare, settleBoard, shuffledBoard } from "./settle-board.ts";

const seeds = fc.string({ minLength: 1, maxLength: 8 });
const boardOf = (seed: string): Board => shuffledBoard(12, 0.15, seedRng(seed));
const count = ({ kinds }: Board, kind: number) => kinds.filter((each) => each === kind).length;

describe("a board of neighbours (Schelling 1971)", () => {
	it("keeps every household, and at rest each has its share of neighbours", () => {
		fc.assert(
			fc.property(seeds, fc.double({ min: 0, max: 0.5, noNaN: true }), (seed, threshold) => {
				const before = boardOf(seed);
				const { board, atRest, moves } = settleBoard(before, threshold, seedRng(seed).fork("moves"));
				for (const kind of [-1, 0, 1]) expect(count(board, kind)).toBe(count(before, kind));
				// Settling once more finds nobody to move.
				if (atRest) expect(settleBoard(board, threshold, seedRng(seed)).moves).toBe(0);
				if (moves === 0) expect(board).toEqual(before);
			}),
		);
	});

	it("where nobody minds, nobody moves", () => {
		const board = boardOf("still");
		expect(settleBoard(board, 0, seedRng("still"))).toEqual({ board, moves: 0, rounds: 0, atRest: true });
	});

	it("knows no kind: exchanging the two exchanges the board and nothing else", () => {
		const board = boardOf("kinds");
		const exchanged = { ...board, kinds: board.kinds.map((kind) => (kind < 0 ? kind : 1 - kind)) };
		const [here, there] = [board, exchanged].map((each) => settleBoard(each, 0.4, seedRng("moves")));
		expect(there.board.kinds).toEqual(here.board.kinds.map((kind) => (kind < 0 ? kind : 1 - kind)));
		expect(there.moves).toBe(here.moves);
	});

	it("mild wishes sort far: who asks for a third has about two thirds", () => {
		const board = shuffledBoard(30, 0.1, seedRng("third"));
		expect(meanOwnShare(board)).toBeCloseTo(0.5, 1);
		const { board: after, atRest } = settleBoard(board, 1 / 3, seedRng("third").fork("moves"));
		expect(atRest).toBe(true);
		expect(meanOwnShare(after)).toBeGreaterThan(0.6);
	});

	it("a wish for nearly all neighbours never comes to rest", () => {
		const board = shuffledBoard(12, 0.1, seedRng("all"));
		expect(settleBoard(board, 0.99, seedRng("all")).atRest).toBe(false);
	});

	it("on a full board nobody can move", () => {
		const board = shuffledBoard(6, 0, seedRng("full"));
		expect(settleBoard(board, 0.9, seedRng("full"))).toMatchObject({ moves: 0, atRest: false });
	});
});
